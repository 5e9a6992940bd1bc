/** RFC 3339 in UTC with milliseconds, always `YYYY-MM-DDTHH:mm:ss.sssZ`: of one width, so that instants compare as text. */
export type Instant = string;

const INSTANT = /^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

export const FIRST_INSTANT: Instant = '1000-01-01T00:00:00.000Z';
export const LAST_INSTANT: Instant = '9999-12-31T23:59:59.999Z';
const [FIRST, LAST] = [Date.parse(FIRST_INSTANT), Date.parse(LAST_INSTANT)];

/** Throws RangeError outside the years 1000 to 9999, where the width would differ. */
export function toInstant(date: Date): Instant {
  const instant = date.toISOString();
  if (!INSTANT.test(instant)) throw new RangeError('An instant lies in the years 1000 to 9999.');
  return instant;
}

/** The nearest time that an instant can say, so many milliseconds from the first and the last. */
export const nearestTime = (time: number, margin = 0): number =>
  Math.min(Math.max(time, FIRST + margin), LAST - margin);

export function isInstant(value: unknown): value is Instant {
  if (typeof value !== 'string' || !INSTANT.test(value)) return false;
  const date = new Date(value);
  // Some days that do not exist, such as February 30, are read as the days after.
  return !Number.isNaN(date.getTime()) && date.toISOString() === value;
}
