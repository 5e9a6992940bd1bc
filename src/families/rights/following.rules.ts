import type { GuardianRestriction } from './guardian-restriction.entity.js';
import type { GuardianRights } from './guardian-rights.entity.js';
import type { Moment } from './kept-apart.js';

export const RIGHTS = ['seesSchedule', 'seesDirectory', 'receivesMail', 'picksUp', 'changesData'] as const;
export type Rights = Pick<GuardianRights, (typeof RIGHTS)[number]>;

interface RosterName {
  source: string;
  kind: string;
  sourcedId: string;
  entityId: string;
}

/** Which rows, of whatever school, are one child or one person: a roster gives them one id, or merged rows lead to one. */
export class Sameness {
  private readonly leaders = new Map<string, string>();

  constructor(records: Iterable<RosterName> = []) {
    for (const record of records) this.note(record);
  }

  note({ source, kind, sourcedId, entityId }: RosterName): void {
    const [one, other] = [this.leaderOf(JSON.stringify([kind, source, sourcedId])), this.leaderOf(entityId)];
    if (one !== other) this.leaders.set(one, other);
  }

  leaderOf(id: string): string {
    let leader = id;
    for (let next = this.leaders.get(leader); next !== undefined; next = this.leaders.get(leader)) leader = next;
    if (leader !== id) this.leaders.set(id, leader);
    return leader;
  }
}

/** One school, to which words of other schools come along. */
export interface Arrival {
  schoolId: string;
  /** The rows of this school that are the same child or person as that row of another school. */
  twinsOf: (id: string) => readonly string[];
}

type Named = Pick<GuardianRestriction, 'kind' | 'personId' | 'childId' | 'otherPersonId'>;

export interface FollowingRestriction extends Named {
  origin: GuardianRestriction;
}

const keyOf = (rootId: string, { personId, childId, otherPersonId }: Named): string =>
  [rootId, personId, childId, otherPersonId].join(' ');

/** Of a restriction that came along, that which it follows. */
const rootOf = ({ originId, id }: GuardianRestriction): string => originId ?? id;

/** Whether it is in force, or will be. */
const isNotOver = ({ liftedAt, endsBefore, expiresAt }: GuardianRestriction, { today, now }: Moment): boolean =>
  liftedAt === null && (endsBefore === null || endsBefore > today) && (expiresAt === null || expiresAt > now);

/** The restrictions of other schools that are to hold at this one, too. What was lifted here does not return. */
export function restrictionsToFollow(
  all: readonly GuardianRestriction[],
  { schoolId, twinsOf }: Arrival,
  moment: Moment,
): FollowingRestriction[] {
  const present = all.filter((one) => one.schoolId === schoolId);
  const known = new Set(present.map((one) => keyOf(rootOf(one), one)));
  const following: FollowingRestriction[] = [];
  for (const origin of all) {
    if (origin.schoolId === schoolId || !isNotOver(origin, moment)) continue;
    for (const named of namedHere(origin, twinsOf)) {
      const key = keyOf(rootOf(origin), named);
      if (known.has(key)) continue;
      known.add(key);
      following.push({ ...named, origin });
    }
  }
  return following;
}

function namedHere({ kind, personId, childId, otherPersonId }: Named, twinsOf: Arrival['twinsOf']): Named[] {
  const children = childId === null ? [null] : twinsOf(childId);
  const others = otherPersonId === null ? [null] : twinsOf(otherPersonId);
  return twinsOf(personId).flatMap((person) =>
    children.flatMap((child) =>
      others.flatMap((other) =>
        other === person ? [] : [{ kind, personId: person, childId: child, otherPersonId: other }],
      ),
    ),
  );
}

/** The row as it is at this school. */
export function restrictionHere({ origin, ...named }: FollowingRestriction, schoolName: string) {
  const { document, startsOn, endsBefore, expiresAt } = origin;
  return {
    ...named,
    ...{ startsOn, endsBefore, expiresAt, originId: rootOf(origin) },
    document: origin.originId === null ? `Transferred from ${schoolName}: ${document}` : document,
    ...{ recordedById: null, liftedAt: null, liftedById: null },
  };
}

export interface FollowingRights {
  childId: string;
  personId: string;
  rights: Rights;
  /** What this school has decided before; the stricter of both is in `rights`. */
  present: GuardianRights | undefined;
}

/**
 * What other schools have decided about an adult and a child. Where this school has decided, too, the stricter holds when
 * the two meet; afterwards each office changes its own.
 */
export function rightsToFollow(
  all: readonly GuardianRights[],
  { schoolId, twinsOf }: Arrival,
  meets: (childId: string, personId: string) => boolean,
): FollowingRights[] {
  const pairOf = (childId: string, personId: string) => `${childId} ${personId}`;
  const here = all.filter((one) => one.schoolId === schoolId);
  const present = new Map(here.map((one) => [pairOf(one.childId, one.personId), one]));
  const following = new Map<string, FollowingRights>();
  for (const elsewhere of all) {
    if (elsewhere.schoolId === schoolId) continue;
    for (const childId of twinsOf(elsewhere.childId)) {
      for (const personId of twinsOf(elsewhere.personId)) {
        const pair = pairOf(childId, personId);
        const own = present.get(pair);
        if (own && !meets(childId, personId)) continue;
        const rights = stricterOf(following.get(pair)?.rights ?? own, elsewhere);
        following.set(pair, { childId, personId, rights, present: own });
      }
    }
  }
  return [...following.values()].filter(({ rights, present: own }) =>
    RIGHTS.some((right) => rights[right] !== (own?.[right] ?? true)),
  );
}

/** What both allow; without a row everything is allowed. */
export const stricterOf = (one: Rights | undefined, other: Rights): Rights => ({
  seesSchedule: (one?.seesSchedule ?? true) && other.seesSchedule,
  seesDirectory: (one?.seesDirectory ?? true) && other.seesDirectory,
  receivesMail: (one?.receivesMail ?? true) && other.receivesMail,
  picksUp: (one?.picksUp ?? true) && other.picksUp,
  changesData: (one?.changesData ?? true) && other.changesData,
});
