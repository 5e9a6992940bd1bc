import type { Violation } from '../platform/refusal.js';
import type { Instant } from '../platform/text/instant.js';
import { Attendance } from './attendance.js';

export const MOST_MINUTES = 1_440;

const MINUTE_MS = 60_000;

interface Entry {
  signupId: string;
  attendance: Attendance;
  minutes?: number | null | undefined;
}

interface Span {
  startsAt: Instant;
  endsAt: Instant;
}

/** What is credited: as given, else all of the shift, but a day at most, to whoever came, nothing to whoever did not. */
export function minutesOf({ attendance, minutes }: Entry, { startsAt, endsAt }: Span): number | null {
  if (attendance === Attendance.UNRECORDED) return null;
  if (minutes != null) return minutes;
  if (attendance !== Attendance.ATTENDED) return 0;
  return Math.min(MOST_MINUTES, Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE_MS));
}

/** What is wrong with a list of entries by itself. */
export function entryViolations(entries: readonly Entry[]): Violation[] {
  const seen = new Set<string>();
  return entries.flatMap(({ signupId, attendance, minutes }, index) => {
    const violations: Violation[] = [];
    if (seen.has(signupId)) violations.push({ path: `entries.${index}.signupId`, message: 'must be named once' });
    if (attendance === Attendance.UNRECORDED && minutes != null) {
      violations.push({ path: `entries.${index}.minutes`, message: 'must be absent where nothing is recorded' });
    }
    seen.add(signupId);
    return violations;
  });
}
