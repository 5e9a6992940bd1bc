import { Duty, isHeldAt, type Person, type PersonDuty } from '../../identity/index.js';
import type { Row } from '../../platform/database/columns.js';
import { groupBy } from '../../platform/text/group-by.js';
import { shownAfterMove, shownByDefault, type Classroom, type School, type Term } from '../../schools/index.js';
import type { Child } from '../child.entity.js';
import type { Enrollment } from '../enrollment.entity.js';
import type { Guardianship } from '../guardianship.entity.js';
import { endOn } from '../stays.rules.js';
import type { TeachingAssignment } from '../teaching-assignment.entity.js';
import type { Values } from './roster-follow.rules.js';
import type { SchoolToPlan } from './roster-plan.js';
import { RosterAddresses } from './roster-addresses.js';
import { shown } from './roster-problems.js';
import { pairOf } from './roster-state.js';
import type { Following, Importing } from './roster-records.js';
import type { TableWrites } from './roster-writes.js';

type Field = Values[string] | undefined;
type Stay = Enrollment | TeachingAssignment;

/** How each kind of row at one school follows the roster. */
export class Followings {
  readonly schools: Following<School>;
  readonly terms: Following<Term>;
  readonly classrooms: Following<Classroom>;
  readonly people: Following<Person>;
  readonly children: Following<Child>;
  readonly guardianships: Following<Guardianship>;
  readonly enrollments: Following<Enrollment>;
  readonly teachings: Following<TeachingAssignment>;
  readonly addresses: RosterAddresses;
  private readonly duties: ReadonlyMap<string, PersonDuty[]>;
  private readonly addedBefore: Record<'people' | 'guardianships' | 'enrollments' | 'teachings', number>;

  constructor(
    private readonly importing: Importing,
    private readonly school: SchoolToPlan,
  ) {
    const { state } = school;
    const { people, guardianships, enrollments, teachings } = importing.writes;
    this.addedBefore = {
      ...{ people: people.added.length, guardianships: guardianships.added.length },
      ...{ enrollments: enrollments.added.length, teachings: teachings.added.length },
    };
    this.addresses = new RosterAddresses(importing, school);
    this.duties = groupBy(state.duties, ({ personId }) => personId);
    this.schools = this.followSchools();
    this.terms = this.followTerms();
    this.classrooms = this.followClassrooms();
    this.people = this.followPeople();
    this.children = this.followChildren();
    this.guardianships = this.followGuardianships();
    this.enrollments = this.followStays('enrollment', state.enrollments, enrollments, (stay) => stay.childId);
    this.teachings = this.followStays('teaching', state.teachings, teachings, (stay) => stay.personId);
  }

  /** The guardians that each child has once everything is written. */
  guardiansByChild(): Map<string, { id: string; familyName: string; name: string }[]> {
    const { writes } = this.importing;
    const people = new Map<string, Partial<Person>>();
    const added = writes.people.added.slice(this.addedBefore.people);
    for (const person of [...this.school.state.people, ...added]) people.set(person.id ?? '', person);
    const removed = new Set(writes.guardianships.removedIds);
    const links = [
      ...this.school.state.guardianships,
      ...writes.guardianships.added.slice(this.addedBefore.guardianships),
    ];
    const guardians = links.flatMap(({ id, childId, personId }) => {
      const person = people.get(personId ?? '');
      if (!person || !personId || removed.has(id ?? '')) return [];
      return [{ childId: childId ?? '', id: personId, familyName: person.familyName ?? '', name: person.name ?? '' }];
    });
    return groupBy(guardians, ({ childId }) => childId);
  }

  /** Who of those here before has become or ceased to be a guardian, or is one of a child who has changed class; and who teaches elsewhere. */
  changedAudience(): string[] {
    const { writes } = this.importing;
    const { people, guardianships, enrollments, teachings } = this.school.state;
    const from = this.addedBefore;
    const unlinked = new Set(writes.guardianships.removedIds);
    const moved = new Set(writes.enrollments.added.slice(from.enrollments).map(({ childId }) => childId));
    for (const { id, leftAt } of this.school.state.children) {
      if ((writes.children.changed.get(id)?.leftAt ?? leftAt) !== leftAt) moved.add(id);
    }
    for (const { id, childId } of enrollments) if (writes.enrollments.changed.has(id)) moved.add(childId);
    const changed = new Set(writes.guardianships.added.slice(from.guardianships).map(({ personId }) => personId));
    for (const { id, childId, personId } of guardianships) {
      if (unlinked.has(id) || moved.has(childId)) changed.add(personId);
    }
    for (const { personId } of writes.teachings.added.slice(from.teachings)) changed.add(personId);
    for (const { id, personId } of teachings) if (writes.teachings.changed.has(id)) changed.add(personId);
    return people.flatMap(({ id }) => (changed.has(id) ? [id] : []));
  }

