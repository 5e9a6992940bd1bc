import { Injectable } from '@nestjs/common';
import { openPlaces, type SchoolEvent, type Shift } from '../events/index.js';
import type { Work } from '../platform/database/work.js';
import { ruleBroken } from '../platform/refusal.js';
import { OFFICE } from '../identity/index.js';
import { EligibilityFacts, whenOf } from './eligibility-facts.js';
import { verdictsOf, withoutSetAside, type Obstacle } from './eligibility.rules.js';
import { OffersService } from './offers.service.js';
import { PlacesService } from './places.service.js';
import type { Signup } from './signup.entity.js';
import { SignupStatus } from './signup-status.js';
import type { SignupReason } from './signups.errors.js';

/** Somebody who asks for a place, or who accepts an invitation. */
export interface Request {
  shift: Shift;
  event: SchoolEvent;
  personId: string;
  /** The invitation or the offer that is accepted. */
  accepted: Signup | null;
  /** Why a coordinator sets aside what may be set aside. */
  overrideReason: string | null;
  joinsWaitlist: boolean;
}

/**
 * The way in for whoever asks, alike for parents, coordinators and those who were invited: judged by the one rule, then
 * a place, or a place in line. The shift is locked and settled, and so is the person.
 */
@Injectable()
export class AdmissionService {
  constructor(
    private readonly facts: EligibilityFacts,
    private readonly offers: OffersService,
    private readonly places: PlacesService,
  ) {}

  async admit(work: Work, request: Request): Promise<Signup> {
    const { shift, personId, accepted } = request;
    if (accepted?.status === SignupStatus.OFFERED) return this.offers.accept(work, shift, accepted);
    const overridden = await this.judge(work, request);
    const isOpen = openPlaces(shift) > 0;
    if (!isOpen && !request.joinsWaitlist) throw ruleBroken('SHIFT_FULL' satisfies SignupReason);
    const status = isOpen ? SignupStatus.CONFIRMED : SignupStatus.WAITLISTED;
    const setAside = [...(accepted?.setAside ?? []), ...overridden];
    const more = { signedUpById: actingFor(work, personId), setAside: setAside.length > 0 ? setAside : null };
    const signup = accepted
      ? await this.places.change(work, shift, accepted, status, more)
      : await this.places.insert(work, shift, personId, status, more);
    if (signup.signedUpById) await work.audit('signUpForAnother', signup.id, { personId });
    if (overridden.length > 0) {
      await work.audit('override', signup.id, { personId, obstacles: overridden, reason: request.overrideReason });
    }
    return signup;
  }

  /** Refuses, or answers what had to be set aside. */
  private async judge(work: Work, request: Request): Promise<Obstacle[]> {
    const { shift, event, personId, accepted, overrideReason } = request;
    const isOwn = actingFor(work, personId) === null;
    const isConfidant = isOwn || (work.viewer?.hasDuty(work.schoolId, ...OFFICE) ?? false);
    const when = { ...whenOf(work), bySomebodyElse: !isOwn, ownIds: work.viewer?.personIds ?? [] };
    const [facts] = await this.facts.gather(work, [{ shift, event, personId }], when);
    const verdicts = facts ? verdictsOf(facts, 'SIGN_UP', isConfidant) : [];
    const counted = withoutSetAside(verdicts, accepted?.setAside ?? null);
    const lasting = overrideReason === null ? counted : counted.filter(({ overridable }) => !overridable);
    const reasons = lasting.map(({ reason }) => reason);
    const [first] = reasons;
    if (first) throw ruleBroken(first satisfies SignupReason, { reasons });
    return counted.map(({ reason }) => reason);
  }
}

/** Whoever signs up somebody else; null for oneself. */
export function actingFor(work: Work, personId: string): string | null {
  const actors = work.viewer?.peopleAt(work.schoolId) ?? [];
  if (actors.some(({ id }) => id === personId)) return null;
  // Of two parents of one mailbox the office's is meant, who acts for anybody; else it is either's word.
  return (work.viewer?.personAt(work.schoolId, ...OFFICE) ?? actors[0])?.id ?? null;
}
