import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { Person, STAFF, type Duty } from '../identity/index.js';
import type { ViewerPerson } from '../platform/access/viewer.js';
import type { RowSource } from '../platform/database/rows.js';
import { groupBy } from '../platform/text/group-by.js';
import { Child } from './child.entity.js';
import { Enrollment } from './enrollment.entity.js';
import { FamilyAdult } from './family-adult.entity.js';
import { FamilyChild } from './family-child.entity.js';
import { Guardianship } from './guardianship.entity.js';
import {
  asViewer,
  BARRED_CHILDREN,
  FAMILY_PEOPLE,
  inBuilder,
  isBarred,
  isRestricted,
  KEPT_APART,
  lacks,
  OTHER_HOUSEHOLD,
  type Moment,
} from './rights/kept-apart.js';
import { TeachingAssignment } from './teaching-assignment.entity.js';

/** Who belongs to whom, asked alike inside a unit of work and before one. */
@Injectable()
export class Audience {
  /** The classes where each of the people has a child whose schedule they may see, or teaches, on that day or later. */
  async classroomsOf(
    source: RowSource,
    personIds: readonly string[],
    moment: Moment,
  ): Promise<Map<string, Set<string>>> {
    const classrooms = new Map(personIds.map((id) => [id, new Set<string>()]));
    if (personIds.length === 0) return classrooms;
    const notOver = { endsBefore: MoreThan(moment.today) };
    const guardianships = await guardianshipsOf(source, personIds, moment).getMany();
    const childIds = guardianships.map(({ childId }) => childId);
    const enrollments = await source.rows(Enrollment).find({ ...notOver, childId: In(childIds) });
    const byChild = groupBy(enrollments, ({ childId }) => childId);
    for (const { childId, personId } of guardianships) {
      for (const { classroomId } of byChild.get(childId) ?? []) classrooms.get(personId)?.add(classroomId);
    }
    const teaching = await source.rows(TeachingAssignment).find({ ...notOver, personId: In([...personIds]) });
    for (const { personId, classroomId } of teaching) classrooms.get(personId)?.add(classroomId);
    return classrooms;
  }

  /**
   * Whether a person may hear of what concerns these classes. Whoever belongs to them only by children about whom law or
   * office forbids it may not.
   */
  async mayHearOf(source: RowSource, personId: string, classroomIds: readonly string[], moment: Moment) {
    if (classroomIds.length === 0) return true;
    const barred = await this.barredClassroomsOf(source, [personId], moment);
    const stays = await source
      .rows(Enrollment)
      .find({ classroomId: In([...classroomIds]), endsBefore: MoreThan(moment.today) });
    const childId = In(stays.map((stay) => stay.childId));
    const isLinked = await source.rows(Guardianship).exists({ personId, childId });
    if (!isLinked && !classroomIds.some((id) => barred.has(id))) return true;
    const heard = await guardianshipsOf(source, [personId], moment)
      .andWhere(inBuilder(`NOT ${lacks('receivesMail', '"g"')}`))
      .getMany();
    if (heard.some((guardianship) => stays.some((stay) => stay.childId === guardianship.childId))) return true;
    const teaching = { personId, classroomId: In([...classroomIds]), endsBefore: MoreThan(moment.today) };
    return source.rows(TeachingAssignment).exists(teaching);
  }

  /** The guardians of children in these classes: all of them, and those to whom word of the classes may go by mail. */
  async guardiansOf(
    source: RowSource,
    classroomIds: readonly string[],
    moment: Moment,
  ): Promise<{ linked: Set<string>; told: Set<string> }> {
    const stays = await source
      .rows(Enrollment)
      .find({ classroomId: In([...classroomIds]), endsBefore: MoreThan(moment.today) });
    const childIds = [...new Set(stays.map(({ childId }) => childId))];
    const linked = await source.rows(Guardianship).find({ childId: In(childIds) });
    const personIds = [...new Set(linked.map(({ personId }) => personId))];
    if (personIds.length === 0) return { linked: new Set(), told: new Set() };
    const heard = await guardianshipsOf(source, personIds, moment)
      .andWhere('g.childId IN (:...childIds)', { childIds })
      .andWhere(inBuilder(`NOT ${lacks('receivesMail', '"g"')}`))
      .getMany();
    return { linked: new Set(personIds), told: new Set(heard.map(({ personId }) => personId)) };
  }

  /** Against which of the people a court's or the school's word is in force. */
  async restrictedAmong(source: RowSource, personIds: readonly string[], moment: Moment): Promise<Set<string>> {
    return this.amongPeople(source, personIds, personIds, isRestricted('"p"'), moment);
  }

  /** The children from whom one of the people is barred. */
  async barredChildrenOf(source: RowSource, personIds: readonly string[], moment: Moment): Promise<Set<string>> {
    if (personIds.length === 0) return new Set();
    const rows = await source
      .rows(Child)
      .query('c')
      .andWhere(inBuilder(`"c"."id" IN (${BARRED_CHILDREN})`), asViewer(personIds, moment))
      .getMany();
    return new Set(rows.map(({ id }) => id));
  }

