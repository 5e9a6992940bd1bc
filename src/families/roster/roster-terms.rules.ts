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
