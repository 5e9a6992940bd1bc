import type { KnownRoster } from './roster-known.js';
import { shown, type ProblemLog } from './roster-problems.js';
import type { Roster, RosterAdult, RosterChild } from './roster.types.js';

/** A delta need not say what a user is: whoever is known is what they were, and where they were. */
export function withUndecided(roster: Roster, known: KnownRoster, problems: ProblemLog): Roster {
  const children: RosterChild[] = [];
  const adults: RosterAdult[] = [];
  for (const { sourcedId, asChild, asAdult, row } of roster.undecided) {
    const orgSourcedIds = known.placesOf(sourcedId);
    const roles = known.rolesOf(sourcedId);
    const [first] = roles;
    if (known.isChild(sourcedId)) children.push({ sourcedId, orgSourcedIds, ...asChild });
    else if (first) adults.push({ sourcedId, orgSourcedIds, role: first.role, roles, ...asAdult });
    else {
      const message = `Nothing says what ${shown(sourcedId)} is: the delta has no role for them, and no roster has brought them.`;
      problems.add({ severity: 'row', file: 'users.csv', row, column: 'sourcedId', code: 'user_unknown', message });
    }
  }
  return { ...roster, adults: [...roster.adults, ...adults], children: [...roster.children, ...children] };
}
