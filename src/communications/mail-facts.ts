import { Injectable } from '@nestjs/common';
import { EventStatus, SchoolEvent, Shift, VolunteerRole } from '../events/index.js';
import { MailboxesService, Person } from '../identity/index.js';
import type { Work } from '../platform/database/work.js';
import { Need, NeedBroadcast, NeedOutcome, NeedStatus, NeedWindow } from '../matching/index.js';
import { Classroom, School, schoolOf } from '../schools/index.js';
import { Signup } from '../signups/index.js';

/** A recipient as they are now. */
export interface Recipient {
  person: Person;
  address: string;
  school: School;
}

/** A sign-up as it is now, with all that it hangs on. */
export interface PlaceFacts extends Recipient {
  signup: Signup;
  shift: Shift;
  role: VolunteerRole;
  event: SchoolEvent;
}

export interface EventFacts extends Recipient {
  event: SchoolEvent;
}

/** Words of thanks for a visit that is over. */
export interface ThanksFacts extends EventFacts {
  classroom: Classroom;
  thanks: string;
  thankedBy: Person;
}

/** What is asked of many at once. */
export interface AskedFacts extends Recipient {
  need: Need;
  classroom: Classroom;
  /** Those that are not over. */
  windows: NeedWindow[];
  postedBy: Person;
}

/** Why no mail is written. */
export interface Silence {
  silence: string;
}

/** Reads, when a mail is written, what is so now. */
@Injectable()
export class MailFacts {
  constructor(private readonly mailboxes: MailboxesService) {}

  async place(work: Work, signupId: string): Promise<PlaceFacts | Silence> {
    const signup = await work.rows(Signup).findOne({ id: signupId });
    if (!signup) return { silence: 'the sign-up is gone' };
    const shift = await work.rows(Shift).get(signup.shiftId);
    if (shift.endsAt <= work.now) return { silence: 'the shift is over' };
    const recipient = await this.recipient(work, signup.personId);
    if ('silence' in recipient) return recipient;
    const role = await work.rows(VolunteerRole).get(shift.roleId);
    const event = await work.rows(SchoolEvent).get(shift.eventId);
    return { ...recipient, signup, shift, role, event };
  }

  async event(work: Work, eventId: string, personId: string): Promise<EventFacts | Silence> {
    const event = await work.rows(SchoolEvent).findOne({ id: eventId });
    if (!event) return { silence: 'the event is gone' };
    if (event.endsAt <= work.now) return { silence: 'the event is over' };
    const recipient = await this.recipient(work, personId);
    return 'silence' in recipient ? recipient : { ...recipient, event };
  }

  async thanks(work: Work, outcomeId: string): Promise<ThanksFacts | Silence> {
    const outcome = await work.rows(NeedOutcome).findOne({ id: outcomeId });
    if (!outcome?.thanks) return { silence: 'the thanks were taken back' };
    const { eventId, classroomId } = await work.rows(Need).get(outcome.needId);
    const event = eventId === null ? null : await work.rows(SchoolEvent).findOne({ id: eventId });
    if (!event) return { silence: 'the visit is gone' };
    const recipient = await this.recipient(work, outcome.personId);
    if ('silence' in recipient) return recipient;
    const classroom = await work.rows(Classroom).get(classroomId);
    const thankedBy = await work.rows(Person).get(outcome.thankedById);
    return { ...recipient, event, classroom, thanks: outcome.thanks, thankedBy };
  }

  async asked(work: Work, broadcastId: string, personId: string): Promise<AskedFacts | Silence> {
    const broadcast = await work.rows(NeedBroadcast).findOne({ id: broadcastId });
    const need = broadcast && (await work.rows(Need).get(broadcast.needId));
    if (need?.status !== NeedStatus.OPEN) return { silence: 'nobody is looked for any more' };
    const recipient = await this.recipient(work, personId);
    if ('silence' in recipient) return recipient;
    const classroom = await work.rows(Classroom).get(need.classroomId);
    const windows = await work.rows(NeedWindow).find({ needId: need.id }, { startsAt: 'ASC', id: 'ASC' });
    const postedBy = await work.rows(Person).get(need.postedById);
    return { ...recipient, need, classroom, windows: windows.filter(({ endsAt }) => endsAt > work.now), postedBy };
  }

  /** A person's mail goes to the address that they have signed in by longest. */
  private async recipient(work: Work, personId: string): Promise<Recipient | Silence> {
    const person = await work.rows(Person).findOne({ id: personId });
    if (!person || person.leftAt) return { silence: 'the person has left' };
    const address = await this.mailboxes.writtenTo(work, personId);
    if (address === null) return { silence: 'the person has no address' };
    return { person, address, school: await schoolOf(work) };
  }
}

export const isCancelled = ({ event }: { event: SchoolEvent }): boolean => event.status === EventStatus.CANCELLED;
