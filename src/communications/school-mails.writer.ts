import { Inject, Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { Person } from '../identity/index.js';
import type { Config } from '../platform/config/config.js';
import { CONFIG } from '../platform/config/config.token.js';
import type { Work } from '../platform/database/work.js';
import { chooseLanguage, type Locale } from '../platform/messages/messages.js';
import { LIVE_STATUSES, Signup } from '../signups/index.js';
import { DeliveriesService } from './deliveries.service.js';
import type { Delivery } from './delivery.entity.js';
import { MailKind } from './delivery.enums.js';
import { eventCancelledLetter } from './event.mails.js';
import { isCancelled, MailFacts, type PlaceFacts, type Recipient, type Silence } from './mail-facts.js';
import { MailGate } from './mail-gate.js';
import { silenceAbout } from './mail-truth.rules.js';
import { speaker } from './mail-words.js';
import type { WrittenLetter } from './mail-writer.js';
import { askedLetter } from './need.mails.js';
import * as letters from './place.mails.js';
import { thanksLetter } from './visit.mails.js';

const LETTERS = {
  [MailKind.SIGNUP_CONFIRMED]: letters.confirmedLetter,
  [MailKind.MOVED_UP]: letters.movedUpLetter,
  [MailKind.OFFER]: letters.offerLetter,
  [MailKind.INVITATION]: letters.invitationLetter,
  [MailKind.PLACE_TAKEN_BACK]: letters.takenBackLetter,
  [MailKind.SHIFT_CHANGED]: letters.shiftChangedLetter,
};
type PlaceKind = keyof typeof LETTERS;

const NOT_FOR_THEM: Silence = { silence: 'it is not for this person any more' };

/** Writes what concerns a school's events and places, from what is so now. */
@Injectable()
export class SchoolMailsWriter {
  constructor(
    private readonly facts: MailFacts,
    private readonly gate: MailGate,
    private readonly deliveries: DeliveriesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async write(work: Work, delivery: Delivery): Promise<WrittenLetter | Silence> {
    if (delivery.kind === MailKind.EVENT_CANCELLED) return this.eventCancelled(work, delivery);
    if (delivery.kind === MailKind.VISIT_THANKS) return this.thanks(work, delivery);
    if (delivery.kind === MailKind.NEED_BROADCAST) return this.asked(work, delivery);
    if (!isPlaceKind(delivery.kind)) throw new Error(`${delivery.kind} does not concern a school`);
    return this.place(work, delivery, delivery.kind);
  }

  private async place(work: Work, delivery: Delivery, kind: PlaceKind): Promise<WrittenLetter | Silence> {
    const facts = await this.facts.place(work, delivery.subjectId);
    if ('silence' in facts) return facts;
    const silence = await this.silence(work, delivery, facts);
    if (silence) return { silence };
    const { signup, shift, event, person } = facts;
    const named = await this.otherPerson(work, kind, signup);
    const telling = { kind, recipient: person, event, shift, named };
    if (!(await this.gate.mayStillHear(work, telling))) return NOT_FOR_THEM;
    const locale = languageOf(facts);
    const letter = LETTERS[kind](speaker(locale, facts.school.timeZone), facts, {
      url: this.eventUrl(event.id),
      by: await this.gate.nameFor(work, telling),
      offerExpiresAt: signup.offerExpiresAt,
      message: signup.invitationMessage,
    });
    return { to: addressOf(facts), locale, letter, told: kind === MailKind.PLACE_TAKEN_BACK ? null : timesOf(facts) };
  }

  private async eventCancelled(work: Work, { kind, subjectId, recipientId }: Delivery) {
    const facts = await this.facts.event(work, subjectId, recipientId);
    if ('silence' in facts) return facts;
    const telling = { kind, recipient: facts.person, event: facts.event, shift: null, named: null };
    if (!(await this.gate.mayStillHear(work, telling))) return NOT_FOR_THEM;
    const locale = languageOf(facts);
    const letter = eventCancelledLetter(speaker(locale, facts.school.timeZone), facts, this.eventUrl(facts.event.id));
    return { to: addressOf(facts), locale, letter, told: null };
  }

  private async thanks(work: Work, { kind, subjectId }: Delivery): Promise<WrittenLetter | Silence> {
    const facts = await this.facts.thanks(work, subjectId);
    if ('silence' in facts) return facts;
    const { person, event } = facts;
    const telling = { kind, recipient: person, event, shift: null, named: facts.thankedBy };
    if (!(await this.gate.mayStillHear(work, telling))) return NOT_FOR_THEM;
    const locale = languageOf(facts);
    const by = await this.gate.nameFor(work, telling);
    const letter = thanksLetter(speaker(locale, facts.school.timeZone), facts, { by, url: this.eventUrl(event.id) });
    return { to: addressOf(facts), locale, letter, told: null };
  }

  private async asked(work: Work, { subjectId, recipientId }: Delivery): Promise<WrittenLetter | Silence> {
    const facts = await this.facts.asked(work, subjectId, recipientId);
    if ('silence' in facts) return facts;
    const { person, need, postedBy } = facts;
    if (!(await this.gate.mayStillBeAsked(work, person, need))) return NOT_FOR_THEM;
    const locale = languageOf(facts);
    const by = await this.gate.nameFor(work, { recipient: person, named: postedBy });
    const url = `${this.config.publicUrl}/needs/${need.id}`;
    const letter = askedLetter(speaker(locale, facts.school.timeZone), facts, { by, url });
    return { to: addressOf(facts), locale, letter, told: null };
  }

  private async silence(work: Work, delivery: Delivery, facts: PlaceFacts): Promise<string | null> {
    const { signup, shift } = facts;
    const others = { shiftId: shift.id, personId: signup.personId, id: Not(signup.id), status: In([...LIVE_STATUSES]) };
    return silenceAbout(delivery.kind, {
      now: work.now,
      status: signup.status,
      isEventCancelled: isCancelled(facts),
      offerExpiresAt: signup.offerExpiresAt,
      signedUpAgain: await work.rows(Signup).exists(others),
      isSuperseded: await this.deliveries.isSuperseded(work, delivery),
      timesAreKnown: (await this.deliveries.lastTold(work, signup.id)) === timesOf(facts),
    });
  }

  /** Who signed the recipient up, or asked; whoever was asked and said yes has signed up by themselves. */
  private async otherPerson(work: Work, kind: PlaceKind, signup: Signup): Promise<Person | null> {
    if (!signup.signedUpById) return null;
    if (kind === MailKind.SIGNUP_CONFIRMED && (await this.deliveries.wasInvited(work, signup.id))) return null;
    return work.rows(Person).findOne({ id: signup.signedUpById });
  }

  private eventUrl(id: string): string {
    return `${this.config.publicUrl}/events/${id}`;
  }
}

const isPlaceKind = (kind: MailKind): kind is PlaceKind => kind in LETTERS;

const languageOf = ({ person, school }: Recipient): Locale => chooseLanguage(person.locale, ...school.locales);

const addressOf = ({ person, address }: Recipient) => ({ name: person.name, address });

const timesOf = ({ shift: { startsAt, endsAt } }: PlaceFacts): string => `${startsAt}/${endsAt}`;
