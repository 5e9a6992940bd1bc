import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Viewer } from '../platform/access/viewer.js';
import { Reads } from '../platform/database/reads.js';
import { containing, statement } from '../platform/database/statements.js';
import { pageOf, type Page, type PageArgs } from '../platform/graphql/page.js';
import { groupBy } from '../platform/text/group-by.js';
import { mapValues } from '../platform/text/map-values.js';
import { ViewerScopes } from '../identity/index.js';
import { Child } from './child.entity.js';
import { IS_TAUGHT, isEnrolledFor, isTeachingFor } from './counted-stays.js';
import { FamilyAdult } from './family-adult.entity.js';
import type { FamilyFilter } from './family.inputs.js';
import { Family } from './family.entity.js';
import { toFamily, type FamilyType } from './family.type.js';
import { Guardianship } from './guardianship.entity.js';
import { isKeptFromFamily } from './rights/kept-apart.js';

/**
 * Which families a viewer sees: the own household, all as the office, those of the children of an own class as their
 * teacher; none where a child lives from whom the viewer is barred. `f` is the family.
 */
const VISIBLE_FAMILY = `f."schoolId" IN :viewerSchools AND (
  f."schoolId" IN :viewerOfficeSchools
  OR f."id" IN :viewerFamilies
  OR EXISTS (SELECT 1 FROM family_child fc JOIN enrollment e ON e."childId" = fc."childId"
              WHERE fc."familyId" = f."id" AND ${IS_TAUGHT}))
  AND NOT EXISTS (SELECT 1 FROM family_child bc WHERE bc."familyId" = f."id" AND bc."childId" IN :viewerBarredChildren)`;

/** Which children: those of an own household or under an own guardianship, all as the office, those of own classes. */
const VISIBLE_CHILD = `c."schoolId" IN :viewerSchools AND NOT (c."id" IN :viewerBarredChildren) AND (
  c."schoolId" IN :viewerOfficeSchools
  OR c."id" IN :viewerChildren
  OR EXISTS (SELECT 1 FROM enrollment e WHERE e."childId" = c."id" AND ${IS_TAUGHT}))`;

type Ids = { ids: readonly string[] };
type Link = { from: string; to: string };

const visibleFamilies = statement<Ids, { id: string }>(
  'visible families',
  `SELECT f."id" FROM family f WHERE f."id" IN :ids AND ${VISIBLE_FAMILY}`,
);
const visibleChildren = statement<Ids, { id: string }>(
  'visible children',
  `SELECT c."id" FROM child c WHERE c."id" IN :ids AND ${VISIBLE_CHILD}`,
);
const familiesOfPeople = statement<Ids, Link>(
  'families of people',
  `SELECT a."personId" AS "from", f."id" AS "to" FROM family_adult a JOIN family f ON f."id" = a."familyId"
   WHERE a."personId" IN :ids AND ${VISIBLE_FAMILY} ORDER BY FOLDED(f."name"), f."id"`,
);
const familiesOfChildren = statement<Ids, Link>(
  'families of children',
  `SELECT k."childId" AS "from", f."id" AS "to" FROM family_child k JOIN family f ON f."id" = k."familyId"
   WHERE k."childId" IN :ids AND ${VISIBLE_FAMILY} ORDER BY FOLDED(f."name"), f."id"`,
);
const adultsOfFamilies = statement<Ids, Link>(
  'adults of families',
  `SELECT a."familyId" AS "from", a."personId" AS "to" FROM family_adult a JOIN family f ON f."id" = a."familyId"
   JOIN person p ON p."id" = a."personId" AND p."leftAt" IS NULL
   WHERE a."familyId" IN :ids AND ${VISIBLE_FAMILY} AND NOT (a."personId" IN :viewerHiddenPeople)
     AND (f."schoolId" IN :viewerOfficeSchools OR NOT ${isKeptFromFamily('a."personId"', 'a."familyId"')})
   ORDER BY a."createdAt", a."id"`,
);
const childrenOfFamilies = statement<Ids, Link>(
  'children of families',
  `SELECT k."familyId" AS "from", c."id" AS "to" FROM family_child k JOIN child c ON c."id" = k."childId"
   WHERE k."familyId" IN :ids AND c."leftAt" IS NULL AND ${VISIBLE_CHILD} ORDER BY FOLDED(c."givenName"), c."id"`,
);
const classroomsOfChildren = statement<Ids & { today: string }, Link & { isHomeroom: number | boolean }>(
  'classrooms of children',
  `SELECT DISTINCT n."childId" AS "from", r."id" AS "to", r."isHomeroom" AS "isHomeroom", FOLDED(r."name") AS "name"
   FROM enrollment n JOIN classroom r ON r."id" = n."classroomId" JOIN child c ON c."id" = n."childId"
   WHERE n."childId" IN :ids AND n."startsOn" <= :today AND n."endsBefore" > :today AND c."leftAt" IS NULL AND ${VISIBLE_CHILD}
   ORDER BY "name", "to"`,
);
const teachersOfClassrooms = statement<Ids & { viewerToday: string }, Link>(
  'teachers of classrooms',
  `SELECT DISTINCT t."classroomId" AS "from", p."id" AS "to", FOLDED(p."name") AS "name"
   FROM teaching_assignment t JOIN person p ON p."id" = t."personId" AND p."leftAt" IS NULL
   WHERE t."classroomId" IN :ids AND t."schoolId" IN :viewerSchools AND ${isTeachingFor('t')}
     AND NOT (t."personId" IN :viewerHiddenPeople)
   ORDER BY "name", "to"`,
);