  /** The classes of children from whom one of the people is barred. */
  async barredClassroomsOf(source: RowSource, personIds: readonly string[], moment: Moment): Promise<Set<string>> {
    if (personIds.length === 0) return new Set();
    const rows = await source
      .rows(Enrollment)
      .query('e')
      .andWhere('e.endsBefore > :viewerToday')
      .andWhere(inBuilder(`"e"."childId" IN (${BARRED_CHILDREN})`), asViewer(personIds, moment))
      .getMany();
    return new Set(rows.map(({ classroomId }) => classroomId));
  }

  /** Whether the person lives in a family with one of the others, and nothing keeps them apart. */
  async shareFamily(source: RowSource, personId: string, others: readonly string[], moment: Moment): Promise<boolean> {
    const found = await this.amongPeople(source, [personId], others, `"p"."id" IN (${FAMILY_PEOPLE})`, moment);
    return found.has(personId);
  }

  /** Which of the people are kept apart from a viewer with these people. */
  async hiddenFrom(
    source: RowSource,
    people: readonly ViewerPerson[],
    personIds: readonly string[],
    moment: Moment,
  ): Promise<Set<string>> {
    const viewerPeople = people.map(({ id }) => id);
    return this.amongPeople(source, personIds, viewerPeople, hiddenFrom(people), moment);
  }

  /** Which of the people a viewer with these people may look up: as `visible people` of the read side. */
  async knownTo(
    source: RowSource,
    people: readonly ViewerPerson[],
    personIds: readonly string[],
    moment: Moment,
  ): Promise<Set<string>> {
    const viewerPeople = people.map(({ id }) => id);
    const near = `"p"."id" IN (:...ownIds) OR "p"."id" IN (${FAMILY_PEOPLE}) OR EXISTS (SELECT 1 FROM person_duty d
      WHERE d."personId" = "p"."id" AND d."duty" IN (${STAFF.map((duty) => `'${duty}'`).join(', ')}))`;
    const condition = `NOT (${hiddenFrom(people)})${hasDuty(people, STAFF) ? '' : ` AND (${near})`}`;
    return this.amongPeople(source, personIds, viewerPeople, condition, moment);
  }

  /** Whether the person teaches every one of the classes, on that day or later. */
  async teaches(source: RowSource, personIds: readonly string[], classroomIds: readonly string[], today: string) {
    const rows = await source
      .rows(TeachingAssignment)
      .find({ personId: In([...personIds]), classroomId: In([...classroomIds]), endsBefore: MoreThan(today) });
    const taught = new Set(rows.map(({ classroomId }) => classroomId));
    return classroomIds.every((id) => taught.has(id));
  }

  /** Everybody who has to do with the child: its guardians, and the adults of its households. */
  async adultsOf(source: RowSource, childId: string): Promise<string[]> {
    const guardians = await source.rows(Guardianship).find({ childId });
    const homes = await source.rows(FamilyChild).find({ childId });
    const familyId = In(homes.map((home) => home.familyId));
    const adults = await source.rows(FamilyAdult).find({ familyId });
    return [...new Set([...guardians, ...adults].map(({ personId }) => personId))];
  }

  private async amongPeople(
    source: RowSource,
    personIds: readonly string[],
    viewerPeople: readonly string[],
    condition: string,
    moment: Moment,
  ): Promise<Set<string>> {
    if (personIds.length === 0 || viewerPeople.length === 0) return new Set();
    const rows = await source
      .rows(Person)
      .query('p')
      .andWhere('p.id IN (:...personIds)', { personIds: [...personIds], ownIds: [...viewerPeople] })
      .andWhere(`(${inBuilder(condition)})`, asViewer(viewerPeople, moment))
      .getMany();
    return new Set(rows.map(({ id }) => id));
  }
}

/** Under which neither law nor office keeps the adult from the child and its classes; `g` is the guardianship. */
const guardianshipsOf = (source: RowSource, personIds: readonly string[], moment: Moment) =>
  source
    .rows(Guardianship)
    .query('g')
    .andWhere('g.personId IN (:...personIds)', { personIds: [...personIds] })
    .andWhere(inBuilder(`NOT ${lacks('seesSchedule', '"g"')}`))
    .andWhere(inBuilder(`NOT ${isBarred('"g"."personId"', '"g"."childId"')}`), asViewer([], moment));

/** For whoever works at the school the other household is no secret; a restriction hides from everybody. */
const hiddenFrom = (people: readonly ViewerPerson[]): string =>
  `"p"."id" IN (${KEPT_APART})${hasDuty(people, STAFF) ? '' : ` OR "p"."id" IN (${OTHER_HOUSEHOLD})`}`;

const hasDuty = (people: readonly ViewerPerson[], duties: readonly Duty[]): boolean =>
  people.some((person) => duties.some((duty) => person.duties.includes(duty)));
