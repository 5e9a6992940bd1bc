/** From a day to the day before another. A stay that was ended before it began is an empty one. */
export interface Span {
  startsOn: string;
  endsBefore: string;
}

const isEmpty = ({ startsOn, endsBefore }: Span): boolean => endsBefore <= startsOn;

/** Whether it still goes on, or is to come. */
export const isLive = (stay: Span, today: string): boolean => !isEmpty(stay) && stay.endsBefore > today;

/** When a stay ends that was to end on a day: never later than it would have, and one that has not begun never does. */
export function endOn({ startsOn, endsBefore }: Span, wanted: string): string {
  const earlier = wanted < endsBefore ? wanted : endsBefore;
  return earlier < startsOn ? startsOn : earlier;
}

/** Two rows of one stay as one. An empty one adds nothing: it says that somebody did not come. */
export function joined(one: Span, other: Span): Span {
  if (isEmpty(other)) return spanOf(one);
  if (isEmpty(one)) return spanOf(other);
  return {
    startsOn: one.startsOn < other.startsOn ? one.startsOn : other.startsOn,
    endsBefore: one.endsBefore > other.endsBefore ? one.endsBefore : other.endsBefore,
  };
}

/** As `joined`, of stays of two people who are one: what was ended is not begun anew by the other's. */
export function joinedAsOf(today: string, one: Span, other: Span): Span {
  if (isLive(one, today) === isLive(other, today)) return joined(one, other);
  return spanOf(isLive(one, today) ? one : other);
}

const spanOf = ({ startsOn, endsBefore }: Span): Span => ({ startsOn, endsBefore });
