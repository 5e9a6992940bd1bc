import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Viewer } from '../platform/access/viewer.js';
import { Reads } from '../platform/database/reads.js';
import { containing, statement } from '../platform/database/statements.js';
import { pageOf, type Page, type PageArgs } from '../platform/graphql/page.js';
import { groupBy } from '../platform/text/group-by.js';
import { mapValues } from '../platform/text/map-values.js';
import { dutyHolds, STAFF, type Duty } from './duty.js';
import { bySignIn } from './mailboxes.rules.js';
import { heldAt, PersonDuty } from './person-duty.entity.js';
import { PersonEmail } from './person-email.entity.js';
import { Person } from './person.entity.js';
import type { PersonFilter } from './person.inputs.js';
import { toPerson, type PersonType } from './person.type.js';
import { ViewerScopes } from './viewer-scope.js';

const staffDuties = STAFF.map((duty) => `'${duty}'`).join(', ');

/** Whether the person is staff, whose name every member of the school knows. */
const isStaff = (id: string): string =>
  `EXISTS (SELECT 1 FROM person_duty d WHERE d."personId" = ${id} AND d."duty" IN (${staffDuties})
    AND ${dutyHolds('d')})`;

/**
 * Whom a viewer may look up by id: themselves and their family, everybody as staff, the staff as anybody; but nobody who is
 * kept apart from the viewer.
 */
const visiblePeople = statement<{ ids: readonly string[] }, { id: string }>(
  'visible people',
  `SELECT p."id" FROM person p
   WHERE p."id" IN :ids AND p."schoolId" IN :viewerSchools AND NOT (p."id" IN :viewerHiddenPeople)
     AND (p."id" IN :viewerFamilyPeople OR p."schoolId" IN :viewerStaffSchools OR ${isStaff('p."id"')})`,
);

/** Those who have left are listed to the office alone; who turned out to be another is nobody. */
const hereOrGone = ({ left }: PersonFilter): string =>
  left
    ? `(p."leftAt" IS NOT NULL AND p."mergedIntoId" IS NULL AND p."schoolId" IN :viewerOfficeSchools)`
    : `p."leftAt" IS NULL`;

/** Whose mailbox has stopped acting for them, and who has no other. */
const CANNOT_SIGN_IN = `p."schoolId" IN :viewerOfficeSchools
  AND EXISTS (SELECT 1 FROM person_email pe WHERE pe."personId" = p."id")
  AND NOT EXISTS (SELECT 1 FROM person_email pe WHERE pe."personId" = p."id" AND pe."signsInSince" IS NOT NULL)`;

/** Others of the school who have an address of these people, who may be the same. */
const sharesAddress = statement<{ ids: readonly string[] }, { from: string; to: string }>(
  'people who share an address',
  `SELECT DISTINCT own."personId" AS "from", p."id" AS "to" FROM person_email own
     JOIN person_email other ON other."email" = own."email" AND other."schoolId" = own."schoolId"
     JOIN person p ON p."id" = other."personId" AND p."leftAt" IS NULL
   WHERE own."personId" IN :ids AND own."schoolId" IN :viewerOfficeSchools AND p."id" <> own."personId"
     AND NOT (own."personId" IN :viewerHiddenPeople) AND NOT (p."id" IN :viewerHiddenPeople) ORDER BY "from", "to"`,
);

/** Reads of people. */
@Injectable()
export class PeopleQueries {
  constructor(
    private readonly reads: Reads,
    private readonly scopes: ViewerScopes,
  ) {}

  /** People whom the viewer may look up. */
  async visibleByIds(viewer: Viewer, ids: string[]): Promise<Map<string, Person>> {
    const visible = await this.reads.run(visiblePeople, await this.scopes.of(viewer), { ids });
    return this.reads.rows(viewer, Person).byIds(visible.map(({ id }) => id));
  }

  /** People who are named by something that the viewer may see. */
  named(viewer: Viewer, id: string): Promise<Person | undefined> {
    return viewer.load('people', id, async (ids) => {
      const { viewerHiddenPeople } = await this.scopes.of(viewer);
      return this.reads.rows(viewer, Person).byIds(ids.filter((each) => !viewerHiddenPeople.includes(each)));
    });
  }

  async dutiesOf(viewer: Viewer, personId: string): Promise<Duty[]> {
    return (await this.heldBy(viewer, personId)).map(({ duty }) => duty);
  }

  /** The person's duties that hold at present, with their ends. */
  async heldBy(viewer: Viewer, personId: string): Promise<PersonDuty[]> {
    const load = async (ids: string[]) => {
      const { viewerNow } = await this.scopes.of(viewer);
      const where = { personId: In(ids), ...heldAt(viewerNow) };
      const rows = await this.reads.rows(viewer, PersonDuty).find(where, { duty: 'ASC' });
      return groupBy(rows, (row) => row.personId);
    };
    return (await viewer.load('duties', personId, load)) ?? [];
  }

  async isStaff(viewer: Viewer, personId: string): Promise<boolean> {
    const duties = await this.dutiesOf(viewer, personId);
    return duties.some((duty) => (STAFF as readonly Duty[]).includes(duty));
  }

  async emailOf(viewer: Viewer, personId: string): Promise<string | null> {
    const [first] = await this.emailsOf(viewer, personId);
    return first ?? null;
  }

  async emailsOf(viewer: Viewer, personId: string): Promise<string[]> {
    const load = async (ids: string[]) => {
      const rows = await this.reads
        .rows(viewer, PersonEmail)
        .find({ personId: In(ids) }, { createdAt: 'ASC', id: 'ASC' });
      return mapValues(
        groupBy(rows, (row) => row.personId),
        (emails) => emails.toSorted(bySignIn).map(({ email }) => email),
      );
    };
    return (await viewer.load('emails', personId, load)) ?? [];
  }

  /** For the office: who else is reached at one of the person's addresses. */
  async sharesAddressWith(viewer: Viewer, personId: string): Promise<Person[]> {
    const load = async (ids: string[]) =>
      groupBy(await this.reads.run(sharesAddress, await this.scopes.of(viewer), { ids }), (row) => row.from);
    const links = (await viewer.load('sharing people', personId, load)) ?? [];
    const found = await Promise.all(links.map(({ to }) => this.named(viewer, to)));
    return found.flatMap((person) => person ?? []);
  }

  /** The school's adults, for its staff. */
  async page(viewer: Viewer, schoolId: string, filter: PersonFilter, args: PageArgs): Promise<Page<PersonType>> {
    const where = [`p."schoolId" IN :viewerStaffSchools`, `p."schoolId" = :schoolId`, hereOrGone(filter)];
    where.push(`NOT (p."id" IN :viewerHiddenPeople)`);
    const parameters: Record<string, string | readonly string[]> = { schoolId };
    if (filter.search) {
      where.push(`FOLDED(p."name") LIKE :search ESCAPE '!'`);
      parameters.search = containing(filter.search);
    }
    if (filter.duties) {
      where.push(`EXISTS (SELECT 1 FROM person_duty d WHERE d."personId" = p."id" AND d."duty" IN :duties
        AND ${dutyHolds('d')})`);
      parameters.duties = filter.duties;
    }
    if (filter.cannotSignIn) where.push(CANNOT_SIGN_IN);
    const list = {
      name: 'people by name',
      entity: Person,
      from: 'person p',
      alias: 'p',
      where,
      parameters: { ...(await this.scopes.of(viewer)), ...parameters },
      key: 'FOLDED(p."name")',
    };
    return pageOf<Person, PersonType>(this.reads, list, args, toPerson);
  }
}
