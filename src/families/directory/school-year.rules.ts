interface Span {
  startsOn: string;
  endsBefore: string;
}

/**
 * Until when a choice for the directory counts: the end of the longest term of that day, and a year at most, so that each
 * school year asks again. `today` is YYYY-MM-DD.
 */
export function askAgainOn(terms: readonly Span[], today: string): string {
  const nextYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-03-01')}`;
  const ends = terms.filter((term) => term.startsOn <= today && term.endsBefore > today).map((term) => term.endsBefore);
  const last = ends.sort().at(-1);
  return last !== undefined && last < nextYear ? last : nextYear;
}
