import { remembering } from '../remembering.js';
import type { Instant } from './instant.js';

/** More than there are time zones; needed because names differing in case count as one zone each. */
const MOST_FORMATS = 1_000;

// In Swedish a date is written as ISO 8601 has it.
const formatIn = remembering(
  MOST_FORMATS,
  (timeZone: string) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
);

/** The date on the wall calendar of an IANA time zone, `YYYY-MM-DD`. */
export const localDateIn = (timeZone: string, at: Instant): string => formatIn(timeZone).format(Date.parse(at));

/** Offsets such as `+05:30` are not accepted: newer versions of Node.js take them, but they know no daylight saving. */
export function isTimeZone(value: string): boolean {
  if (!/^[a-z]/i.test(value)) return false;
  try {
    formatIn(value);
    return true;
  } catch {
    return false;
  }
}