/** Reads of households, children and classes, each within what the viewer may see. */
@Injectable()
export class FamiliesQueries {
  constructor(
    private readonly reads: Reads,
    private readonly scopes: ViewerScopes,
  ) {}

  async familiesByIds(viewer: Viewer, ids: string[]): Promise<Map<string, Family>> {
    const visible = await this.reads.run(visibleFamilies, await this.scopes.of(viewer), { ids });
    return this.reads.rows(viewer, Family).byIds(visible.map(({ id }) => id));
  }

  async childrenByIds(viewer: Viewer, ids: string[]): Promise<Map<string, Child>> {
    const visible = await this.reads.run(visibleChildren, await this.scopes.of(viewer), { ids });
    return this.reads.rows(viewer, Child).byIds(visible.map(({ id }) => id));
  }

  family(viewer: Viewer, id: string): Promise<Family | undefined> {
    return viewer.load('families', id, (ids) => this.familiesByIds(viewer, ids));
  }

  child(viewer: Viewer, id: string): Promise<Child | undefined> {
    return viewer.load('children', id, (ids) => this.childrenByIds(viewer, ids));
  }

  familiesOfPerson(viewer: Viewer, personId: string): Promise<Family[]> {
    return this.follow(viewer, 'families of people', personId, familiesOfPeople, (id) => this.family(viewer, id));
  }

  familiesOfChild(viewer: Viewer, childId: string): Promise<Family[]> {
    return this.follow(viewer, 'families of children', childId, familiesOfChildren, (id) => this.family(viewer, id));
  }

  childrenOfFamily(viewer: Viewer, familyId: string): Promise<Child[]> {
    return this.follow(viewer, 'children of families', familyId, childrenOfFamilies, (id) => this.child(viewer, id));
  }

  async adultIdsOfFamily(viewer: Viewer, familyId: string): Promise<string[]> {
    return this.follow(viewer, 'adults of families', familyId, adultsOfFamilies, async (id) => id);
  }

  async guardianshipsOf(viewer: Viewer, personId: string): Promise<Guardianship[]> {
    const load = async (ids: string[]) => {
      const rows = await this.reads
        .rows(viewer, Guardianship)
        .find({ personId: In(ids) }, { createdAt: 'ASC', id: 'ASC' });
      return groupBy(rows, (row) => row.personId);
    };
    return (await viewer.load('guardianships', personId, load)) ?? [];
  }

