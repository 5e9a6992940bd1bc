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
  const long = wanted.until - wanted.from;
  for (const { from, until } of stretches) {
    let before = wanted.from - from;
    // Then the stretch may reach into the week in which the time is.
    if (before < 0) before += WEEK_MINUTES;
    const after = until - from - before - long;
    const slack = before < after ? before : after;
    if (slack >= 0 && (best === null || slack > best)) best = slack;
  }
  return best;
}
