import { addDays } from '../platform/text/wall-clock.js';
import type { Term } from './term.entity.js';

type Dates = Pick<Term, 'startsOn' | 'shownFrom'>;

const SHOWN_DAYS_BEFORE = 45;
const FIRST_DAY = '0000-01-01';

/** From when on the classes of a term are shown, where nobody says otherwise. */
export function shownByDefault(startsOn: string): string {
  const day = addDays(startsOn, -SHOWN_DAYS_BEFORE);
  return day < FIRST_DAY ? FIRST_DAY : day;
}

/** From when on they are shown once the term starts on another day: a day that somebody chose stays as it is. */
export const shownAfterMove = ({ startsOn, shownFrom }: Dates, movedTo: string): string =>
  shownFrom === shownByDefault(startsOn) ? shownByDefault(movedTo) : shownFrom;
