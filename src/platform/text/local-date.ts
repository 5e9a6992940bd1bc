import { remembering } from '../remembering.js';
import { nearestTime, toInstant, type Instant } from './instant.js';

/** More than there are time zones; needed because names differing in case count as one zone each. */
const MOST_FORMATS = 1_000;
const DATE_LENGTH = 10;

// In Swedish a date is written as ISO 8601 has it.
const formatIn = remembering(
  MOST_FORMATS,
  (timeZone: string) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
);

/**
 * The date on the wall calendar of an IANA time zone, `YYYY-MM-DD`. In the last hours of the years that can be written
 * so, where the zone has a year of five digits already, it is that of UTC; likewise in the first.
 */
export function localDateIn(timeZone: string, at: Instant): string {
  const time = nearestTime(Date.parse(at));
  const date = formatIn(knownZone(timeZone)).format(time);
  return date.length === DATE_LENGTH ? date : toInstant(new Date(time)).slice(0, DATE_LENGTH);
}

/** Of a stored zone that this version of Node.js does not know, UTC: a school whose days are hours off can be read. */
export const knownZone = (timeZone: string): string => (isTimeZone(timeZone) ? timeZone : 'UTC');

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
