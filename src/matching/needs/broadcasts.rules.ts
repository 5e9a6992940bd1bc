import { later } from '../../platform/clock/clock.js';
import type { Instant } from '../../platform/text/instant.js';
import { NeedAudience } from './need.enums.js';

/** For so long nobody is asked for the same need again. */
export const BROADCAST_PAUSE_DAYS = 7;
const PAUSE_MS = BROADCAST_PAUSE_DAYS * 86_400_000;

const FROM_NARROW_TO_WIDE: readonly NeedAudience[] = [NeedAudience.CLASSROOM, NeedAudience.GRADE, NeedAudience.SCHOOL];
const widthOf = (audience: NeedAudience): number => FROM_NARROW_TO_WIDE.indexOf(audience);

export interface PastBroadcast {
  audience: NeedAudience;
  createdAt: Instant;
}

/** From when on this audience may be asked again; null: now. With a wider one the narrower were asked, too. */
export function earliestFor(audience: NeedAudience, past: readonly PastBroadcast[], now: Instant): Instant | null {
  const ends = past
    .filter((each) => widthOf(each.audience) >= widthOf(audience))
    .map(({ createdAt }) => later(createdAt, PAUSE_MS))
    .filter((end) => end > now)
    .sort();
  return ends.at(-1) ?? null;
}

/** The widest audience that was asked lately, whose people are not asked again; null: none. */
export function askedLately(past: readonly PastBroadcast[], now: Instant): NeedAudience | null {
  return [...FROM_NARROW_TO_WIDE].reverse().find((each) => earliestFor(each, past, now) !== null) ?? null;
}

/** Those that may be asked now, the narrowest first; a class without a grade has no classes beside it. */
export const openAudiences = (past: readonly PastBroadcast[], now: Instant, grade: string | null): NeedAudience[] =>
  FROM_NARROW_TO_WIDE.filter(
    (each) => (each !== NeedAudience.GRADE || grade !== null) && earliestFor(each, past, now) === null,
  );
