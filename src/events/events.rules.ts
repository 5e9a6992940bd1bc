import type { Violation } from '../platform/refusal.js';
import type { Instant } from '../platform/text/instant.js';

interface Span {
  startsAt: Instant;
  endsAt: Instant;
}

interface ShiftTimes extends Span {
  signupOpensAt?: Instant | null;
  signupClosesAt?: Instant | null;
}

const DAY_MS = 86_400_000;
const LONGEST_SHIFT_MS = 7 * DAY_MS;
const LONGEST_EVENT_MS = 366 * DAY_MS;

const lengthOf = ({ startsAt, endsAt }: Span): number => Date.parse(endsAt) - Date.parse(startsAt);

function spanViolations(span: Span, longest: number, path: string): Violation[] {
  if (span.endsAt <= span.startsAt) return [{ path: `${path}endsAt`, message: 'must be after startsAt' }];
  if (lengthOf(span) <= longest) return [];
  return [{ path: `${path}endsAt`, message: `must be at most ${longest / DAY_MS} days after startsAt` }];
}

export const eventViolations = (event: Span): Violation[] => spanViolations(event, LONGEST_EVENT_MS, '');

/** What is wrong with the times of a shift; `path` is where its fields stand in the input. */
export function shiftViolations(shift: ShiftTimes, path = ''): Violation[] {
  const violations = spanViolations(shift, LONGEST_SHIFT_MS, path);
  const { signupOpensAt: opens, signupClosesAt: closes, endsAt } = shift;
  if (opens && opens >= endsAt)
    violations.push({ path: `${path}signupOpensAt`, message: 'must be before the shift ends' });
  if (closes && closes > endsAt)
    violations.push({ path: `${path}signupClosesAt`, message: 'must not be after the shift ends' });
  if (opens && closes && closes <= opens)
    violations.push({ path: `${path}signupClosesAt`, message: 'must be after signupOpensAt' });
  return violations;
}
