import type { Instant } from '../platform/text/instant.js';
import { addDays, instantOf, wallClockIn } from '../platform/text/wall-clock.js';

interface Span {
  startsAt: Instant;
  endsAt: Instant;
}

interface ShiftTimes extends Span {
  signupOpensAt: Instant | null;
  signupClosesAt: Instant | null;
}

/** So many days away in a school whose clocks show `timeZone`. */
export interface Move {
  days: number;
  timeZone: string;
}

/** The same time on the wall, so many days later. */
export function movedInstant(at: Instant, { days, timeZone }: Move): Instant {
  const { date, milliseconds } = wallClockIn(timeZone, at);
  return instantOf(timeZone, { date: addDays(date, days), milliseconds });
}

/** Where the clocks change between, the end is kept after the start by keeping the length. */
export function movedSpan({ startsAt, endsAt }: Span, move: Move): Span {
  const start = movedInstant(startsAt, move);
  const end = movedInstant(endsAt, move);
  if (end > start) return { startsAt: start, endsAt: end };
  const length = Date.parse(endsAt) - Date.parse(startsAt);
  return { startsAt: start, endsAt: new Date(Date.parse(start) + length).toISOString() };
}

/** Times of a shift, with the window in which one signs up. What no longer fits into the shift is cut or left out. */
export function movedShift(shift: ShiftTimes, move: Move): ShiftTimes {
  const span = movedSpan(shift, move);
  const closes = shift.signupClosesAt && earlier(movedInstant(shift.signupClosesAt, move), span.endsAt);
  const opens = shift.signupOpensAt && movedInstant(shift.signupOpensAt, move);
  const opensInTime = opens !== null && opens < (closes ?? span.endsAt);
  return { ...span, signupOpensAt: opensInTime ? opens : null, signupClosesAt: closes };
}

const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);
