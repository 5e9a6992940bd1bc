/** A stretch of the week on the school's clock, in minutes since Monday began; an end after the last is of the next week. */
export interface WeekStretch {
  from: number;
  until: number;
}

export const DAY_MINUTES = 1_440;
const WEEK_MINUTES = 7 * DAY_MINUTES;

/**
 * How many minutes somebody has to spare on the tighter side, in the best of the stretches that hold all of this time;
 * null where none does.
 */
export function slackIn(stretches: readonly WeekStretch[], wanted: WeekStretch): number | null {
  let best: number | null = null;
  for (const { from, until } of stretches) {
    for (const shift of [0, WEEK_MINUTES, -WEEK_MINUTES]) {
      const before = wanted.from + shift - from;
      const after = until - (wanted.until + shift);
      if (before < 0 || after < 0) continue;
      best = Math.max(best ?? 0, Math.min(before, after));
    }
  }
  return best;
}
