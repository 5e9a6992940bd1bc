import { In, IsNull, Not } from 'typeorm';
import { Account, Person, PersonDuty, PersonEmail } from '../../identity/index.js';
import type { Row, SchoolRow } from '../../platform/database/columns.js';
import type { ReadRows, Where } from '../../platform/database/rows.js';
import type { EntityClass } from '../../platform/database/tables.js';
import type { Pace } from '../../platform/threads/pace.js';
import { Classroom, School, Term } from '../../schools/index.js';
import { Child } from '../child.entity.js';
import { Enrollment } from '../enrollment.entity.js';
import { FamilyAdult } from '../family-adult.entity.js';
import { FamilyChild } from '../family-child.entity.js';
import { Family } from '../family.entity.js';
import { Guardianship } from '../guardianship.entity.js';
import { TeachingAssignment } from '../teaching-assignment.entity.js';
import { GuardianRestriction } from '../rights/guardian-restriction.entity.js';
import { GuardianRights } from '../rights/guardian-rights.entity.js';
import { AddressReview } from './address-review.entity.js';
import { RosterRecord } from './roster-record.entity.js';

const MOST_IDS = 10_000;

/** What is here at one school. */
export interface SchoolState {
  records: RosterRecord[];
  /** Of people, by the rosters of other systems. */
  otherRecords: RosterRecord[];
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
  /** Addresses by which somebody has signed in. */
  opened: ReadonlySet<string>;
  restrictions: GuardianRestriction[];
  reviews: AddressReview[];
  /** The child and the adult of each guardianship on which the office recorded rights or a restriction. */
  decided: ReadonlySet<string>;
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
  pace: Pace,
): Promise<Map<string, SchoolState>> {
  const states = new Map<string, SchoolState>();
  for (const schoolId of schoolIds) states.set(schoolId, await readState(rows, source, schoolId, pace));
  return states;
}

async function readState(rows: RowsAcrossSchools, source: string, schoolId: string, pace: Pace): Promise<SchoolState> {
  // In order of age, so that one state gives one plan.
  const all = async <E extends SchoolRow>(entity: EntityClass<E>, where: object = {}): Promise<E[]> => {
    const found = await rows(entity).find({ ...where, schoolId } as Where<E>);
    await pace.rest();
    return found.sort((a, b) => (a.id < b.id ? -1 : 1));
  };
  const emails = await all(PersonEmail);
  const restrictions = await all(GuardianRestriction, { liftedAt: IsNull() });
  return {
    ...{ emails, restrictions },
    people: await all(Person),
    records: await all(RosterRecord, { source }),
    otherRecords: await all(RosterRecord, { source: Not(source), kind: 'person' }),
    terms: await all(Term),
    classrooms: await all(Classroom),
    duties: await all(PersonDuty),
    children: await all(Child),
    guardianships: await all(Guardianship),
    enrollments: await all(Enrollment),
    teachings: await all(TeachingAssignment),
    families: await all(Family),
    familyAdults: await all(FamilyAdult),
    familyChildren: await all(FamilyChild),
    opened: await readOpened(rows, emails),
    reviews: await all(AddressReview, { source }),
    decided: decidedPairs(await all(GuardianRights), restrictions),
  };
}

/** A guardianship in which the office has had its say. */
export const pairOf = ({ childId, personId }: { childId: string | null; personId: string }): string =>
  `${childId} ${personId}`;

function decidedPairs(rights: GuardianRights[], restrictions: GuardianRestriction[]): ReadonlySet<string> {
  // What came along from another school is no word of this office, and outlives the guardianship anyway.
  const recorded = restrictions.filter(({ originId }) => originId === null);
  return new Set([...rights, ...recorded].map(pairOf));
}

/** Those of the addresses by which somebody has signed in, or for which a token was made. */
async function readOpened(rows: RowsAcrossSchools, emails: PersonEmail[]): Promise<ReadonlySet<string>> {
  const addresses = [...new Set(emails.flatMap(({ email, signsInSince }) => (signsInSince === null ? [] : [email])))];
  const opened = new Set<string>();
  for (let from = 0; from < addresses.length; from += MOST_IDS) {
    const some = addresses.slice(from, from + MOST_IDS);
    for (const { email } of await rows(Account).find({ email: In(some) })) opened.add(email);
  }
  return opened;
}

export const emptyState = (): SchoolState => ({
  ...{ records: [], otherRecords: [], terms: [], classrooms: [], people: [], emails: [], duties: [], children: [] },
  ...{ guardianships: [], enrollments: [], teachings: [], families: [], familyAdults: [], familyChildren: [] },
  ...{ opened: new Set(), restrictions: [], reviews: [] },
  decided: new Set(),
});