  private followSchools(): Following<School> {
    const { school, isNew } = this.school;
    const { schools } = this.importing.writes;
    return {
      kind: 'school',
      file: 'orgs.csv',
      rows: byId([school]),
      read: ({ name }) => ({ name }),
      newId: school.id,
      add: () => schools.added.push(school),
      change: (row, change) => schools.change(row, { ...change, version: row.version + 1 }),
      end: () => ({}),
      find: () => (isNew ? undefined : school),
    };
  }

  private followTerms(): Following<Term> {
    const { schoolId, state } = this.school;
    const { terms } = this.importing.writes;
    return {
      kind: 'term',
      file: 'academicSessions.csv',
      rows: byId(state.terms),
      // A title is the roster's own affair.
      read: ({ name, startsOn, endsBefore }, wanted) => ({ title: wanted.title ?? null, name, startsOn, endsBefore }),
      add: (id, { title: _, ...values }) =>
        terms.added.push({ id, schoolId, ...values, shownFrom: shownByDefault(String(values.startsOn)) }),
      change: (row, { title: _, ...change }) => terms.change(row, { ...change, ...this.shownWith(row, change) }),
      end: () => ({}),
      find: ({ name, startsOn, endsBefore }) =>
        state.terms.find((term) => term.name === name && term.startsOn === startsOn && term.endsBefore === endsBefore),
    };
  }

  /** A term that moves takes the day along from which on it is shown: never a day after it starts. */
  private shownWith(row: Term, { startsOn }: Values): Partial<Term> {
    if (startsOn == null) return {};
    const shownFrom = shownAfterMove(row, String(startsOn));
    return { shownFrom: shownFrom > String(startsOn) ? String(startsOn) : shownFrom };
  }

  private followClassrooms(): Following<Classroom> {
    const { schoolId, state } = this.school;
    const { classrooms } = this.importing.writes;
    return {
      kind: 'classroom',
      file: 'classes.csv',
      rows: byId(state.classrooms),
      // A title is the roster's own affair. The sessions of a class are kept for the enrollments of a later delta.
      read: ({ name, grade, isHomeroom, active }, wanted) => ({
        ...{ name, grade, isHomeroom, active },
        ...{ title: wanted.title ?? null, sessions: wanted.sessions ?? null },
      }),
      add: (id, { title: _, sessions: __, ...values }) =>
        classrooms.added.push({ id, schoolId, ...values, version: 1 }),
      change: (row, { title: _, sessions: __, ...change }) =>
        classrooms.change(row, { ...change, version: row.version + 1 }),
      end: () => ({ active: false }),
    };
  }

  private followPeople(): Following<Person> {
    const { schoolId, state } = this.school;
    const { people, duties } = this.importing.writes;
    return {
      kind: 'person',
      file: 'users.csv',
      rows: byId(state.people),
      read: (row, wanted, last) => this.readPerson(row, wanted, last),
      add: (id, { email, isTeacher, isGuardian, present, role: _, ...names }) => {
        const leftAt = present === false ? this.importing.now : null;
        people.added.push({ id, schoolId, locale: null, leftAt, version: 1, ...names });
        if (email) this.addresses.addNew(id, String(email), String(names.name));
        if (isTeacher) duties.added.push({ schoolId, personId: id, duty: Duty.TEACHER });
        if (isGuardian) duties.added.push({ schoolId, personId: id, duty: Duty.GUARDIAN });
      },
      change: (row, { email, isTeacher, isGuardian, present, role: _, ...names }, last) => {
        const leftAt = present === undefined ? row.leftAt : present ? null : this.importing.now;
        people.change(row, { ...names, leftAt, version: row.version + 1 });
        if (row.leftAt === null && leftAt !== null) this.importing.leavers.push({ schoolId, personId: row.id });
        if (email !== undefined) this.changeEmail(row, last.email, email);
        if (isTeacher !== undefined) this.changeDuty(row.id, Duty.TEACHER, isTeacher === true);
        if (isGuardian !== undefined) this.changeDuty(row.id, Duty.GUARDIAN, isGuardian === true);
      },
      end: () => ({ present: false }),
    };
  }

