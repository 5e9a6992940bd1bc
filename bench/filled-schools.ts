import { createHash } from 'node:crypto';
import { hashToken } from '../src/identity/tokens.js';
import type { Member } from '../src/seed/school-builder.js';
import { Ids } from '../src/platform/ids/ids.js';
import { bulkInsertInto, type BulkInsert, type BulkRow } from './bulk-insert.js';

/** What one school holds: events of four roles with a shift each, for which five people have signed up. */
export const PER_SCHOOL = { events: 500, shifts: 2_000, signups: 10_000, people: 1_000 } as const;
const ROLES = PER_SCHOOL.shifts / PER_SCHOOL.events;
const SIGNUPS = PER_SCHOOL.signups / PER_SCHOOL.shifts;
const STAFF = 30;
const CLASSROOMS = 24;
const CAPACITY = 8;
const HOUR_MS = 3_600_000;
/** Half of the events lie behind; the others begin one after the other, two in three days. */
const APART_MS = 16 * HOUR_MS;
/** A token is noted as used once an hour; from then on never. */
const NEVER_NOTED = '2999-01-01T00:00:00.000Z';
const LONG_AGO = '2000-01-01T00:00:00.000Z';

const GIVEN = ['Ana', 'Bao', 'Chidi', 'Dana', 'Elif', 'Farid', 'Grace', 'Hoa', 'Ivan', 'Juana', 'Kenji', 'Leila'];
const FAMILY = ['Hernández', 'Smith', 'Nguyễn', 'Okafor', 'Johnson', 'Rodriguez', 'Yılmaz', 'Kowalski', 'Haddad'];
const ROLE_TITLES = ['Set up the tables', 'Welcome the families', 'Serve the food', 'Clean up afterwards'];
const TEXT =
  'We need many hands: bring gloves, comfortable shoes and, where you can, a friend. Younger brothers and sisters are welcome.';

export interface FilledSchool {
  id: string;
  /** A parent like every other, with a partner and two children. */
  viewer: Member;
  people: Member[];
  /** Of the events to come, with who could still sign up, soonest first. */
  openShifts: { id: string; eventIndex: number; roleIndex: number }[];
}

/** Ids and tokens of a school are the same whenever it is made at the same time, so that a loaded file can be used again. */
export async function fillSchools(databaseUrl: string, count: number, now: number): Promise<FilledSchool[]> {
  const into = await bulkInsertInto(databaseUrl);
  const schools: FilledSchool[] = [];
  for (let index = 0; index < count; index++) schools.push(await new Filling(into, index, now).fill());
  await into.finish();
  return schools;
}

/** Who could sign up for a shift: neither signed up for its event already, nor the same as for the next one. */
export function volunteerFor(school: FilledSchool, shift: FilledSchool['openShifts'][number], turn: number): Member {
  const first = firstVolunteer(shift.eventIndex, shift.roleIndex);
  return school.people[(first + PER_SCHOOL.people / 2 + turn) % PER_SCHOOL.people] as Member;
}

const firstVolunteer = (event: number, role: number): number => ((event * ROLES + role) * SIGNUPS) % PER_SCHOOL.people;

class Filling {
  private readonly ids = new Ids();
  private readonly made: string;
  private readonly schoolId: string;

  constructor(
    private readonly into: BulkInsert,
    private readonly index: number,
    private readonly now: number,
  ) {
    this.made = new Date(now).toISOString();
    this.schoolId = this.ids.next('school');
  }

  async fill(): Promise<FilledSchool> {
    const id = this.schoolId;
    const locales = '["en","es"]';
    const names = { name: `School ${this.index}`, timeZone: 'America/New_York', locales };
    await this.into.insert('school', [{ ...this.stamp(), id, ...names }]);
    const people = await this.fillPeople();
    await this.fillFamilies(people);
    const openShifts = await this.fillEvents(people);
    return { id, viewer: people[PER_SCHOOL.people / 2] as Member, people, openShifts };
  }

  private async fillPeople(): Promise<Member[]> {
    const members = Array.from({ length: PER_SCHOOL.people }, (_, index) => this.member(index));
    const accounts = members.map(({ email }) => ({ ...this.row('account'), email }));
    await this.into.insert('account', accounts);
    await this.into.insert(
      'person',
      members.map(({ id, name }) => ({
        ...this.ofSchool('person'),
        id,
        name,
        givenName: name.split(' ')[0] as string,
        familyName: name.split(' ')[1] as string,
      })),
    );
    const duties = members.map(({ id: personId }, index) => {
      return { ...this.ofSchool('person_duty'), personId, duty: index < STAFF ? 'TEACHER' : 'GUARDIAN' };
    });
    await this.into.insert('person_duty', duties);
    const emails = members.map(({ id: personId, email }) => {
      const row = this.ofSchool('person_email');
      return { ...row, personId, email, signsInSince: LONG_AGO };
    });
    await this.into.insert('person_email', emails);
    await this.into.insert(
      'session',
      members.map(({ token }, index) => ({
        ...this.row('session'),
        accountId: accounts[index]?.id as string,
        tokenHash: hashToken(token),
        userAgent: 'Mozilla/5.0',
        lastUsedAt: NEVER_NOTED,
        expiresAt: NEVER_NOTED,
      })),
    );
    return members;
  }

