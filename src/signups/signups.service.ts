import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CommitmentsService } from '../commitments/index.js';
import { changeCounts, EventsPolicy, joinLine, openPlaces, SchoolEvent, Shift } from '../events/index.js';
import type { Work } from '../platform/database/work.js';
import { notFound, ruleBroken } from '../platform/refusal.js';
import { OFFICE } from '../identity/index.js';
import { EligibilityFacts, whenOf } from './eligibility-facts.js';
import { verdictsOf } from './eligibility.rules.js';
import type { SignUpInput, WithdrawInput } from './signup.inputs.js';
import { Signup } from './signup.entity.js';
import { isLive, LIVE_STATUSES, SignupStatus } from './signup-status.js';
import { PlaceConfirmed } from './signups.domain-events.js';
import type { SignupReason } from './signups.errors.js';
import { SignupsPolicy } from './signups.policy.js';
import { WaitlistService } from './waitlist.service.js';

/** Taking a place and giving it back. All paths lock the shift first and settle its line. */
@Injectable()
export class SignupsService {
  constructor(
    private readonly policy: SignupsPolicy,
    private readonly eventsPolicy: EventsPolicy,
    private readonly waitlist: WaitlistService,
    private readonly facts: EligibilityFacts,
    private readonly commitments: CommitmentsService,
  ) {}

  /** CONFIRMED or WAITLISTED; whoever is already signed up gets the sign-up that they have. */
  async signUp(work: Work, input: SignUpInput): Promise<Signup> {
    const shift = await work.rows(Shift).lockOne(input.shiftId);
    const event = await work.rows(SchoolEvent).get(shift.eventId);
    if (!(await this.eventsPolicy.isVisible(work, event))) throw notFound();
    const personId = await this.policy.volunteer(work, input.volunteerId);
    await this.waitlist.settle(work, shift, event, [personId]);
    const status = In([...LIVE_STATUSES]);
    const existing = await work.rows(Signup).findOne({ shiftId: shift.id, personId, status });
    if (existing) return existing;
    await this.requireEligible(work, shift, event, personId);
    const isOpen = openPlaces(shift) > 0;
    if (!isOpen && input.joinWaitlist === false) throw ruleBroken('SHIFT_FULL' satisfies SignupReason);
    const signup = await this.insert(work, shift, personId, isOpen);
    if (signup.signedUpById) await work.audit('signUpForAnother', signup.id, { personId });
    return signup;
  }

  /** Gives the place, or the place in line, back; the freed place goes to the line at once. */
  async withdraw(work: Work, input: WithdrawInput): Promise<Signup> {
    const { shiftId } = await work.rows(Signup).get(input.signupId);
    const shift = await work.rows(Shift).lockOne(shiftId);
    const signup = await work.rows(Signup).get(input.signupId);
    const event = await work.rows(SchoolEvent).get(shift.eventId);
    await this.policy.requireWithdraw(work, signup, event);
    if (signup.status === SignupStatus.WITHDRAWN) return signup;
    if (!isLive(signup.status)) throw ruleBroken('SIGNUP_ENDED' satisfies SignupReason);
    if (shift.endsAt <= work.now) throw ruleBroken('SHIFT_ENDED' satisfies SignupReason);
    await this.end(work, shift, signup, SignupStatus.WITHDRAWN, input.reason ?? null);
    await this.waitlist.settle(work, shift, event);
    const isOwn = work.viewer?.personIds.includes(signup.personId) ?? false;
    if (!isOwn) await work.audit('withdrawForAnother', signup.id, { personId: signup.personId });
    return signup;
  }

  /** Ends a live sign-up of a locked shift; its place is open afterwards. */
  async end(work: Work, shift: Shift, signup: Signup, status: SignupStatus, endReason: string | null): Promise<void> {
    const change = { status, endReason, waitlistNumber: null };
    const wasConfirmed = signup.status === SignupStatus.CONFIRMED;
    const wasWaiting = signup.status === SignupStatus.WAITLISTED;
    await work.rows(Signup).update(signup.id, change);
    await changeCounts(work, shift, { confirmed: wasConfirmed ? -1 : 0, waitlisted: wasWaiting ? -1 : 0 });
    Object.assign(signup, change);
    if (wasConfirmed) await this.commitments.release(work, signup.personId, signup.id);
  }

  private async requireEligible(work: Work, shift: Shift, event: SchoolEvent, personId: string): Promise<void> {
    const isOwn = work.viewer?.personIds.includes(personId) ?? false;
    const isConfidant = isOwn || (work.viewer?.hasDuty(work.schoolId, ...OFFICE) ?? false);
    const when = { ...whenOf(work), bySomebodyElse: !isOwn };
    const [facts] = await this.facts.gather(work, [{ shift, event, personId }], when);
    const obstacles = facts ? verdictsOf(facts, 'SIGN_UP', isConfidant).map(({ reason }) => reason) : [];
    const [first] = obstacles;
    if (first) throw ruleBroken(first satisfies SignupReason, { reasons: obstacles });
  }

  private async insert(work: Work, shift: Shift, personId: string, isOpen: boolean): Promise<Signup> {
    const actors = work.viewer?.peopleAt(work.schoolId) ?? [];
    const isOwn = actors.some(({ id }) => id === personId);
    const signup = await work.rows(Signup).insert({
      shiftId: shift.id,
      personId,
      status: isOpen ? SignupStatus.CONFIRMED : SignupStatus.WAITLISTED,
      waitlistNumber: isOpen ? null : await joinLine(work, shift),
      signedUpById: isOwn ? null : (actors[0]?.id ?? null),
      endReason: null,
    });
    if (!isOpen) return signup;
    await changeCounts(work, shift, { confirmed: 1 });
    await this.commitments.hold(work, personId, signup.id, shift);
    await work.announce(new PlaceConfirmed(work.schoolId, signup.id, false));
    return signup;
  }
}