  async actsForOthers(viewer: Viewer, familyId: string, personId: string): Promise<boolean> {
    const load = async (ids: string[]) =>
      groupBy(await this.reads.rows(viewer, FamilyAdult).find({ familyId: In(ids) }), (row) => row.familyId);
    const adults = (await viewer.load('acting of families', familyId, load)) ?? [];
    return adults.some((adult) => adult.personId === personId && !adult.actsAlone);
  }

  async classroomsOfChild(
    viewer: Viewer,
    childId: string,
    today: string,
  ): Promise<{ id: string; isHomeroom: boolean }[]> {
    const load = async (ids: string[]) => {
      const rows = await this.reads.run(classroomsOfChildren, await this.scopes.of(viewer), { ids, today });
      return mapValues(
        groupBy(rows, (row) => row.from),
        (links) => links.map(({ to, isHomeroom }) => ({ id: to, isHomeroom: Boolean(isHomeroom) })),
      );
    };
    return (await viewer.load(`classrooms of children ${today}`, childId, load)) ?? [];
  }

  /** On the day of the class's own school, which need not be that of the viewer's others. */
  async teacherIdsOf(viewer: Viewer, classroomId: string, today: string): Promise<string[]> {
    const load = async (ids: string[]) =>
      idsByKey(await this.reads.run(teachersOfClassrooms, await this.scopes.of(viewer), { ids, viewerToday: today }));
    return (await viewer.load(`teachers ${today}`, classroomId, load)) ?? [];
  }

  /** The families that the viewer may see: all for the office, those of own classes for a teacher. */
  async page(viewer: Viewer, schoolId: string, filter: FamilyFilter, args: PageArgs): Promise<Page<FamilyType>> {
    const where = [`f."schoolId" = :schoolId`, VISIBLE_FAMILY];
    const parameters: Record<string, string> = { schoolId };
    if (filter.search) {
      where.push(`FOLDED(f."name") LIKE :search ESCAPE '!'`);
      parameters.search = containing(filter.search);
    }
    if (filter.classroomId) {
      // Only by children whom the viewer sees: else a teacher could ask which class their brothers and sisters are in.
      where.push(`EXISTS (SELECT 1 FROM family_child k JOIN enrollment n ON n."childId" = k."childId"
                           JOIN child c ON c."id" = k."childId"
                           WHERE k."familyId" = f."id" AND n."classroomId" = :classroomId
                             AND ${isEnrolledFor('n')} AND ${VISIBLE_CHILD})`);
      parameters.classroomId = filter.classroomId;
    }
    const scope = await this.scopes.of(viewer);
    const list = {
      name: 'families by name',
      entity: Family,
      from: 'family f',
      alias: 'f',
      where,
      key: 'FOLDED(f."name")',
    };
    return pageOf<Family, FamilyType>(this.reads, { ...list, parameters: { ...scope, ...parameters } }, args, toFamily);
  }

  /** Follows links from one row to the rows that they lead to, in the order of the links, in one batch a request. */
  private async follow<T>(
    viewer: Viewer,
    name: string,
    id: string,
    links: typeof familiesOfPeople,
    find: (id: string) => Promise<T | undefined>,
  ): Promise<T[]> {
    const load = async (ids: string[]) => idsByKey(await this.reads.run(links, await this.scopes.of(viewer), { ids }));
    const targets = (await viewer.load(name, id, load)) ?? [];
    const found = await Promise.all(targets.map(find));
    return found.filter((row): row is Awaited<T> & T => row !== undefined);
  }
}

const idsByKey = (links: Link[]): Map<string, string[]> =>
  mapValues(
    groupBy(links, (link) => link.from),
    (group) => group.map(({ to }) => to),
  );