  private member(index: number): Member {
    const secret = createHash('sha256').update(`${this.made} ${this.index} ${index}`).digest('base64url');
    const id = this.ids.next('person');
    const name = `${GIVEN[index % GIVEN.length]} ${FAMILY[index % FAMILY.length]}`;
    return { id, name, email: `${index}@school${this.index}.example`, token: `mhs_${secret}` };
  }

  /** Two adults, two children, each in a class. */
  private async fillFamilies(people: readonly Member[]): Promise<void> {
    const term = { ...this.ofSchool('term'), name: 'This year', startsOn: '2000-01-01', endsBefore: '2999-01-01' };
    const classrooms = Array.from({ length: CLASSROOMS }, (_, index) => {
      return { ...this.ofSchool('classroom'), name: `Class ${index}` };
    });
    const rows: Record<string, BulkRow[]> = { term: [term], classroom: classrooms };
    const add = (table: string, row: BulkRow) => (rows[table] ??= []).push(row);
    for (let index = 0; index < people.length; index += 2) {
      const familyId = this.ids.next('family');
      add('family', { ...this.ofSchool('family'), id: familyId, name: `Family ${index}` });
      const adults = people.slice(index, index + 2);
      for (const { id: personId } of adults)
        add('family_adult', { ...this.ofSchool('family_adult'), familyId, personId });
      for (const givenName of ['Mia', 'Noah']) {
        const child = { ...this.ofSchool('child'), givenName, familyName: `${index}` };
        add('child', child);
        const childId = child.id;
        add('family_child', { ...this.ofSchool('family_child'), familyId, childId });
        const classroomId = classrooms[(index + givenName.length) % CLASSROOMS]?.id as string;
        const dates = { startsOn: term.startsOn, endsBefore: term.endsBefore };
        add('enrollment', { ...this.ofSchool('enrollment'), childId, classroomId, termId: term.id, ...dates });
        for (const { id: personId } of adults) {
          add('guardianship', { ...this.ofSchool('guardianship'), childId, personId, relation: 'PARENT' });
        }
      }
    }
    for (const [table, some] of Object.entries(rows)) await this.into.insert(table, some);
  }

  private async fillEvents(people: readonly Member[]): Promise<FilledSchool['openShifts']> {
    const rows: Record<'school_event' | 'volunteer_role' | 'shift' | 'signup' | 'commitment', BulkRow[]> = {
      school_event: [],
      volunteer_role: [],
      shift: [],
      signup: [],
      commitment: [],
    };
    const open: FilledSchool['openShifts'] = [];
    for (let index = 0; index < PER_SCHOOL.events; index++) {
      const start = this.now + (index - PER_SCHOOL.events / 2) * APART_MS + HOUR_MS;
      const times = { startsAt: new Date(start).toISOString(), endsAt: new Date(start + 3 * HOUR_MS).toISOString() };
      const event = {
        ...this.ofSchool('event'),
        ...times,
        title: `Fall fair ${index}`,
        description: TEXT,
        kind: 'FAIR',
        status: 'PUBLISHED',
        location: 'The big gym',
        publishedAt: this.made,
      };
      rows.school_event.push(event);
      for (let role = 0; role < ROLES; role++) {
        const roleRow = {
          ...this.ofSchool('role'),
          eventId: event.id,
          title: ROLE_TITLES[role] as string,
          position: role,
        };
        rows.volunteer_role.push(roleRow);
        const counts = { capacity: CAPACITY, confirmed: SIGNUPS };
        const shift = { ...this.ofSchool('shift'), eventId: event.id, roleId: roleRow.id, ...times, ...counts };
        rows.shift.push(shift);
        if (start > this.now) open.push({ id: shift.id, eventIndex: index, roleIndex: role });
        for (let turn = 0; turn < SIGNUPS; turn++) {
          const personId = people[firstVolunteer(index, role) + turn]?.id as string;
          const signup = { ...this.ofSchool('signup'), shiftId: shift.id, personId, status: 'CONFIRMED' };
          rows.signup.push(signup);
          rows.commitment.push({ ...this.ofSchool('commitment'), personId, sourceId: signup.id, ...times });
        }
      }
    }
    for (const [table, some] of Object.entries(rows)) await this.into.insert(table, some);
    return open;
  }

  private stamp() {
    return { createdAt: this.made, updatedAt: this.made };
  }

  private row(prefix: string) {
    return { ...this.stamp(), id: this.ids.next(prefix) };
  }

  private ofSchool(prefix: string) {
    return { ...this.row(prefix), schoolId: this.schoolId };
  }
}
