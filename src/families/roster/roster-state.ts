import { In } from 'typeorm';
import { Account, Person, PersonDuty, PersonEmail } from '../../identity/index.js';
import type { Row, SchoolRow } from '../../platform/database/columns.js';
import type { ReadRows, Where } from '../../platform/database/rows.js';
import type { EntityClass } from '../../platform/database/tables.js';
import { groupBy } from '../../platform/text/group-by.js';
import { Classroom, School, Term } from '../../schools/index.js';
import { Child } from '../child.entity.js';
import { Enrollment } from '../enrollment.entity.js';
import { FamilyAdult } from '../family-adult.entity.js';
import { FamilyChild } from '../family-child.entity.js';
import { Family } from '../family.entity.js';
import { Guardianship } from '../guardianship.entity.js';
import { TeachingAssignment } from '../teaching-assignment.entity.js';
import { RosterRecord } from './roster-record.entity.js';

const MOST_IDS = 10_000;

/** What is here at one school. */
export interface SchoolState {
  records: RosterRecord[];
  terms: Term[];
  classrooms: Classroom[];
  people: Person[];
  emails: PersonEmail[];
  duties: PersonDuty[];
  children: Child[];
  guardianships: Guardianship[];
  enrollments: Enrollment[];
  teachings: TeachingAssignment[];
  families: Family[];
  familyAdults: FamilyAdult[];
  familyChildren: FamilyChild[];
  /** By person: the address of the account. */
  signInEmails: ReadonlyMap<string, string>;
}

/** Rows of every school, asked alike inside a unit of work and for a preview. */
export type RowsAcrossSchools = <E extends Row>(entity: EntityClass<E>) => ReadRows<E>;

/** The schools that the rosters of a source have been imported into, and that of the given id. */
export async function readSchools(rows: RowsAcrossSchools, source: string, givenId: string | null) {
  const records = await rows(RosterRecord).find({ source, kind: 'school' });
  const ids = records.map(({ entityId }) => entityId);
  if (givenId !== null) ids.push(givenId);
  return { records, schools: await rows(School).byIds(ids) };
}

export async function readStates(
  rows: RowsAcrossSchools,
  source: string,
  schoolIds: string[],
): Promise<Map<string, SchoolState>> {
  // In order of age, so that one state gives one plan.
  const bySchool = async <E extends SchoolRow>(entity: EntityClass<E>, where: object = {}) => {
    const found = await rows(entity).find({ ...where, schoolId: In(schoolIds) } as Where<E>);
    return groupBy(
      found.sort((a, b) => (a.id < b.id ? -1 : 1)),
      ({ schoolId }) => schoolId,
    );
  };
  const state = {
    records: await bySchool(RosterRecord, { source }),
    terms: await bySchool(Term),
    classrooms: await bySchool(Classroom),
    people: await bySchool(Person),
    emails: await bySchool(PersonEmail),
    duties: await bySchool(PersonDuty),
    children: await bySchool(Child),
    guardianships: await bySchool(Guardianship),
    enrollments: await bySchool(Enrollment),
    teachings: await bySchool(TeachingAssignment),
    families: await bySchool(Family),
    familyAdults: await bySchool(FamilyAdult),
    familyChildren: await bySchool(FamilyChild),
  };
  const signInEmails = await readSignInEmails(rows, [...state.people.values()].flat());
  const at = (schoolId: string) => ({
    ...Object.fromEntries(Object.entries(state).map(([name, found]) => [name, found.get(schoolId) ?? []])),
    signInEmails,
  });
  return new Map(schoolIds.map((schoolId) => [schoolId, at(schoolId) as unknown as SchoolState]));
}

async function readSignInEmails(rows: RowsAcrossSchools, people: Person[]): Promise<Map<string, string>> {
  const owners = people.filter((person): person is Person & { accountId: string } => person.accountId !== null);
  const emails = new Map<string, string>();
  for (let from = 0; from < owners.length; from += MOST_IDS) {
    const some = owners.slice(from, from + MOST_IDS);
    const accounts = await rows(Account).byIds(some.map(({ accountId }) => accountId));
    for (const { id, accountId } of some) emails.set(id, accounts.get(accountId)?.email ?? '');
  }
  return emails;
}

export const emptyState = (): SchoolState => ({
  ...{ records: [], terms: [], classrooms: [], people: [], emails: [], duties: [], children: [] },
  ...{ guardianships: [], enrollments: [], teachings: [], families: [], familyAdults: [], familyChildren: [] },
  signInEmails: new Map(),
});
