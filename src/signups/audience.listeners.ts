import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { EventAudienceChanged, EventClassroom, SchoolEvent, Shift } from '../events/index.js';
import { Audience, AudienceChanged, AudiencesChanged, momentOf } from '../families/index.js';
import { MailboxesService } from '../identity/index.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Work } from '../platform/database/work.js';
import { Later } from '../platform/domain-events/domain-event.js';
import { LIVE_STATUSES, SignupStatus } from './signup-status.js';
import { Signup } from './signup.entity.js';
import { SignupsService } from './signups.service.js';
import { WaitlistService } from './waitlist.service.js';

/** What becomes of sign-ups when an event is for others than before, or a person is asked for elsewhere. */
@Injectable()
export class AudienceListeners {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly signups: SignupsService,
    private readonly waitlist: WaitlistService,
    private readonly audience: Audience,
    private readonly mailboxes: MailboxesService,
  ) {}

  /** Whoever was passed over may have a claim now. */
  @Later(EventAudienceChanged)
  async settleEvent({ schoolId, eventId }: EventAudienceChanged): Promise<void> {
    const shifts = await this.unitOfWork.runIn(schoolId, (work) =>
      work.rows(Shift).find({ eventId, waitlisted: MoreThan(0) }, { id: 'ASC' }),
    );
    for (const { id } of shifts) await this.unitOfWork.runIn(schoolId, (work) => this.settle(work, id));
  }

  /** A restriction ends what the person holds beside the child, without a word of why; then each line is judged again. */
  @Later(AudienceChanged)
  async followPerson({ schoolId, personId }: AudienceChanged): Promise<void> {
    await this.follow(schoolId, [personId]);
  }

  /** Of many only those are judged who hold something. */
  @Later(AudiencesChanged)
  async followPeople({ schoolId, personIds }: AudiencesChanged): Promise<void> {
    await this.follow(schoolId, personIds);
  }

  private async follow(schoolId: string, personIds: readonly string[]): Promise<void> {
    const held = await this.unitOfWork.runIn(schoolId, async (work) => {
      const people = await this.mailboxes.withSharers(work, personIds);
      return work.rows(Signup).find({ personId: In(people), status: In([...LIVE_STATUSES]) }, { shiftId: 'ASC' });
    });
    for (const { id, shiftId } of held) {
      await this.unitOfWork.runIn(schoolId, async (work) => {
        await this.endWhereBarred(work, shiftId, id);
        await this.settle(work, shiftId);
      });
    }
  }

  private async settle(work: Work, shiftId: string): Promise<void> {
    const shift = await work.rows(Shift).lockOne(shiftId);
    await this.waitlist.settle(work, shift, await work.rows(SchoolEvent).get(shift.eventId));
  }

  private async endWhereBarred(work: Work, shiftId: string, signupId: string): Promise<void> {
    const shift = await work.rows(Shift).lockOne(shiftId);
    const signup = await work.rows(Signup).findOne({ id: signupId, status: In([...LIVE_STATUSES]) });
    if (!signup || shift.endsAt <= work.now) return;
    const classrooms = await work.rows(EventClassroom).find({ eventId: shift.eventId });
    const moment = await momentOf(work);
    const barred = await this.audience.barredClassroomsOf(work, [signup.personId], moment);
    const reached = (await this.audience.classroomsOf(work, [signup.personId], moment)).get(signup.personId);
    if (!classrooms.some(({ classroomId }) => barred.has(classroomId))) return;
    if (classrooms.some(({ classroomId }) => reached?.has(classroomId))) return;
    await this.signups.end(work, shift, signup, SignupStatus.CANCELLED, null);
  }
}
