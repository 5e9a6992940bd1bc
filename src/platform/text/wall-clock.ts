import { toInstant, type Instant } from './instant.js';

/** What the clock and the calendar on the wall say: a date, and the milliseconds since midnight. */
export interface WallClock {
  date: string;
  milliseconds: number;
}

const DAY_MS = 86_400_000;
/** More than any zone has ever been away from UTC. */
const FARTHEST_MS = DAY_MS;
const MAX_CACHED_FORMATS = 1_000;

const formats = new Map<string, Intl.DateTimeFormat>();

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
  const offsetAt = (time: number) => shownIn(timeZone, time) - time;
  const before = offsetAt(wanted - FARTHEST_MS);
  const after = offsetAt(wanted + FARTHEST_MS);
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
  const parts = Object.fromEntries(
    formatIn(timeZone)
      .formatToParts(new Date(time))
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const milliseconds = ((time % 1_000) + 1_000) % 1_000;
  return Date.UTC(year, month - 1, day, hour, minute, second, milliseconds);
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    const numeric = 'numeric' as const;
    const fields = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric };
    format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...fields });
    if (formats.size >= MAX_CACHED_FORMATS) formats.clear();
    formats.set(timeZone, format);
  }
  return format;
}
