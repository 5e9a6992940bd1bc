import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { Person, PersonEmail } from '../../identity/index.js';
import type { Work } from '../../platform/database/work.js';
import { School } from '../../schools/index.js';
import { Child } from '../child.entity.js';
import { AudienceChanged } from '../families.domain-events.js';
import { FamilyAdult } from '../family-adult.entity.js';
import { FamilyChild } from '../family-child.entity.js';
import { Guardianship } from '../guardianship.entity.js';
import {
  restrictionHere,
  restrictionsToFollow,
  rightsToFollow,
  Sameness,
  type Arrival,
  type FollowingRestriction,
  type FollowingRights,
} from '../rights/following.rules.js';
import { GuardianRestriction } from '../rights/guardian-restriction.entity.js';
import { GuardianRights } from '../rights/guardian-rights.entity.js';
import { momentOf } from '../rights/moment.js';
import { RestrictionKind } from '../rights/restriction-kind.js';
import { RosterRecord } from './roster-record.entity.js';

const REASON = 'what other offices decided about a child';

/**
 * Has what the offices of other schools decided about a child come along when this office makes the child or a guardian known
 * by hand, as an import does (docs/decisions/0027-words-that-follow-a-child.md).
 */
@Injectable()
export class WordsOfOtherSchools {
  /** Where `personId` is given, only this adult is new to the child; else the child is to all. */
  async follow(work: Work, childId: string, personId?: string): Promise<void> {
    const schools = await work.acrossSchools(REASON, School).find({});
    const system = new System(work, schools);
    const children = await system.recognize('child', [childId]);
    const adults = await system.recognize('person', [
      ...(await adultsOf(work, childId)),
      ...(personId ? [personId] : []),
    ]);
    const [restrictions, rights] = [await this.restrictions(work, children, adults), await this.rights(work, children)];
    await system.recognize('person', [
      ...[...restrictions, ...rights].map((one) => one.personId),
      ...restrictions.flatMap((one) => one.otherPersonId ?? []),
    ]);
    const arrival: Arrival = { schoolId: work.schoolId, twinsOf: (id) => system.twinsOf(id) };
    const meets = (_: string, adult: string) => personId === undefined || adult === personId;
    const changed = new Set<string>();
    for (const one of restrictionsToFollow(restrictions, arrival, await momentOf(work))) {
      await this.addRestriction(work, one, system.nameOf(one.origin.schoolId));
      for (const id of [one.personId, one.otherPersonId]) if (id !== null) changed.add(id);
    }
    for (const one of rightsToFollow(rights, arrival, meets)) {
      await this.addRights(work, one);
      changed.add(one.personId);
    }
    for (const id of [...changed].sort()) await work.announce(new AudienceChanged(work.schoolId, id));
  }

  /** About the child; and those that keep two adults apart. */
  private async restrictions(work: Work, children: string[], adults: string[]): Promise<GuardianRestriction[]> {
    const all = work.acrossSchools(REASON, GuardianRestriction);
    const found = [
      ...(await all.find({ childId: In(children) })),
      ...(await all.find({ personId: In(adults), kind: RestrictionKind.NO_CONTACT })),
      ...(await all.find({ otherPersonId: In(adults) })),
    ];
    return inOrder(found);
  }

  private async rights(work: Work, children: string[]): Promise<GuardianRights[]> {
    return inOrder(await work.acrossSchools(REASON, GuardianRights).find({ childId: In(children) }));
  }

  private async addRestriction(work: Work, following: FollowingRestriction, schoolName: string): Promise<void> {
    const { kind, personId, childId, otherPersonId } = following;
    const { id } = await work.rows(GuardianRestriction).insert(restrictionHere(following, schoolName));
    await work.audit('followRestriction', id, { kind, personId, childId, otherPersonId });
  }

  private async addRights(work: Work, { childId, personId, rights, present }: FollowingRights): Promise<void> {
    const table = work.rows(GuardianRights);
    if (present) await table.update(present.id, { ...rights, version: present.version + 1 });
    // As by the first decision here.
    else await table.insert({ childId, personId, ...rights, version: 2 });
  }
}

