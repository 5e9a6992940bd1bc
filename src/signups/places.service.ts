import { Injectable } from '@nestjs/common';
import { CommitmentsService } from '../commitments/index.js';
import { changeCounts, joinLine, type CountChange, type Shift } from '../events/index.js';
import type { NewRow } from '../platform/database/rows.js';
import type { Work } from '../platform/database/work.js';
import { Attendance } from './attendance.js';
import { PlaceConfirmed, PlaceOffered } from './signups.domain-events.js';
import { Signup } from './signup.entity.js';
import { isHolding, SignupStatus } from './signup-status.js';

const COUNTED: Readonly<Partial<Record<SignupStatus, keyof CountChange>>> = {
  CONFIRMED: 'confirmed',
  COVER_WANTED: 'confirmed',
  OFFERED: 'held',
  WAITLISTED: 'waitlisted',
};

type More = Pick<
  NewRow<Signup>,
  'signedUpById' | 'endReason' | 'offerExpiresAt' | 'invitedAt' | 'invitationMessage' | 'setAside'
>;

/**
 * The one way by which a sign-up comes to a status: row, counts, commitment and who is told go together. The shift is
 * locked by this work, and so is whoever gains a place.
 */
@Injectable()
export class PlacesService {
  constructor(private readonly commitments: CommitmentsService) {}

  /** The sign-up of a person who has no live one on the shift. */
  async insert(work: Work, shift: Shift, personId: string, status: SignupStatus, more: More = {}): Promise<Signup> {
    const signup = await work.rows(Signup).insert({
      shiftId: shift.id,
      personId,
      status,
      waitlistNumber: await this.count(work, shift, null, status),
      signedUpById: null,
      endReason: null,
      offerExpiresAt: null,
      invitedAt: null,
      invitationMessage: null,
      setAside: null,
      attendance: Attendance.UNRECORDED,
      minutes: null,
      ...more,
    });
    await this.commit(work, shift, signup, null);
    return signup;
  }

  async change(work: Work, shift: Shift, signup: Signup, status: SignupStatus, more: More = {}): Promise<Signup> {
    const before = signup.status;
    const change = { status, waitlistNumber: await this.count(work, shift, before, status), ...more };
    await work.rows(Signup).update(signup.id, change);
    Object.assign(signup, change);
    await this.commit(work, shift, signup, before);
    return signup;
  }

  /** Answers the number in line of whoever joins it. */
  private async count(work: Work, shift: Shift, before: SignupStatus | null, status: SignupStatus) {
    const left = before === null ? undefined : COUNTED[before];
    const entered = COUNTED[status];
    const joins = status === SignupStatus.WAITLISTED;
    if (left !== entered) {
      await changeCounts(work, shift, { ...(left && { [left]: -1 }), ...(entered && !joins && { [entered]: 1 }) });
    }
    return joins ? joinLine(work, shift) : null;
  }

  private async commit(work: Work, shift: Shift, signup: Signup, before: SignupStatus | null): Promise<void> {
    const { id, personId, status } = signup;
    const wasHolding = before !== null && isHolding(before);
    if (isHolding(status) && !wasHolding) await this.commitments.hold(work, personId, id, shift);
    if (!isHolding(status) && wasHolding) await this.commitments.release(work, personId, id);
    if (status === SignupStatus.OFFERED) await work.announce(new PlaceOffered(work.schoolId, id));
    if (status === SignupStatus.CONFIRMED) {
      await work.announce(new PlaceConfirmed(work.schoolId, id, before === SignupStatus.WAITLISTED));
    }
  }
}
