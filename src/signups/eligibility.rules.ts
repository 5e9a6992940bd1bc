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
  /** Taken by something else during the shift. */
  isTaken: boolean;
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
  | 'NOT_IN_AUDIENCE'
  | 'SHIFT_OVERLAP';

const OVERRIDABLE: ReadonlySet<Obstacle> = new Set(['SIGNUP_NOT_OPEN', 'SIGNUP_CLOSED', 'NOT_IN_AUDIENCE']);

export const isOverridable = (obstacle: Obstacle): boolean => OVERRIDABLE.has(obstacle);

/** What an invitation lifts: whoever is asked is welcome, of whatever class and whenever they answer. */
export const LIFTED_BY_INVITATION: readonly Obstacle[] = ['SIGNUP_NOT_OPEN', 'SIGNUP_CLOSED', 'NOT_IN_AUDIENCE'];

/** What remains where these obstacles do not count for a person; what nobody can set aside remains in any case. */
export const withoutSetAside = (obstacles: readonly Obstacle[], setAside: readonly Obstacle[] | null): Obstacle[] =>
  obstacles.filter((obstacle) => !isOverridable(obstacle) || !setAside?.includes(obstacle));

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
    ['NOT_AVAILABLE', facts.hasLeft],
    ['NOT_IN_AUDIENCE', !facts.inAudience],
    ['SHIFT_OVERLAP', facts.isTaken],
  ];
  return checks.flatMap(([obstacle, holds]) => (holds ? [obstacle] : []));
}
