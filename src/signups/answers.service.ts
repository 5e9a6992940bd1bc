import { Injectable } from '@nestjs/common';
import { SchoolEvent, Shift } from '../events/index.js';
import type { Work } from '../platform/database/work.js';
import { ruleBroken } from '../platform/refusal.js';
import { actingFor, AdmissionService } from './admission.service.js';
import { PlacesService } from './places.service.js';
import type { RespondInput } from './signup.inputs.js';
import { Signup } from './signup.entity.js';
import { isLive, SignupStatus } from './signup-status.js';
import type { SignupReason } from './signups.errors.js';
import { SignupsPolicy } from './signups.policy.js';
import { WaitlistService } from './waitlist.service.js';

/** What people answer to an invitation or to an offered place. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly policy: SignupsPolicy,
    private readonly waitlist: WaitlistService,
    private readonly admission: AdmissionService,
    private readonly places: PlacesService,
  ) {}

  /** Repeating an answer is harmless. Yes is answered as signing up is; a declined place goes on at once. */
  async respond(work: Work, { signupId, accept }: RespondInput): Promise<Signup> {
    const { shiftId, personId } = await work.rows(Signup).get(signupId);
    const shift = await work.rows(Shift).lockOne(shiftId);
    const event = await work.rows(SchoolEvent).get(shift.eventId);
    await this.policy.requireRespond(work, await work.rows(Signup).get(signupId), event);
    await this.waitlist.settle(work, shift, event, [personId]);
    const signup = await work.rows(Signup).get(signupId);
    if (isAnswered(signup, accept)) return signup;
    if (accept) {
      const request = { shift, event, personId, accepted: signup, overrideReason: null, joinsWaitlist: true };
      return this.admission.admit(work, request);
    }
    await this.places.change(work, shift, signup, SignupStatus.DECLINED);
    await this.waitlist.settle(work, shift, event);
    if (actingFor(work, personId)) await work.audit('declineForAnother', signup.id, { personId });
    return signup;
  }
}

/** Whether just this was answered before; refuses where there is nothing to answer any more. */
function isAnswered({ status }: Signup, accept: boolean): boolean {
  const { INVITED, OFFERED, DECLINED, EXPIRED } = SignupStatus;
  if (status === INVITED || status === OFFERED) return false;
  if (status === EXPIRED) throw ruleBroken('OFFER_EXPIRED' satisfies SignupReason);
  if (accept ? isLive(status) : status === DECLINED) return true;
  const isOver = !isLive(status) && status !== DECLINED;
  throw ruleBroken((isOver ? 'SIGNUP_ENDED' : 'NOTHING_TO_ANSWER') satisfies SignupReason);
}
