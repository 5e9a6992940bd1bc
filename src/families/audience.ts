import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { dutyHolds, Person, STAFF, type Duty } from '../identity/index.js';
import type { ViewerPerson } from '../platform/access/viewer.js';
import type { RowSource } from '../platform/database/rows.js';
import { groupBy } from '../platform/text/group-by.js';
import { mapValues } from '../platform/text/map-values.js';
import { Child } from './child.entity.js';
import { isBarring, isEnrolled, isTeaching } from './counted-stays.js';
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
  isClosed,
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
  /** The classes where each of the people has a child whose schedule they may see, or teaches, as far as they are shown. */
  async classroomsOf(
    source: RowSource,
    personIds: readonly string[],
    moment: Moment,
  ): Promise<Map<string, Set<string>>> {
    const classrooms = new Map(personIds.map((id) => [id, new Set<string>()]));
    if (personIds.length === 0) return classrooms;
    const guardianships = await guardianshipsOf(source, personIds, moment).getMany();
    const childIds = guardianships.map(({ childId }) => childId);
    const enrollments = await enrolledAmong(source, { childId: childIds }, moment.today);
    const byChild = groupBy(enrollments, ({ childId }) => childId);
    for (const { childId, personId } of guardianships) {
      for (const { classroomId } of byChild.get(childId) ?? []) classrooms.get(personId)?.add(classroomId);
    }
    const teaching = await teachingOf(source, personIds, moment);
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
    const { told, forbidden } = await this.guardiansOf(source, classroomIds, moment, [personId]);
    if (told.has(personId)) return true;
    if (!forbidden.has(personId) && !classroomIds.some((id) => barred.has(id))) return true;
    const teaching = await teachingOf(source, [personId], moment);
    return teaching.some(({ classroomId }) => classroomIds.includes(classroomId));
  }

  /**
   * The guardians of children in these classes, all or those named: to whom word of the classes may go by mail, and to
   * whom it may not of some child, also of one of whom nobody is shown yet that it is going to be there.
   */
  async guardiansOf(
    source: RowSource,
    classroomIds: readonly string[],
    moment: Moment,
    named?: readonly string[],
  ): Promise<{ told: Set<string>; forbidden: Set<string> }> {
    const stays = await barringIn(source, classroomIds, moment.today);
    const childIds = [...new Set(stays.map(({ childId }) => childId))];
    const of = named ? { personId: In([...named]) } : {};
    const linked = await source.rows(Guardianship).find({ childId: In(childIds), ...of });
    const personIds = [...new Set(linked.map(({ personId }) => personId))];
    if (personIds.length === 0) return { told: new Set(), forbidden: new Set() };
    const heard = await guardianshipsOf(source, personIds, moment)
      .andWhere('g.childId IN (:...childIds)', { childIds })
      .andWhere(inBuilder(`NOT ${lacks('receivesMail', '"g"')}`))
      .getMany();
    const enrolled = await enrolledAmong(source, { childId: childIds, classroomId: classroomIds }, moment.today);
    const shown = new Set(enrolled.map(({ childId }) => childId));
    const heardIds = new Set(heard.map(({ id }) => id));
    const peopleOf = (rows: Guardianship[]) => new Set(rows.map(({ personId }) => personId));
    return {
      told: peopleOf(heard.filter(({ childId }) => shown.has(childId))),
      forbidden: peopleOf(linked.filter(({ id }) => !heardIds.has(id))),
    };
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

  /** The classes of children from whom one of the people is barred, also those where they are only going to be. */
  async barredClassroomsOf(source: RowSource, personIds: readonly string[], moment: Moment): Promise<Set<string>> {
    if (personIds.length === 0) return new Set();
    const rows = await source
      .rows(Enrollment)
      .query('e')
      .andWhere(inBuilder(isBarring('"e"')))
      .andWhere(inBuilder(`"e"."childId" IN (${BARRED_CHILDREN})`), asViewer(personIds, moment))
      .getMany();
    return new Set(rows.map(({ classroomId }) => classroomId));
  }

  /**
   * Which of these classes are closed to each of the people by law or office: a child is there from whom they are barred,
   * or whose schedule they may not see, and nothing else leads them there.
   */
  async closedClassroomsOf(
    source: RowSource,
    personIds: readonly string[],
    classroomIds: readonly string[],
    moment: Moment,
  ): Promise<Map<string, Set<string>>> {
    if (personIds.length === 0 || classroomIds.length === 0) return new Map();
    const pairs = await source
      .rows(Person)
      .query('p')
      .innerJoin(Enrollment, 'e', 'e.schoolId = p.schoolId')
      .select('p.id', 'personId')
      .addSelect('e.classroomId', 'classroomId')
      .andWhere('p.id IN (:...personIds) AND e.classroomId IN (:...classroomIds)')
      .andWhere(isBarring('"e"'))
      .andWhere(inBuilder(isClosed('"p"."id"', '"e"."childId"')))
      .setParameters({ personIds: [...personIds], classroomIds: [...classroomIds], ...asViewer([], moment) })
      .getRawMany<{ personId: string; classroomId: string }>();
    const reached = await this.classroomsOf(source, [...new Set(pairs.map(({ personId }) => personId))], moment);
    const closed = pairs.filter(({ personId, classroomId }) => !reached.get(personId)?.has(classroomId));
    return mapValues(
      groupBy(closed, ({ personId }) => personId),
      (rows) => new Set(rows.map(({ classroomId }) => classroomId)),
    );
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
      WHERE d."personId" = "p"."id" AND d."duty" IN (${STAFF.map((duty) => `'${duty}'`).join(', ')})
      AND ${dutyHolds('d')})`;
    const condition = `NOT (${hiddenFrom(people)})${hasDuty(people, STAFF) ? '' : ` AND (${near})`}`;
    return this.amongPeople(source, personIds, viewerPeople, condition, moment);
  }

  /** Whether the people teach every one of the classes, or are going to as everybody is shown. */
  async teaches(source: RowSource, personIds: readonly string[], classroomIds: readonly string[], moment: Moment) {
    const rows = await teachingOf(source, personIds, moment);
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

type OfEnrollments = Partial<Record<'childId' | 'classroomId', readonly string[]>>;

async function enrolledAmong(source: RowSource, where: OfEnrollments, today: string): Promise<Enrollment[]> {
  return enrollmentsOf(source, where, isEnrolled('"e"'), today);
}

/** Every stay there that is not over, shown or not. */
async function barringIn(source: RowSource, classroomIds: readonly string[], today: string): Promise<Enrollment[]> {
  return enrollmentsOf(source, { classroomId: classroomIds }, isBarring('"e"'), today);
}

async function enrollmentsOf(
  source: RowSource,
  where: OfEnrollments,
  condition: string,
  viewerToday: string,
): Promise<Enrollment[]> {
  const query = source.rows(Enrollment).query('e').andWhere(condition, { viewerToday });
  for (const [column, ids] of Object.entries(where)) {
    if (ids.length === 0) return [];
    query.andWhere(`e.${column} IN (:...${column})`, { [column]: [...ids] });
  }
  return query.getMany();
}

async function teachingOf(
  source: RowSource,
  personIds: readonly string[],
  moment: Moment,
): Promise<TeachingAssignment[]> {
  if (personIds.length === 0) return [];
  return source
    .rows(TeachingAssignment)
    .query('t')
    .andWhere(isTeaching('"t"'), { viewerToday: moment.today, viewerNow: moment.now })
    .andWhere('t.personId IN (:...personIds)', { personIds: [...personIds] })
    .getMany();
}

/** For whoever works at the school the other household is no secret; a restriction hides from everybody. */
const hiddenFrom = (people: readonly ViewerPerson[]): string =>
  `"p"."id" IN (${KEPT_APART})${hasDuty(people, STAFF) ? '' : ` OR "p"."id" IN (${OTHER_HOUSEHOLD})`}`;

const hasDuty = (people: readonly ViewerPerson[], duties: readonly Duty[]): boolean =>
  people.some((person) => duties.some((duty) => person.duties.includes(duty)));
