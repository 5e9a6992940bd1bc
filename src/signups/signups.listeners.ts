import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CommitmentEnded, CommitmentsService, overlap } from '../commitments/index.js';
import { EventCancelled, PlacesCut, SchoolEvent, Shift, ShiftChanged } from '../events/index.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Work } from '../platform/database/work.js';
import { Later, Within } from '../platform/domain-events/domain-event.js';
import { notFound, ruleBroken } from '../platform/refusal.js';
import { OffersService } from './offers.service.js';
import { Signup } from './signup.entity.js';
import { HOLDING_STATUSES, isLive, LIVE_STATUSES, SignupStatus } from './signup-status.js';
import { PlaceTakenBack } from './signups.domain-events.js';
import type { SignupReason } from './signups.errors.js';
import { SignupsPolicy } from './signups.policy.js';
import { SignupsService } from './signups.service.js';
import { WaitlistService } from './waitlist.service.js';

/** What becomes of sign-ups when their event, their shift or their volunteer's time changes. */
@Injectable()
export class SignupsListeners {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly signups: SignupsService,
    private readonly waitlist: WaitlistService,
    private readonly offers: OffersService,
    private readonly commitments: CommitmentsService,
    private readonly policy: SignupsPolicy,
  ) {}

  @Within(EventCancelled)
  async endAll(work: Work, { eventId }: EventCancelled): Promise<void> {
    // The event's lock, held by whoever cancels, keeps the set of its shifts.
    const found = await work.rows(Shift).find({ eventId });
    const shifts = await work.rows(Shift).lock(found.map(({ id }) => id));
    for (const shift of shifts) {
      const live = await work.rows(Signup).find({ shiftId: shift.id, status: In([...LIVE_STATUSES]) }, { id: 'ASC' });
      for (const signup of live) await this.signups.end(work, shift, signup, SignupStatus.CANCELLED, null);
    }
  }

  /** Offers that nobody answered in time are no places that somebody would lose. */
  @Within(PlacesCut)
  async endNamed(work: Work, { shiftId, signupIds }: PlacesCut): Promise<void> {
    const shift = await work.rows(Shift).lockOne(shiftId);
    await this.offers.expireOverdue(work, shift);
    for (const [index, id] of signupIds.entries()) {
      const signup = await work.rows(Signup).findOne({ id, shiftId });
      const [shown] = signup ? await this.policy.shown(work, [signup]) : [];
      if (!signup || !shown) throw notFound(`withdrawSignupIds.${index}`);
      if (!isLive(signup.status)) continue;
      const wasPromised = signup.status !== SignupStatus.INVITED;
      await this.signups.end(work, shift, signup, SignupStatus.WITHDRAWN, null);
      if (wasPromised) await work.announce(new PlaceTakenBack(work.schoolId, id));
    }
  }

  @Within(ShiftChanged)
  async follow(work: Work, { shiftId, moved }: ShiftChanged): Promise<void> {
    const shift = await work.rows(Shift).lockOne(shiftId);
    const event = await work.rows(SchoolEvent).get(shift.eventId);
    if (moved) await this.offers.shorten(work, shift);
    await this.offers.expireOverdue(work, shift);
    const status = In([...HOLDING_STATUSES]);
    const holding = moved ? await work.rows(Signup).find({ shiftId, status }) : [];
    const personIds = holding.map(({ personId }) => personId);
    await this.waitlist.settle(work, shift, event, personIds, () => this.moveCommitments(work, shift, holding));
  }

  @Later(CommitmentEnded)
  async settleWhereWaiting({ schoolId, personId }: Pick<CommitmentEnded, 'schoolId' | 'personId'>): Promise<void> {
    const waiting = await this.unitOfWork.runIn(schoolId, (work) =>
      work.rows(Signup).find({ personId, status: SignupStatus.WAITLISTED }),
    );
    for (const { shiftId } of waiting) {
      await this.unitOfWork.runIn(schoolId, async (work) => {
        const shift = await work.rows(Shift).lockOne(shiftId);
        await this.waitlist.settle(work, shift, await work.rows(SchoolEvent).get(shift.eventId));
      });
    }
  }

  private async moveCommitments(work: Work, shift: Shift, holding: readonly Signup[]): Promise<void> {
    const ids = new Set(holding.map(({ id }) => id));
    const personIds = holding.map(({ personId }) => personId);
    const others = await this.commitments.between(work, personIds, shift.startsAt, shift.endsAt);
    const taken = new Set(
      others.filter((row) => !ids.has(row.sourceId) && overlap(row, shift)).map(({ personId }) => personId),
    );
    const clashing = holding.filter(({ personId }) => taken.has(personId));
    if (clashing.length > 0) {
      const signupIds = (await this.policy.shown(work, clashing)).map(({ id }) => id);
      throw ruleBroken('SHIFT_OVERLAP' satisfies SignupReason, { signupIds });
    }
    await this.commitments.move(work, holding, shift);
    // Their rows say the same, but what they stand for has moved: whoever looks at what was written since must see it.
    await work.rows(Signup).update([...ids], {});
  }
}
