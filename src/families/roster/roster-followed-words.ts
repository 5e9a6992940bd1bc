import { groupBy } from '../../platform/text/group-by.js';
import { RestrictionKind } from '../rights/restriction-kind.js';
import {
  restrictionHere,
  restrictionsToFollow,
  rightsToFollow,
  type Arrival,
  type FollowingRestriction,
  type FollowingRights,
} from '../rights/following.rules.js';
import type { Followings } from './roster-followings.js';
import type { SchoolToPlan } from './roster-plan.js';
import { shown } from './roster-problems.js';
import type { Importing } from './roster-records.js';
import { pairOf } from './roster-state.js';

/**
 * Has what the offices of other schools decided come along with a child and its guardians: in the import that makes them
 * known here, before anybody is placed in a family.
 */
export class FollowedWords {
  private readonly twins = new Map<string, string[]>();
  private readonly handMade = new Map<string, string[]>();
  private readonly labels = new Map<string, string>();
  private readonly added = new Set<string>();
  private readonly told = new Set<string>();
  private readonly barred = new Set<string>();

  constructor(
    private readonly importing: Importing,
    private readonly school: SchoolToPlan,
    private readonly followings: Followings,
  ) {}

  follow(): void {
    const { words, now } = this.importing;
    const { schoolId, today } = this.school;
    if (words.restrictions.length + words.rights.length === 0) return;
    this.recognize();
    const arrival: Arrival = { schoolId, twinsOf: (id) => this.twinsOf(id) };
    const following = restrictionsToFollow(words.restrictions, arrival, { today, now });
    const rights = rightsToFollow(words.rights, arrival, this.meetings());
    for (const one of following) this.addRestriction(one);
    for (const one of rights) this.addRights(one);
    for (const one of [
      ...words.restrictions.filter((row) => row.schoolId === schoolId && !row.liftedAt),
      ...following,
    ]) {
      if (one.kind === RestrictionKind.NO_ACCESS) this.barred.add(pairOf(one));
    }
    const affected = new Set([...following, ...rights].map(({ personId }) => personId));
    for (const { otherPersonId } of following) if (otherPersonId !== null) affected.add(otherPersonId);
    const personIds = this.school.state.people.flatMap(({ id }) => (affected.has(id) ? [id] : []));
    if (personIds.length > 0) this.importing.audiences.push({ schoolId, personIds });
  }

  /** Whether the adult is not to come into a household of the child by an import. */
  isBarred(link: { childId: string; personId: string }): boolean {
    return this.barred.has(pairOf(link));
  }

  private recognize(): void {
    const { same } = this.importing.words;
    const { children, people } = this.importing.writes;
    for (const { id = '' } of [...children.added, ...people.added]) this.added.add(id);
    const records = this.recordsHere();
    for (const record of records) same.note(record);
    for (const { entityId, sourcedId } of records) this.labels.set(entityId, sourcedId);
    for (const id of this.labels.keys()) if (this.isHere(id)) add(this.twins, same.leaderOf(id), id);
    const signingIn = this.school.state.emails.filter(({ signsInSince }) => signsInSince !== null);
    for (const [email, rows] of groupBy(signingIn, (row) => row.email)) {
      const [only, ...others] = rows;
      // An address that several share says of nobody who they are.
      if (only && others.length === 0 && !this.labels.has(only.personId)) add(this.handMade, email, only.personId);
    }
  }

  private recordsHere() {
    const { words, writes } = this.importing;
    const isHere = ({ schoolId }: { schoolId: string }) => schoolId === this.school.schoolId;
    const added = writes.records.added.flatMap((record) => {
      const { kind, source, sourcedId, entityId } = record;
      if (!isHere(record) || (kind !== 'child' && kind !== 'person')) return [];
      return source && sourcedId && entityId ? [{ kind, source, sourcedId, entityId }] : [];
    });
    return [...words.records.filter(isHere), ...added];
  }

  /**
   * Children who are elsewhere by now get what is decided there when they return; of adults it holds though they left.
   * A row that was removed by hand is nobody.
   */
  private isHere(id: string): boolean {
    const { children } = this.importing.writes;
    if (this.followings.people.rows.has(id)) return true;
    const child = children.changed.get(id) ?? this.followings.children.rows.get(id);
    if (child) return child.leftAt === null;
    return this.added.has(id);
  }

  /** By the rosters; whoever was made by hand is known alone by an address that signs in. */
  private twinsOf(id: string): readonly string[] {
    const { same, addresses } = this.importing.words;
    const twins = this.twins.get(same.leaderOf(id)) ?? [];
    return [...twins, ...(addresses.get(id) ?? []).flatMap((email) => this.handMade.get(email) ?? [])];
  }

  /** Which adult and child are new to each other here, or return. */
  private meetings(): (childId: string, personId: string) => boolean {
    const { children, people, guardianships } = this.importing.writes;
    const arrived = new Set(this.added);
    for (const changes of [children.changed, people.changed]) {
      for (const { id, leftAt } of changes.values()) if (leftAt === null && this.hadLeft(id)) arrived.add(id);
    }
    const linked = new Set(guardianships.added.map(({ childId = '', personId = '' }) => pairOf({ childId, personId })));
    return (childId, personId) =>
      arrived.has(childId) || arrived.has(personId) || linked.has(pairOf({ childId, personId }));
  }

  private hadLeft(id: string): boolean {
    const { children, people } = this.followings;
    return (children.rows.get(id) ?? people.rows.get(id))?.leftAt != null;
  }

  private addRestriction(following: FollowingRestriction): void {
    const { words, writes, nextId } = this.importing;
    const { origin, kind, childId, personId, otherPersonId } = following;
    const schoolName = words.schoolNames.get(origin.schoolId) ?? '';
    const { schoolId } = this.school;
    writes.restrictions.added.push({
      ...{ id: nextId('restriction'), schoolId },
      ...restrictionHere(following, schoolName),
    });
    const whom = childId
      ? `from the child ${this.labelOf(childId)}`
      : `between ${this.labelOf(personId)} and ${this.labelOf(otherPersonId ?? '')}`;
    const message = `A restriction ${kind} ${whom} came along from another school: it is with the child's guardians.`;
    const involved = [personId, otherPersonId ?? personId, origin.personId, origin.otherPersonId ?? personId];
    this.tell('restriction_followed', message, involved);
  }

  private addRights({ childId, personId, rights, present }: FollowingRights): void {
    const { writes } = this.importing;
    const { schoolId } = this.school;
    if (present) writes.rights.change(present, { ...rights, version: present.version + 1 });
    // As by the first decision here.
    else writes.rights.added.push({ schoolId, childId, personId, ...rights, version: 2 });
    const message =
      `Rights that another school took from a guardian of the child ${this.labelOf(childId)} are taken here, too: ` +
      "they are with the child's guardians.";
    this.tell('rights_followed', message, [personId]);
  }

  /** Nobody is told by an import what is decided about themselves. */
  private tell(code: string, message: string, involved: string[]): void {
    const { problems, answersTo, words } = this.importing;
    const asking = new Set(answersTo.map((id) => words.same.leaderOf(id)));
    const isAbout = involved.some((id) => asking.has(words.same.leaderOf(id)));
    if (isAbout || this.told.has(message)) return;
    this.told.add(message);
    problems.warn('users.csv', code, message);
  }

  private labelOf(id: string): string {
    return shown(this.labels.get(id) ?? this.followings.people.rows.get(id)?.name ?? '');
  }
}

function add(lists: Map<string, string[]>, key: string, id: string): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}
