import type { Instant } from '../../platform/text/instant.js';
import { localDateIn } from '../../platform/text/local-date.js';
import { instantOf, wallClockIn } from '../../platform/text/wall-clock.js';
import type { TimeSpan } from '../../commitments/index.js';
import type { InstantSpan } from './indexed-person.js';
import { DAY_MINUTES, type WeekStretch } from './week.rules.js';

/** The school's present, and the spans by which what people have given is counted. */
export interface RankingMoment {
  now: Instant;
  today: string;
  timeZone: string;
  /** The school year of today. */
  year: InstantSpan;
  /** The calendar month in which help is wanted. */
  month: InstantSpan;
  /** On the school's clock, the times at which it is wanted. */
  stretches: readonly WeekStretch[];
}

/** Hours are counted from the summer on, whatever a school's terms are. */
const YEAR_BEGINS = '08-01';

export function momentFor(timeZone: string, now: Instant, times: readonly TimeSpan[]): RankingMoment {
  const today = localDateIn(timeZone, now);
  const midnight = (date: string): Instant => instantOf(timeZone, { date, milliseconds: 0 });
  const startYear = Number(today.slice(0, 4)) - (today.slice(5) < YEAR_BEGINS ? 1 : 0);
  const wanted = times[0] ? localDateIn(timeZone, times[0].startsAt) : today;
  return {
    now,
    today,
    timeZone,
    year: { from: midnight(`${startYear}-${YEAR_BEGINS}`), before: midnight(`${startYear + 1}-${YEAR_BEGINS}`) },
    month: { from: midnight(`${wanted.slice(0, 7)}-01`), before: midnight(nextMonth(wanted)) },
    stretches: times.map((time) => stretchOf(timeZone, time)),
  };
}

function nextMonth(date: string): string {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

const MINUTE_MS = 60_000;

function stretchOf(timeZone: string, { startsAt, endsAt }: TimeSpan): WeekStretch {
  const { date, milliseconds } = wallClockIn(timeZone, startsAt);
  const daysSinceMonday = (new Date(date).getUTCDay() + 6) % 7;
  const from = daysSinceMonday * DAY_MINUTES + milliseconds / MINUTE_MS;
  return { from, until: from + (Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE_MS };
}
