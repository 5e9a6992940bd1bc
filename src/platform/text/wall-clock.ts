import { knownZone } from './local-date.js';
import { remembering } from '../remembering.js';
import { toInstant, type Instant } from './instant.js';

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
/** Characters of a date and a time; of a year before 1000 the zero is not written. */
const SHOWN = 19;

// In Swedish a date is written as ISO 8601 has it.
const formatIn = remembering(MOST_FORMATS, (timeZone: string) => {
  const [numeric, twoDigits] = ['numeric', '2-digit'] as const;
  const fields = { month: twoDigits, day: twoDigits, hour: twoDigits, minute: twoDigits, second: twoDigits };
  return new Intl.DateTimeFormat('sv-SE', { timeZone, hourCycle: 'h23', year: numeric, ...fields });
});

/** By how many milliseconds a zone's clock is ahead of UTC. */
export const offsetAt = remembering(
  MOST_OFFSETS,
  (timeZone: string, time: number): number => shownIn(timeZone, time) - time,
);

/** What the wall of an IANA time zone shows at an instant. */
export function wallClockIn(timeZone: string, at: Instant): WallClock {
  const shown = shownIn(timeZone, Date.parse(at));
  const date = new Date(shown).toISOString().slice(0, 10);
  return { date, milliseconds: shown - Date.parse(date) };
}

/**
 * When the wall of a time zone shows this. A time that clocks leap over is as much later as they leap; of one that comes
 * twice it is the first.
 */
export function instantOf(timeZone: string, { date, milliseconds }: WallClock): Instant {
  const wanted = Date.parse(date) + milliseconds;
  const before = offsetAt(timeZone, wanted - FARTHEST_MS);
  const after = offsetAt(timeZone, wanted + FARTHEST_MS);
  const fits = [before, after].map((offset) => wanted - offset).filter((time) => shownIn(timeZone, time) === wanted);
  return toInstant(new Date(fits.length > 0 ? Math.min(...fits) : wanted - before));
}

/** The date so many days later. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** The wall's date and time, read as if it hung in UTC. */
function shownIn(timeZone: string, time: number): number {
  const milliseconds = ((time % 1_000) + 1_000) % 1_000;
  return (
    Date.parse(`${formatIn(knownZone(timeZone)).format(time).padStart(SHOWN, '0').replace(' ', 'T')}Z`) + milliseconds
  );
}
