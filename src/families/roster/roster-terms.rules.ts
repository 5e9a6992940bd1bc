import type { Term } from '../../schools/index.js';
import type { RosterSession } from './roster.types.js';

/**
 * A name for the term of a session: its title, with the school year where another session or term has it, and a number
 * where even that is taken.
 */
export function termName(session: RosterSession, sessions: RosterSession[], taken: ReadonlySet<string>): string {
  const { title, schoolYear } = session;
  const isShared = sessions.some((other) => other !== session && other.title === title);
  const withYear = `${title} ${schoolYear - 1}-${String(schoolYear % 100).padStart(2, '0')}`;
  const candidates = isShared ? [withYear] : [title, withYear];
  const free = candidates.find((name) => !taken.has(name));
  if (free !== undefined) return free;
  for (let number = 2; ; number += 1) if (!taken.has(`${withYear} (${number})`)) return `${withYear} (${number})`;
}

/** A term that lasts as long as a session, where the roster does not follow it yet. */
export const termOfDates = (
  { startDate, endDate }: RosterSession,
  terms: readonly Term[],
  followed: ReadonlySet<string>,
): Term | undefined =>
  terms.find(({ id, startsOn, endsBefore }) => startsOn === startDate && endsBefore === endDate && !followed.has(id));