/** Its guardians, and those of its households: a roster ends the guardianships of a child that leaves. */
async function adultsOf(work: Work, childId: string): Promise<string[]> {
  const guardianships = await work.rows(Guardianship).find({ childId });
  const households = await work.rows(FamilyChild).find({ childId });
  const adults = await work.rows(FamilyAdult).find({ familyId: In(households.map(({ familyId }) => familyId)) });
  return [...guardianships, ...adults].map(({ personId }) => personId);
}

/** Who is who among the schools, as far as it was asked for: by the rosters, and by the address of whoever has no row of one. */
class System {
  private readonly same = new Sameness();
  private readonly here = new Set<string>();
  private readonly byHand = new Set<string>();
  private readonly addresses = new Map<string, readonly string[]>();

  constructor(
    private readonly work: Work,
    private readonly schools: readonly School[],
  ) {}

  /** All rows, of every school, that are one with these. */
  async recognize(kind: 'child' | 'person', ids: readonly string[]): Promise<string[]> {
    const known = new Set(ids);
    for (let fresh = [...known]; fresh.length > 0;) {
      const records = await this.recordsLike(kind, fresh);
      const found = entitiesOf(records);
      if (kind === 'person') found.push(...(await this.peopleOfMailboxes([...fresh, ...found])));
      fresh = [...new Set(found)].filter((id) => !known.has(id));
      for (const id of fresh) known.add(id);
    }
    return [...known];
  }

  twinsOf(id: string): string[] {
    const leader = this.same.leaderOf(id);
    const twins = [...this.here].filter((one) => this.same.leaderOf(one) === leader);
    const own = this.addresses.get(id) ?? [];
    const byHand = [...this.byHand].filter((one) => this.addresses.get(one)?.some((email) => own.includes(email)));
    return [...twins, ...byHand];
  }

  nameOf(schoolId: string): string {
    return this.schools.find(({ id }) => id === schoolId)?.name ?? '';
  }

  private async recordsLike(kind: 'child' | 'person', ids: readonly string[]): Promise<RosterRecord[]> {
    const all = this.work.acrossSchools(REASON, RosterRecord);
    const schoolId = In(this.schools.map(({ id }) => id));
    const found: RosterRecord[] = [];
    for (const { source, sourcedId } of await all.find({ kind, entityId: In(ids) })) {
      found.push(...(await all.find({ schoolId, source, kind, sourcedId })));
    }
    for (const record of found) this.same.note(record);
    const ofSchool = found.filter((record) => record.schoolId === this.work.schoolId);
    // The record of a row that was removed by hand leads to nobody.
    const here = await this.work.rows<Child | Person>(kind === 'child' ? Child : Person).byIds(entitiesOf(ofSchool));
    for (const id of here.keys()) this.here.add(id);
    return found;
  }

  /** Whoever signs in by the same address at another school; one that several share at a school says of nobody who they are. */
  private async peopleOfMailboxes(ids: readonly string[]): Promise<string[]> {
    const all = this.work.acrossSchools(REASON, PersonEmail);
    const signsIn = { signsInSince: Not(IsNull()) };
    const own = await all.find({ personId: In(ids), ...signsIn });
    const rows = await all.find({ email: In([...new Set(own.map(({ email }) => email))]), ...signsIn });
    const isShared = (row: PersonEmail) =>
      rows.some(({ email, schoolId, id }) => email === row.email && schoolId === row.schoolId && id !== row.id);
    const people = rows.filter((row) => !rows.some((other) => other.email === row.email && isShared(other)));
    for (const { personId, email, schoolId } of people) {
      this.addresses.set(personId, [...(this.addresses.get(personId) ?? []), email]);
      if (schoolId !== this.work.schoolId || this.byHand.has(personId)) continue;
      const isOfRoster = await this.work.rows(RosterRecord).exists({ kind: 'person', entityId: personId });
      if (!isOfRoster) this.byHand.add(personId);
    }
    return people.map(({ personId }) => personId);
  }
}

const entitiesOf = (records: readonly RosterRecord[]): string[] => records.map(({ entityId }) => entityId);

const inOrder = <E extends { id: string }>(rows: readonly E[]): E[] =>
  [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