  /** Of several addresses that counts which the roster gave, else that which it gives now; of the duties likewise. */
  private readPerson({ id, name, givenName, familyName, phone, leftAt }: Person, wanted: Values, last: Values): Values {
    const emails = this.addresses.of(id).map(({ email }) => email);
    const held = (this.duties.get(id) ?? []).filter((row) => isHeldAt(row, this.importing.now));
    const duties = held.map((row) => row.duty);
    const has = (duty: Duty, name: string) => duties.includes(duty) && (last[name] === true || wanted[name] === true);
    return {
      ...{ name, givenName, familyName, phone, present: leftAt === null, role: wanted.role ?? null },
      ...{ isTeacher: has(Duty.TEACHER, 'isTeacher'), isGuardian: has(Duty.GUARDIAN, 'isGuardian') },
      email: chosen(emails, last.email, wanted.email) ?? emails[0] ?? null,
    };
  }

  private changeEmail({ id, name }: Person, last: Field, email: Values[string]): void {
    const rows = this.addresses.of(id);
    const old = rows.find((row) => row.email === last);
    const isThere = rows.some((row) => row.email === email);
    if (old && (email === null || isThere)) this.addresses.remove(old);
    else if (old) this.addresses.replace(old, String(email), shown(name));
    else if (email !== null) this.addresses.add(id, String(email), shown(name));
  }

  private changeDuty(personId: string, duty: Duty, isWanted: boolean): void {
    const { duties } = this.importing.writes;
    const row = (this.duties.get(personId) ?? []).find((one) => one.duty === duty);
    if (row && !isWanted) duties.removedIds.push(row.id);
    if (row && isWanted) duties.change(row, { endsAt: null });
    if (!row && isWanted) duties.added.push({ schoolId: this.school.schoolId, personId, duty });
  }

  private followChildren(): Following<Child> {
    const { schoolId, state } = this.school;
    const { children } = this.importing.writes;
    return {
      kind: 'child',
      file: 'users.csv',
      rows: byId(state.children),
      read: ({ givenName, familyName, leftAt }) => ({ givenName, familyName, present: leftAt === null }),
      add: (id, { present: _, ...names }) => children.added.push({ id, schoolId, leftAt: null, ...names }),
      change: (row, { present, ...names }) => {
        const leftAt = present === undefined ? row.leftAt : present ? null : this.importing.now;
        children.change(row, { ...names, leftAt });
      },
      end: () => ({ present: false }),
    };
  }

  private followGuardianships(): Following<Guardianship> {
    const { schoolId, state } = this.school;
    const { guardianships } = this.importing.writes;
    const byPair = new Map(state.guardianships.map((row) => [pairOf(row), row]));
    return {
      kind: 'guardianship',
      file: 'users.csv',
      rows: byId(state.guardianships),
      read: ({ childId, personId, relation }) => ({ childId, personId, relation }),
      add: (id, values) => guardianships.added.push({ id, schoolId, ...values }),
      change: (row, change) => guardianships.change(row, change),
      end: () => null,
      remove: ({ id }) => guardianships.removedIds.push(id),
      keepsBack: (row, record) => row.updatedAt > record.updatedAt || state.decided.has(pairOf(row)),
      find: ({ childId, personId }) => byPair.get(`${childId} ${personId}`),
    };
  }

  private followStays<E extends Stay>(
    kind: 'enrollment' | 'teaching',
    stays: E[],
    writes: TableWrites<E>,
    whoseOf: (stay: E) => string,
  ): Following<E> {
    const { schoolId, today } = this.school;
    const whose = kind === 'enrollment' ? 'childId' : 'personId';
    const key = (...ids: Field[]) => ids.join(' ');
    const byPlace = new Map(stays.map((row) => [key(whoseOf(row), row.classroomId, row.termId), row]));
    return {
      kind,
      file: 'enrollments.csv',
      rows: byId(stays),
      read: (row, wanted) => ({
        ...{ [whose]: whoseOf(row), rows: wanted.rows ?? null, classroomId: row.classroomId, termId: row.termId },
        ...{ startsOn: row.startsOn, endsBefore: row.endsBefore },
      }),
      add: (id, { rows: _, ...values }) => writes.added.push({ id, schoolId, ...values } as never),
      change: (row, { termId, ...change }) => {
        const isFree = !byPlace.has(key(whoseOf(row), row.classroomId, termId));
        writes.change(row, { ...change, ...(termId && isFree ? { termId } : {}) } as Partial<E>);
      },
      end: (row) => ({ endsBefore: endOn(row, today) }),
      find: (values) => byPlace.get(key(values[whose], values.classroomId, values.termId)),
    };
  }
}

const byId = <E extends Row>(rows: E[]): Map<string, E> => new Map(rows.map((row) => [row.id, row]));

function chosen(here: string[], last: Field, wanted: Field): string | null {
  return here.find((value) => value === last) ?? here.find((value) => value === wanted) ?? null;
}
