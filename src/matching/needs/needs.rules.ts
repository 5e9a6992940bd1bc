import type { Violation } from '../../platform/refusal.js';
import type { Instant } from '../../platform/text/instant.js';
import { NeedTiming } from './need.enums.js';

export interface Span {
  startsAt: Instant;
  endsAt: Instant;
}

const DAY_MS = 86_400_000;
/** As a shift's. */
const LONGEST_DAYS = 7;

/** What is wrong with a time that is wanted, or chosen; `path` is where its fields stand in the input. */
export function spanViolations({ startsAt, endsAt }: Span, now: Instant, path = ''): Violation[] {
  if (startsAt <= now) return [{ path: `${path}startsAt`, message: 'must be in the future' }];
  if (endsAt <= startsAt) return [{ path: `${path}endsAt`, message: 'must be after startsAt' }];
  if (Date.parse(endsAt) - Date.parse(startsAt) <= LONGEST_DAYS * DAY_MS) return [];
  return [{ path: `${path}endsAt`, message: `must be at most ${LONGEST_DAYS} days after startsAt` }];
}

const COUNTS: Readonly<Record<NeedTiming, readonly [fits: (count: number) => boolean, message: string]>> = {
  [NeedTiming.FIXED]: [(count) => count === 1, 'must be exactly one where the timing is FIXED'],
  [NeedTiming.WINDOWS]: [(count) => count >= 1, 'must not be empty where the timing is WINDOWS'],
  [NeedTiming.FLEXIBLE]: [(count) => count === 0, 'must be empty where the timing is FLEXIBLE'],
};

/** Whether there are as many windows as the timing takes. */
export function timingViolations(timing: NeedTiming, windows: number): Violation[] {
  const [fits, message] = COUNTS[timing];
  return fits(windows) ? [] : [{ path: 'windows', message }];
}
