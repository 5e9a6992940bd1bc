import { shown } from './roster-problems.js';
import type { RosterOrg } from './roster.types.js';

/** A school here, and the org of the roster's system that it is known to be. */
export interface KnownSchool {
  id: string;
  name: string;
  orgSourcedId: string | null;
}

export interface SchoolChoice {
  /** The school here of each org that takes part; null where it is to be made. */
  schoolIds: Map<string, string | null>;
}

export interface SchoolRefusal {
  code: string;
  message: string;
}

/** Every school of the roster takes part: as what it is known to be, else as a new one. */
export function chooseEverySchool(
  orgs: RosterOrg[],
  known: KnownSchool[],
  mayMake: boolean,
): SchoolChoice | SchoolRefusal {
  const ids = new Map(known.map(({ orgSourcedId, id }) => [orgSourcedId, id]));
  const schoolIds = new Map(orgs.map(({ sourcedId }) => [sourcedId, ids.get(sourcedId) ?? null]));
  const unknown = orgs.filter(({ sourcedId }) => !ids.has(sourcedId));
  if (unknown.length === 0 || mayMake) return { schoolIds };
  const names = unknown.slice(0, 5).map(({ name }) => shown(name));
  const more = unknown.length > 5 ? ` and ${unknown.length - 5} more` : '';
  const message =
    `No roster has been imported yet for ${names.join(', ')}${more}: give --time-zone and --locale to make ` +
    `${unknown.length === 1 ? 'this school' : 'these schools'}, or --school with the id of the one to import into.`;
  return { code: 'school_unknown', message };
}

/** One school takes part: the org that it is known to be, else the only one, else the one of its name. */
export function chooseOneSchool(
  orgs: RosterOrg[],
  known: KnownSchool[],
  given: KnownSchool,
): SchoolChoice | SchoolRefusal {
  const school = shown(given.name);
  const refuse = (code: string, message: string) => ({ code, message });
  if (given.orgSourcedId !== null) {
    if (orgs.some(({ sourcedId }) => sourcedId === given.orgSourcedId)) {
      return { schoolIds: new Map([[given.orgSourcedId, given.id]]) };
    }
    const message = `${school} is called ${shown(given.orgSourcedId)} by this system, and the roster has no school of that id.`;
    return refuse('school_not_in_roster', message);
  }
  const taken = new Set(known.map(({ orgSourcedId }) => orgSourcedId));
  const isFree = ({ sourcedId }: RosterOrg) => !taken.has(sourcedId);
  const named = orgs.length === 1 ? orgs : orgs.filter(({ name }) => isSameName(name, given.name));
  const [chosen, ...others] = named.filter(isFree);
  if (chosen && others.length === 0) return { schoolIds: new Map([[chosen.sourcedId, given.id]]) };
  if (named.length > 0 && !chosen) {
    return refuse('school_taken', `${shown(named[0]?.name ?? '')} of the roster is already another school here.`);
  }
  const message = `The roster names ${orgs.length} schools, and it is not clear which of them is ${school}: none, or more than one, has its name.`;
  return refuse('school_unclear', message);
}

const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
