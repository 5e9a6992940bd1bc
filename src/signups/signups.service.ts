import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { SchoolEvent, Shift } from '../events/index.js';
import type { Work } from '../platform/database/work.js';
import { ruleBroken } from '../platform/refusal.js';
import { AdmissionService } from './admission.service.js';
import { OffersService } from './offers.service.js';
import { PlacesService } from './places.service.js';
import type { SignUpInput, WithdrawInput } from './signup.inputs.js';
import { Signup } from './signup.entity.js';
import { isLive, LIVE_STATUSES, SignupStatus } from './signup-status.js';
import { PlaceTakenBack } from './signups.domain-events.js';
import type { SignupReason } from './signups.errors.js';
import { SignupsPolicy } from './signups.policy.js';
import { WaitlistService } from './waitlist.service.js';

/** Taking a place and giving it back. All paths lock the shift first and settle its line. */
@Injectable()
export class SignupsService {
  constructor(
    private readonly policy: SignupsPolicy,
    private readonly waitlist: WaitlistService,
    private readonly offers: OffersService,
    private readonly admission: AdmissionService,
    private readonly places: PlacesService,
  ) {}

  /**
   * CONFIRMED or WAITLISTED. Whoever has a place, or one in line, gets the sign-up that they have; whoever was invited or
   * offered a place accepts it.
   */
  async signUp(work: Work, input: SignUpInput): Promise<Signup> {
    const shift = await work.rows(Shift).lockOne(input.shiftId);
    const event = await work.rows(SchoolEvent).get(shift.eventId);
    await this.policy.requireVisible(work, event);
    const personId = await this.policy.volunteer(work, input.volunteerId);
    if (input.override) this.policy.requireOverride(work);
    await this.waitlist.settle(work, shift, event, [personId]);
    const status = In([...LIVE_STATUSES]);
    const existing = await work.rows(Signup).findOne({ shiftId: shift.id, personId, status });
    const isQuestion = existing?.status === SignupStatus.INVITED || existing?.status === SignupStatus.OFFERED;
    if (existing && !isQuestion) return existing;
    return this.admission.admit(work, {
      shift,
      event,
      personId,
      accepted: existing,
      overrideReason: input.override?.reason ?? null,
      joinsWaitlist: input.joinWaitlist !== false,
    });
  }

  /** Gives the place, or the place in line, back; the freed place goes to the line at once. */
  async withdraw(work: Work, input: WithdrawInput): Promise<Signup> {
    const { shiftId } = await work.rows(Signup).get(input.signupId);
    const shift = await work.rows(Shift).lockOne(shiftId);
    const event = await work.rows(SchoolEvent).get(shift.eventId);
    await this.policy.requireWithdraw(work, await work.rows(Signup).get(input.signupId), event);
    await this.offers.expireOverdue(work, shift);
    const signup = await work.rows(Signup).get(input.signupId);
    if (signup.status === SignupStatus.WITHDRAWN) return signup;
    if (!isLive(signup.status)) throw ruleBroken('SIGNUP_ENDED' satisfies SignupReason);
    if (shift.endsAt <= work.now) throw ruleBroken('SHIFT_ENDED' satisfies SignupReason);
    const isOwn = work.viewer?.personIds.includes(signup.personId) ?? false;
    const wasPromised = signup.status !== SignupStatus.INVITED;
    await this.end(work, shift, signup, SignupStatus.WITHDRAWN, input.reason ?? null);
    await this.waitlist.settle(work, shift, event);
    if (!isOwn) await work.audit('withdrawForAnother', signup.id, { personId: signup.personId });
    if (!isOwn && wasPromised) await work.announce(new PlaceTakenBack(work.schoolId, signup.id));
    return signup;
  }

  /** Ends a live sign-up of a locked shift; its place is open afterwards. */
  async end(work: Work, shift: Shift, signup: Signup, status: SignupStatus, endReason: string | null): Promise<void> {
    await this.places.change(work, shift, signup, status, { endReason });
  }
}
