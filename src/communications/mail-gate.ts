import { Injectable } from '@nestjs/common';
import { EventClassroom, type SchoolEvent, type Shift } from '../events/index.js';
import { Audience, momentOf, PrivacyChoice } from '../families/index.js';
import { Duty, heldAt, PersonDuty, STAFF, type Person } from '../identity/index.js';
import type { Need } from '../matching/index.js';
import type { Work } from '../platform/database/work.js';
import { HelpPreferencesService, mayBeAskedOn } from '../volunteers/index.js';
import type { MailKind } from './delivery.enums.js';

/** What a mail is about to tell somebody. */
export interface Telling {
  kind: MailKind;
  recipient: Person;
  event: SchoolEvent;
  /** Null where it is about the whole event. */
  shift: Shift | null;
  /** Whom it would name. */
  named: Person | null;
}

/** Asked for every mail about a school's matters, in the unit of work that writes it: the last word on who hears what. */
@Injectable()
export class MailGate {
  constructor(
    private readonly audience: Audience,
    private readonly preferences: HelpPreferencesService,
  ) {}

  /** Nobody who has left, who is barred from a child of the event's classes, or to whom no mail is to go about it. */
  async mayStillHear(work: Work, { recipient, event }: Telling): Promise<boolean> {
    if (recipient.leftAt !== null) return false;
    const classrooms = await work.rows(EventClassroom).find({ eventId: event.id });
    const classroomIds = classrooms.map(({ classroomId }) => classroomId);
    return this.audience.mayHearOf(work, recipient.id, classroomIds, await momentOf(work));
  }

  /** Nobody who does not want to be asked, nor whoever may not know of the class, or of who asks. */
  async mayStillBeAsked(work: Work, recipient: Person, need: Need): Promise<boolean> {
    const moment = await momentOf(work);
    const terms = (await this.preferences.of(work, [recipient.id])).get(recipient.id);
    if (recipient.leftAt !== null || !terms || !mayBeAskedOn(terms, moment.today)) return false;
    if (await this.isHiddenFrom(work, recipient, need.postedById)) return false;
    return this.audience.mayHearOf(work, recipient.id, [need.classroomId], moment);
  }

  /** How the recipient may know the person whom the mail would name; null: not at all, and the mail does without. */
  async nameFor(work: Work, { recipient, named }: Pick<Telling, 'recipient' | 'named'>): Promise<string | null> {
    if (!named || (await this.isHiddenFrom(work, recipient, named.id))) return null;
    const [reader, other] = [await this.dutiesOf(work, recipient), await this.dutiesOf(work, named)];
    if (isStaff(reader) || isStaff(other)) return named.name;
    const hidesName = await work.rows(PrivacyChoice).exists({ personId: named.id, hidesName: true });
    return hidesName && !(await this.liveTogether(work, recipient, named)) ? null : named.name;
  }

  private async isHiddenFrom(work: Work, recipient: Person, personId: string): Promise<boolean> {
    const duties = await this.dutiesOf(work, recipient);
    const viewer = { id: recipient.id, schoolId: work.schoolId, duties, locale: null };
    const hidden = await this.audience.hiddenFrom(work, [viewer], [personId], await momentOf(work));
    return hidden.has(personId);
  }

  private async liveTogether(work: Work, recipient: Person, named: Person): Promise<boolean> {
    return this.audience.shareFamily(work, named.id, [recipient.id], await momentOf(work));
  }

  private async dutiesOf(work: Work, { id }: Person): Promise<Duty[]> {
    return (await work.rows(PersonDuty).find({ personId: id, ...heldAt(work.now) })).map(({ duty }) => duty);
  }
}

const isStaff = (duties: readonly Duty[]): boolean => STAFF.some((duty) => duties.includes(duty));
