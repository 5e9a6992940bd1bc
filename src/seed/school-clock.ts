import { toInstant, type Instant } from '../platform/text/instant.js';
import { addDays, instantOf } from '../platform/text/wall-clock.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const MOST_DAYS = 5_000;

/** When each day begins that is as long as most; null for those on which clocks change. */
const midnights = new Map<string, number | null>();

/** When the clock on the wall of a school shows so many minutes after midnight. A plan asks it thousands of times. */
export function wallTime(timeZone: string, date: string, minutes: number): Instant {
  const key = `${timeZone} ${date}`;
  let midnight = midnights.get(key);
  if (midnight === undefined) {
    const begin = midnightOf(timeZone, date);
    midnight = midnightOf(timeZone, addDays(date, 1)) - begin === DAY_MS ? begin : null;
    if (midnights.size >= MOST_DAYS) midnights.clear();
    midnights.set(key, midnight);
  }
  const milliseconds = minutes * MINUTE_MS;
  return midnight === null ? instantOf(timeZone, { date, milliseconds }) : toInstant(new Date(midnight + milliseconds));
}

const midnightOf = (timeZone: string, date: string): number =>
  Date.parse(instantOf(timeZone, { date, milliseconds: 0 }));
