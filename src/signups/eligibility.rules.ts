import { EventStatus } from '../events/index.js';
import type { Instant } from '../platform/text/instant.js';

/** What the one eligibility rule is told. Gathered by EligibilityFacts, alike inside a unit of work and before one. */
export interface Facts {
  now: Instant;
  eventStatus: EventStatus;
  startsAt: Instant;
  endsAt: Instant;
  signupOpensAt: Instant | null;
  signupClosesAt: Instant | null;
  hasLeft: boolean;
  inAudience: boolean;
  /** Law or office closes the event's classes to the person; asked only where somebody else decides for them. */
  mayNotBePlaced: boolean;
  /** Taken by something else during the shift. */
  isTaken: boolean;
  /** Of the skills that the role takes. */
  missingSkills: boolean;
  /** Whether a kind that the role takes does not hold on the day of the shift. */
  missingClearances: boolean;
  /** Whether the school lets a coordinator set each of the missing kinds aside. */
  clearancesOverridable: boolean;
  /** By their own week or exceptions; asked only where somebody else decides for them. */
  isDeclaredUnavailable: boolean;
}

/** A person asks for a place; or a place is free and the next in line is judged again. */
export type Path = 'SIGN_UP' | 'PROMOTION';

export type Obstacle =
  | 'EVENT_NOT_PUBLISHED'
  | 'EVENT_CANCELLED'
  | 'SHIFT_ENDED'
  | 'SHIFT_STARTED'
  | 'SIGNUP_NOT_OPEN'
  | 'SIGNUP_CLOSED'
  | 'NOT_AVAILABLE'
  | 'MAY_NOT_BE_PLACED'
  | 'NOT_IN_AUDIENCE'
  | 'CLEARANCE_MISSING'
  | 'SKILL_MISSING'
  | 'SHIFT_OVERLAP';

const OVERRIDABLE: ReadonlySet<Obstacle> = new Set([
  'SIGNUP_NOT_OPEN',
  'SIGNUP_CLOSED',
  'NOT_IN_AUDIENCE',
  'SKILL_MISSING',
]);

/** Whether a coordinator can set it aside: what people declared, and clearances where the school allows it, too. */
export function isOverridable(obstacle: Obstacle, facts: Facts): boolean {
  if (obstacle === 'NOT_AVAILABLE') return !facts.hasLeft;
  if (obstacle === 'CLEARANCE_MISSING') return facts.clearancesOverridable;
  return OVERRIDABLE.has(obstacle);
}

/** An obstacle as it is told. */
export interface Verdict {
  reason: Obstacle;
  overridable: boolean;
}

/**
 * The obstacles as they are told to somebody. Which checks a person passed is for them and the office, that they may not
 * be placed for the office alone: all others are told NOT_AVAILABLE, whatever its source, so that it says nothing.
 */
export function verdictsOf(facts: Facts, path: Path, isConfidant: boolean): Verdict[] {
  // Folded before judging: else its place among the others would tell it.
  const isUnavailable = facts.isDeclaredUnavailable || facts.missingClearances || facts.mayNotBePlaced;
  const folded = { isDeclaredUnavailable: isUnavailable, missingClearances: false, mayNotBePlaced: false };
  const known = isConfidant ? facts : { ...facts, ...folded };
  return obstaclesOf(known, path).map((reason) => ({
    reason,
    overridable: (isConfidant || reason !== 'NOT_AVAILABLE') && isOverridable(reason, facts),
  }));
}

/** What an invitation lifts: whoever is asked is welcome, of whatever class and whenever they answer. */
export const LIFTED_BY_INVITATION: readonly Obstacle[] = ['SIGNUP_NOT_OPEN', 'SIGNUP_CLOSED', 'NOT_IN_AUDIENCE'];

/** What remains where these obstacles do not count for a person; what nobody can set aside remains in any case. */
export const withoutSetAside = (verdicts: readonly Verdict[], setAside: readonly Obstacle[] | null): Verdict[] =>
  verdicts.filter(({ reason, overridable }) => !overridable || !setAside?.includes(reason));

/**
 * Everything that keeps a person from a shift, the most lasting first; none means that a place, or a place in line, is
 * theirs. Whether the shift is full is not asked: that decides between the two.
 */
export function obstaclesOf(facts: Facts, path: Path): Obstacle[] {
  const { now } = facts;
  const asks = path === 'SIGN_UP';
  const { signupOpensAt: opens, signupClosesAt: closes } = facts;
  const checks: [Obstacle, boolean][] = [
    ['EVENT_NOT_PUBLISHED', facts.eventStatus === EventStatus.DRAFT],
    ['EVENT_CANCELLED', facts.eventStatus === EventStatus.CANCELLED],
    ['SHIFT_ENDED', facts.endsAt <= now],
    // Nobody who waits at home is given a place in a shift that already runs; a walk-up may take one.
    ['SHIFT_STARTED', !asks && facts.startsAt <= now && facts.endsAt > now],
    ['SIGNUP_NOT_OPEN', asks && opens !== null && opens > now],
    ['SIGNUP_CLOSED', asks && closes !== null && closes <= now && facts.endsAt > now],
    ['NOT_AVAILABLE', facts.hasLeft || facts.isDeclaredUnavailable],
    ['MAY_NOT_BE_PLACED', facts.mayNotBePlaced],
    ['NOT_IN_AUDIENCE', !facts.inAudience && !facts.mayNotBePlaced],
    ['CLEARANCE_MISSING', facts.missingClearances],
    ['SKILL_MISSING', facts.missingSkills],
    ['SHIFT_OVERLAP', facts.isTaken],
  ];
  return checks.flatMap(([obstacle, holds]) => (holds ? [obstacle] : []));
}
