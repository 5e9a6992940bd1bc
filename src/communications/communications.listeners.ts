import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { EventCancelled, Shift, ShiftChanged } from '../events/index.js';
import { EmailChangeRequested, SignedInByMail, SignInRequested, SignInSecrets } from '../identity/index.js';
import { FamiliesAsked, NeedOutcome, VisitThanked } from '../matching/index.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Work } from '../platform/database/work.js';
import { Later } from '../platform/domain-events/domain-event.js';
import {
  LIVE_STATUSES,
  PersonInvited,
  PlaceConfirmed,
  PlaceOffered,
  PlaceTakenBack,
  Signup,
  SignupStatus,
} from '../signups/index.js';
import { DeliveriesService, type NewDelivery } from './deliveries.service.js';
import { MailKind } from './delivery.enums.js';
import { SuppressedAddresses } from './suppressed-addresses.js';

type Queued = Omit<NewDelivery, 'schoolId'>;

const QUEUED_AT_ONCE = 200;

/** Turns what has happened into mails to be sent, each at most once however often it is heard. */
@Injectable()
export class CommunicationsListeners {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deliveries: DeliveriesService,
    private readonly secrets: SignInSecrets,
    private readonly suppressed: SuppressedAddresses,
  ) {}

  @Later(SignInRequested)
  signInRequested({ signInCodeId }: SignInRequested): Promise<void> {
    return this.queueForAccount(MailKind.SIGN_IN, signInCodeId);
  }

  @Later(SignedInByMail)
  async signedInByMail({ signInCodeId }: SignedInByMail): Promise<void> {
    await this.unitOfWork.runAcrossSchools('a mailbox belongs to no school', async (work) => {
      const address = await this.secrets.addressOf(work, signInCodeId);
      if (address !== null) await this.suppressed.clear(work, address);
    });
  }

  @Later(EmailChangeRequested)
  emailChangeRequested({ emailChangeId }: EmailChangeRequested): Promise<void> {
    return this.queueForAccount(MailKind.EMAIL_CHANGE, emailChangeId);
  }

  @Later(PlaceConfirmed)
  placeConfirmed({ schoolId, signupId, movedUp }: PlaceConfirmed): Promise<void> {
    return this.queueForSignup(schoolId, movedUp ? MailKind.MOVED_UP : MailKind.SIGNUP_CONFIRMED, signupId);
  }

  @Later(PlaceOffered)
  placeOffered({ schoolId, signupId }: PlaceOffered): Promise<void> {
    return this.queueForSignup(schoolId, MailKind.OFFER, signupId);
  }

  @Later(PersonInvited)
  personInvited({ schoolId, signupId }: PersonInvited): Promise<void> {
    return this.queueForSignup(schoolId, MailKind.INVITATION, signupId);
  }

  @Later(PlaceTakenBack)
  placeTakenBack({ schoolId, signupId }: PlaceTakenBack): Promise<void> {
    return this.queueForSignup(schoolId, MailKind.PLACE_TAKEN_BACK, signupId);
  }

  @Later(ShiftChanged)
  async shiftChanged({ schoolId, shiftId, moved }: ShiftChanged): Promise<void> {
    if (!moved) return;
    await this.queue(schoolId, async (work) => {
      const shift = await work.rows(Shift).findOne({ id: shiftId });
      const live = await work.rows(Signup).find({ shiftId, status: In([...LIVE_STATUSES]) }, { id: 'ASC' });
      const version = String(shift?.version ?? '');
      return live.map(({ id, personId }) => ({
        kind: MailKind.SHIFT_CHANGED,
        subjectId: id,
        recipientId: personId,
        version,
      }));
    });
  }

  /** One mail to each, however many shifts of the event they had. */
  @Later(EventCancelled)
  eventCancelled({ schoolId, eventId }: EventCancelled): Promise<void> {
    return this.queue(schoolId, async (work) => {
      const shifts = await work.rows(Shift).find({ eventId });
      const shiftId = In(shifts.map(({ id }) => id));
      const ended = await work.rows(Signup).find({ shiftId, status: SignupStatus.CANCELLED }, { id: 'ASC' });
      return [...new Set(ended.map(({ personId }) => personId))].map((recipientId) => ({
        kind: MailKind.EVENT_CANCELLED,
        subjectId: eventId,
        recipientId,
      }));
    });
  }

  @Later(VisitThanked)
  visitThanked({ schoolId, outcomeId }: VisitThanked): Promise<void> {
    return this.queue(schoolId, async (work) => {
      const outcome = await work.rows(NeedOutcome).findOne({ id: outcomeId });
      return outcome ? [{ kind: MailKind.VISIT_THANKS, subjectId: outcomeId, recipientId: outcome.personId }] : [];
    });
  }

  /** So many in one unit of work, that others may write in between; whatever is heard again is queued once. */
  @Later(FamiliesAsked)
  async familiesAsked({ schoolId, broadcastId, personIds }: FamiliesAsked): Promise<void> {
    const kind = MailKind.NEED_BROADCAST;
    for (let from = 0; from < personIds.length; from += QUEUED_AT_ONCE) {
      const some = personIds.slice(from, from + QUEUED_AT_ONCE);
      const deliveries = some.map((recipientId) => ({ kind, subjectId: broadcastId, recipientId }));
      await this.queue(schoolId, () => Promise.resolve(deliveries));
    }
  }

  private queueForSignup(schoolId: string, kind: MailKind, signupId: string): Promise<void> {
    return this.queue(schoolId, async (work) => {
      const signup = await work.rows(Signup).findOne({ id: signupId });
      return signup ? [{ kind, subjectId: signupId, recipientId: signup.personId }] : [];
    });
  }

  private async queueForAccount(kind: MailKind, subjectId: string): Promise<void> {
    await this.unitOfWork.runAcrossSchools('a mailbox belongs to no school', (work) =>
      this.deliveries.queue(work, { kind, schoolId: null, subjectId, recipientId: subjectId }),
    );
    this.deliveries.queued();
  }

  private async queue(schoolId: string, find: (work: Work) => Promise<Queued[]>): Promise<void> {
    await this.unitOfWork.runIn(schoolId, async (work) => {
      for (const delivery of await find(work)) await this.deliveries.queue(work, { ...delivery, schoolId });
    });
    this.deliveries.queued();
  }
}
