import { remembering } from '../platform/remembering.js';
import type { Instant } from '../platform/text/instant.js';
import { offsetAt } from '../platform/text/wall-clock.js';
import { WEEKDAYS, type Weekday } from './weekday.js';

/** A stretch of every week on the school's clock; an end not after its start is of the next day. */
export interface WeeklyWindow {
  weekday: Weekday;
  /** HH:mm, HH:mm:ss or HH:mm:ss.sss. */
  from: string;
  until: string;
}

export interface AvailabilityChange {
  from: Instant;
  until: Instant;
  available: boolean;
}

/** What a person has said of when they can help. */
export interface DeclaredAvailability {
  windows: readonly WeeklyWindow[];
  exceptions: readonly AvailabilityChange[];
}

/** Half-open, in milliseconds. */
type Span = readonly [from: number, until: number];

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Two changes of a zone's clock are never so near. */
const STEP_MS = 12 * HOUR_MS;
const MOST_SPANS = 1_000;

/**
 * Whether a person has said that they cannot help at some moment between two. Exceptions win over the week, and of two
 * exceptions the one that says no; who has given no week has said nothing, and so can. A moment lies in a window where
 * the school's clock then shows a time of it: an hour that comes twice counts twice, one that is left out never comes.
 */
export function isDeclaredUnavailable(
  { windows, exceptions }: DeclaredAvailability,
  { startsAt, endsAt }: { startsAt: Instant; endsAt: Instant },
  timeZone: string,
): boolean {
  const shift: Span = [Date.parse(startsAt), Date.parse(endsAt)];
  const spansOf = (available: boolean): Span[] =>
    exceptions
      .filter((each) => each.available === available)
      .map(({ from, until }) => [Date.parse(from), Date.parse(until)]);
  if (spansOf(false).some(([from, until]) => from < shift[1] && until > shift[0])) return true;
  if (windows.length === 0) return false;
  const uncovered = without([shift], spansOf(true));
  return uncovered.some((span) =>
    clockSpansOf(...span, timeZone).some((local) => without([local], windowsAround(local, windows)).length > 0),
  );
}

/** What is left of the spans. */
function without(spans: readonly Span[], taken: readonly Span[]): Span[] {
  return taken.reduce<Span[]>(
    (left, [from, until]) =>
      left.flatMap(([start, end]): Span[] => {
        if (until <= start || from >= end) return [[start, end]];
        const pieces: Span[] = [
          [start, from],
          [until, end],
        ];
        return pieces.filter(([a, b]) => a < b);
      }),
    [...spans],
  );
}

/**
 * What the school's clock shows during the span, as if it were UTC: one piece for each stretch between its changes. Many
 * people are asked about the same time.
 */
const clockSpansOf = remembering(MOST_SPANS, (from: number, until: number, timeZone: string): readonly Span[] => {
  const spans: Span[] = [];
  for (let at = from; at < until;) {
    const end = endOfOffset(at, Math.min(at + STEP_MS, until), timeZone);
    const offset = offsetAt(timeZone, at);
    spans.push([at + offset, end + offset]);
    at = end;
  }
  return spans;
});

/** The first moment after `from` with another offset, to the millisecond, else `until`. */
function endOfOffset(from: number, until: number, timeZone: string): number {
  const offset = offsetAt(timeZone, from);
  if (offsetAt(timeZone, until - 1) === offset) return until;
  let [same, other] = [from, until - 1];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetAt(timeZone, middle) === offset) same = middle;
    else other = middle;
  }
  return other;
}

/** Each window in the weeks that the span touches, on the same clock. */
function windowsAround([start, end]: Span, windows: readonly WeeklyWindow[]): Span[] {
  const spans: Span[] = [];
  // From the day before, whose windows may reach into the first.
  for (let day = Math.floor(start / DAY_MS) - 1; day * DAY_MS < end; day++) {
    // Day 0 of the clock was a Thursday.
    const weekday = WEEKDAYS[(((day + 3) % 7) + 7) % 7];
    for (const { from, until } of windows.filter((window) => window.weekday === weekday)) {
      const [opens, closes] = [timeOf(from), timeOf(until)];
      spans.push([day * DAY_MS + opens, day * DAY_MS + closes + (closes <= opens ? DAY_MS : 0)]);
    }
  }
  return spans;
}

/** Milliseconds since midnight. */
const timeOf = (time: string): number => Date.parse(`1970-01-01T${time}Z`);
