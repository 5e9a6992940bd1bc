import { knownZone } from './local-date.js';
import { remembering } from '../remembering.js';
import { nearestTime, toInstant, type Instant } from './instant.js';

/** What the clock and the calendar on the wall say: a date, and the milliseconds since midnight. */
export interface WallClock {
  date: string;
  milliseconds: number;
}

const DAY_MS = 86_400_000;
/** More than any zone has ever been away from UTC. */
const FARTHEST_MS = DAY_MS;
/** More than there are time zones; names differing in case count as one zone each. */
const MOST_FORMATS = 1_000;
const MOST_OFFSETS = 10_000;

// In Swedish a date is written as ISO 8601 has it.
const formatIn = remembering(MOST_FORMATS, (timeZone: string) => {
  const [numeric, twoDigits] = ['numeric', '2-digit'] as const;
  const fields = { month: twoDigits, day: twoDigits, hour: twoDigits, minute: twoDigits, second: twoDigits };
  return new Intl.DateTimeFormat('sv-SE', { timeZone, hourCycle: 'h23', year: numeric, ...fields });
});

/** By how many milliseconds a zone's clock is ahead of UTC. */
export const offsetAt = remembering(MOST_OFFSETS, offsetOf);

/** What the wall of an IANA time zone shows at an instant, as far as that can be written. */
export function wallClockIn(timeZone: string, at: Instant): WallClock {
  const shown = nearestTime(shownIn(timeZone, Date.parse(at)));
  const date = toInstant(new Date(shown)).slice(0, 10);
  return { date, milliseconds: shown - Date.parse(date) };
}

/**
 * When the wall of a time zone shows this. A time that clocks leap over is as much later as they leap; of one that comes
 * twice it is the first; of one that no instant can say it is the nearest that one can.
 */
export function instantOf(timeZone: string, { date, milliseconds }: WallClock): Instant {
  const wanted = Date.parse(date) + milliseconds;
  const before = offsetAt(timeZone, wanted - FARTHEST_MS);
  const after = offsetAt(timeZone, wanted + FARTHEST_MS);
  const fits = [before, after].map((offset) => wanted - offset).filter((time) => shownIn(timeZone, time) === wanted);
  return toInstant(new Date(nearestTime(fits.length > 0 ? Math.min(...fits) : wanted - before)));
}

/** The date so many days later. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** The wall's date and time, read as if it hung in UTC. */
function shownIn(timeZone: string, time: number): number {
  return time + offsetOf(timeZone, time);
}

/** Where the zone's year would have more or fewer than four digits, the offset is the nearest. */
function offsetOf(timeZone: string, time: number): number {
  const near = nearestTime(time, FARTHEST_MS);
  const milliseconds = ((near % 1_000) + 1_000) % 1_000;
  const shown = formatIn(knownZone(timeZone)).format(near).replace(' ', 'T');
  return Date.parse(`${shown}Z`) + milliseconds - near;
}
