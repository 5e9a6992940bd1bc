import { guardianRoles } from './roster-formats.js';
import type { KnownRoster } from './roster-known.js';
import { shown, type ProblemLog } from './roster-problems.js';
import type { GuardianRole, Roster, RosterGuardianLink } from './roster.types.js';

/** Who is whose guardian by a delta, where either of the two may be known from earlier rosters alone. */
export function deltaLinks(roster: Roster, known: KnownRoster, problems: ProblemLog): RosterGuardianLink[] {
  const children = new Set(roster.children.map(({ sourcedId }) => sourcedId));
  const adults = new Map(roster.adults.map((adult) => [adult.sourcedId, adult]));
  const isChild = (id: string) => children.has(id) || (!adults.has(id) && known.isChild(id));
  const isAdult = (id: string) => adults.has(id) || (!children.has(id) && known.isAdult(id));
  const relationOf = (childSourcedId: string, adultSourcedId: string): GuardianRole | null => {
    const adult = adults.get(adultSourcedId);
    if (!adult) return known.relationOf(childSourcedId, adultSourcedId);
    const roles = [adult.role, ...adult.roles.map(({ role }) => role)];
    return guardianRoles.find((role) => roles.includes(role)) ?? null;
  };
  const links = new Map(roster.guardianLinks.map((link) => [keyOf(link), link]));
  for (const { sourcedId, agentSourcedIds } of roster.agents) {
    for (const agentSourcedId of agentSourcedIds) {
      if (!isChild(agentSourcedId) && !isAdult(agentSourcedId)) {
        reportUnknown(agentSourcedId, problems);
        continue;
      }
      const [childSourcedId, adultSourcedId] = isChild(sourcedId)
        ? [sourcedId, agentSourcedId]
        : [agentSourcedId, sourcedId];
      const relation = isChild(childSourcedId) && isAdult(adultSourcedId) && relationOf(childSourcedId, adultSourcedId);
      if (relation) {
        const link = { childSourcedId, adultSourcedId, relation };
        links.set(keyOf(link), link);
      }
    }
  }
  return [...links.values()];
}

const keyOf = ({ childSourcedId, adultSourcedId }: RosterGuardianLink) =>
  JSON.stringify([childSourcedId, adultSourcedId]);

function reportUnknown(agentSourcedId: string, problems: ProblemLog): void {
  const message = `The agent ${shown(agentSourcedId)} is ignored, because no roster has brought anybody of that id.`;
  problems.warn('users.csv', 'agent_unknown', message, 'agentSourcedIds');
}
