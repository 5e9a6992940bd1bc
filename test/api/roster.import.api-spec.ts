import fc from 'fast-check';
import { Child, Enrollment, Family, FamilyChild, Guardianship, TeachingAssignment } from '../../src/families/index.js';
import { RosterImport } from '../../src/families/roster/roster-import.entity.js';
import { Person } from '../../src/identity/index.js';
import { AuditEntry } from '../../src/platform/audit/audit-entry.entity.js';
import { Classroom, School, Term } from '../../src/schools/index.js';
import { testScale } from '../support/database.js';
import type { RosterSize } from '../support/roster-folder.js';
import { NO_CHANGE, TestRoster } from '../support/roster-import.js';
import { TestApp } from '../support/test-app.js';

let test: TestApp;

beforeAll(async () => {
  test = await TestApp.start();
});
afterAll(() => test.stop());

const aRoster = (size?: RosterSize) => new TestRoster(test.app, test.database, size);
const db = () => test.database.manager;
const codes = ({ problems }: { problems: { code: string }[] }) => problems.map(({ code }) => code);

const child = 'school1-child0';
const guardian = 'school1-guardian0.0';
const teacher = 'school1-teacher0';
const stay = (classId: string, userId: string) => JSON.stringify([classId, userId]);
/** The child and the two guardians of the second family. */
const [sharedChild, mother, father] = ['school1-child1', 'school1-guardian1.0', 'school1-guardian1.1'];

describe('a roster', () => {
  it('becomes schools, terms, classes, people, families and stays', async () => {
    const roster = aRoster({ schools: 2 });
    const { verdict, counts, changes } = await roster.import();
    expect(verdict).toBe('accepted');
    for (const id of ['school1', 'school2']) {
      const { id: schoolId, timeZone, locales } = await roster.row(School, 'school', id);
      expect({ timeZone, locales }).toEqual({ timeZone: 'America/New_York', locales: ['en'] });
      const count = (entity: new () => { schoolId: string }) => db().countBy(entity, { schoolId });
      expect(await count(Child)).toBe(counts.children / 2);
      expect(await count(Person)).toBe(counts.people / 2);
      expect(await count(Classroom)).toBe(counts.classrooms / 2);
      expect(await count(Guardianship)).toBe(counts.guardianLinks / 2);
      expect(await count(Family)).toBe(counts.families / 2);
      expect((await count(Enrollment)) + (await count(TeachingAssignment))).toBe(counts.enrollments / 2);
      expect((await db().findBy(Term, { schoolId })).map(({ name }) => name).sort()).toEqual(['Fall', 'Spring']);
    }
    const { people, children, guardianLinks, families, classrooms, enrollments } = counts;
    const added = 2 + 2 * 2 + people + children + guardianLinks + families + classrooms + enrollments;
    expect(changes).toEqual({ ...NO_CHANGE, added });
  });

  it('changes nothing when it is imported again', async () => {
    const roster = aRoster({ schools: 2 });
    await roster.import();
    expect((await roster.import()).changes).toEqual(NO_CHANGE);
  });

  it('is noted with what it changed, and in the audit log', async () => {
    const roster = aRoster();
    const { counts, changes } = await roster.import();
    const [noted] = await db().findBy(RosterImport, { source: roster.source });
    expect(noted).toMatchObject({ verdict: 'accepted', counts, changes });
    expect(await db().countBy(AuditEntry, { action: 'importRoster', subjectId: noted!.id })).toBe(1);
  });

  it('previews what it then changes, and writes nothing for that', async () => {
    const roster = aRoster();
    const preview = await roster.preview();
    expect(await db().countBy(RosterImport, { source: roster.source })).toBe(0);
    const schoolsBefore = await db().count(School);
    const applied = await roster.import();
    expect(await db().count(School)).toBe(schoolsBefore + 1);
    expect(preview.changes).toEqual(applied.changes);
    roster.set('users', teacher, 'givenName', 'Zora').takeOut('users', child);
    roster.takeOut('enrollments', `school1-class1:${child}`);
    const second = await roster.preview();
    expect(second.changes).toMatchObject({ added: 0, changed: 1 });
    expect((await roster.import()).changes).toEqual(second.changes);
  });

  it('of any shape changes nothing when it is imported again, and its counts are those of the database', async () => {
    const size = fc.record({
      schools: fc.integer({ min: 1, max: 3 }),
      childrenPerSchool: fc.integer({ min: 1, max: 30 }),
      teachersPerSchool: fc.integer({ min: 1, max: 6 }),
      classesPerSchool: fc.integer({ min: 1, max: 9 }),
    });
    const property = fc.asyncProperty(size, async (shape) => {
      const roster = aRoster(shape);
      const { counts } = await roster.import();
      const rows = { people: 0, children: 0, guardianLinks: 0, families: 0, classrooms: 0, enrollments: 0, orgs: 1 };
      for (let index = 1; index <= shape.schools; index += 1) {
        const { id: schoolId } = await roster.row(School, 'school', `school${index}`);
        rows.orgs += 1;
        rows.people += await db().countBy(Person, { schoolId });
        rows.children += await db().countBy(Child, { schoolId });
        rows.guardianLinks += await db().countBy(Guardianship, { schoolId });
        rows.families += await db().countBy(Family, { schoolId });
        rows.classrooms += await db().countBy(Classroom, { schoolId });
        rows.enrollments += await db().countBy(Enrollment, { schoolId });
        rows.enrollments += await db().countBy(TeachingAssignment, { schoolId });
      }
      expect(counts).toEqual(rows);
      expect((await roster.import()).changes).toEqual(NO_CHANGE);
    });
    await fc.assert(property, { numRuns: testScale(6, 100) });
  });

  it('that is imported by two at once is imported once', async () => {
    const roster = aRoster();
    const both = await Promise.all([roster.import(), roster.import()]);
    expect(both.map(({ changes }) => changes)).toContainEqual(NO_CHANGE);
    expect(await db().countBy(RosterImport, { source: roster.source })).toBe(2);
    const { id: schoolId } = await roster.row(School, 'school', 'school1');
    expect(await db().countBy(Child, { schoolId })).toBe(12);
  });
});

describe('what is missing', () => {
  it('is deactivated, and is the same again when it returns', async () => {
    const roster = aRoster();
    await roster.import();
    const before = await roster.row(Enrollment, 'enrollment', stay('school1-class1', child));
    const { id: familyId } = await db().findOneByOrFail(FamilyChild, { childId: before.childId });
    roster.takeOut('users', child).takeOut('enrollments', `school1-class1:${child}`).takeOut('users', guardian);
    roster.set('users', sharedChild, 'agentSourcedIds', `${mother},${father}`);
    const { changes, verdict } = await roster.import();
    // The child, the guardian, the stay and the guardian's two links.
    expect(changes).toEqual({ ...NO_CHANGE, deactivated: 5 });
    expect(verdict).toBe('accepted_with_warnings');
    expect((await roster.row(Child, 'child', child)).leftAt).toBe(test.clock.now());
    expect((await roster.row(Person, 'person', guardian)).leftAt).toBe(test.clock.now());
    expect(await roster.row(Enrollment, 'enrollment', stay('school1-class1', child))).toMatchObject({
      ...{ id: before.id, startsOn: '2026-08-31', endsBefore: '2026-10-06' },
    });
    expect((await roster.import()).changes).toEqual(NO_CHANGE);
    roster.putBack('users', child).putBack('enrollments', `school1-class1:${child}`).putBack('users', guardian);
    roster.set('users', sharedChild, 'agentSourcedIds', `${mother},${father},${guardian}`);
    expect((await roster.import()).changes).toEqual({ ...NO_CHANGE, changed: 5 });
    const after = await roster.row(Enrollment, 'enrollment', stay('school1-class1', child));
    expect(after).toEqual({ ...before, updatedAt: after.updatedAt });
    expect(await roster.row(Child, 'child', child)).toMatchObject({ id: before.childId, leftAt: null });
    expect(await db().countBy(FamilyChild, { id: familyId })).toBe(1);
    expect((await roster.import()).changes).toEqual(NO_CHANGE);
  });

  it('is a class that is not active until it returns', async () => {
    const roster = aRoster({ schools: 1, classesPerSchool: 4 });
    await roster.import();
    roster.takeOut('classes', 'school1-class4');
    for (const row of [
      'school1-class4:school1-child3',
      'school1-class4:school1-child7',
      'school1-class4:school1-child11',
    ])
      roster.takeOut('enrollments', row);
    await roster.import();
    expect((await roster.row(Classroom, 'classroom', 'school1-class4')).active).toBe(false);
    await roster.putBack('classes', 'school1-class4').import();
    expect((await roster.row(Classroom, 'classroom', 'school1-class4')).active).toBe(true);
  });

  it('at a school that the roster does not name is not judged', async () => {
    const roster = aRoster({ schools: 2 });
    await roster.import();
    const smaller = aRoster({ schools: 1 });
    smaller.folder.setProperty('source.systemName', roster.source);
    expect((await smaller.import()).changes).toEqual(NO_CHANGE);
  });

  it('is not a row that is rejected, nor what depends on it', async () => {
    const roster = aRoster();
    await roster.import();
    roster
      .set('users', child, 'familyName', '')
      .set('enrollments', 'school1-class1:school1-teacher0', 'beginDate', 'x');
    const outcome = await roster.import();
    expect(outcome).toMatchObject({ verdict: 'rows_rejected', changes: NO_CHANGE });
  });

  it('is not judged where nobody can tell whom a rejected row is about', async () => {
    const roster = aRoster();
    await roster.import();
    roster.takeOut('users', 'school1-teacher2').takeOut('enrollments', 'school1-class3:school1-teacher2');
    roster.folder.editRow('users', roster.folder.rowOf('users', child), (cells) => cells.slice(0, -1));
    const outcome = await roster.import();
    expect(codes(outcome)).toContain('nothing_deactivated');
    expect(outcome.changes).toEqual(NO_CHANGE);
  });

  it('is not what somebody deactivated by hand: that stays so', async () => {
    const roster = aRoster();
    await roster.import();
    const { id } = await roster.row(Person, 'person', teacher);
    await db().update(Person, id, { leftAt: test.clock.now() });
    expect(await roster.import()).toMatchObject({ changes: NO_CHANGE, problems: [{ code: 'kept' }] });
  });
});

describe('a roster with rejected rows', () => {
  it('brings in the good ones', async () => {
    const roster = aRoster();
    roster.set('users', 'school1-child3', 'familyName', '');
    const { verdict, counts } = await roster.import();
    expect(verdict).toBe('rows_rejected');
    const { id: schoolId } = await roster.row(School, 'school', 'school1');
    expect(await db().countBy(Child, { schoolId })).toBe(11);
    expect(counts.children).toBe(11);
  });
});

describe('a refused roster', () => {
  it('changes nothing', async () => {
    const roster = aRoster();
    await roster.import();
    roster.set('users', teacher, 'givenName', 'Zora').folder.removeRows('enrollments');
    expect(await roster.import()).toMatchObject({ verdict: 'refused', changes: NO_CHANGE });
    expect((await roster.row(Person, 'person', teacher)).givenName).not.toBe('Zora');
    expect(await db().countBy(RosterImport, { source: roster.source })).toBe(1);
  });

  it('is one whose schools are not here, without a time zone for them', async () => {
    const before = await db().count(School);
    const outcome = await aRoster({ schools: 2 }).import({ newSchools: null });
    expect(outcome).toMatchObject({ verdict: 'refused', changes: NO_CHANGE });
    expect(outcome.problems).toMatchObject([{ severity: 'file', file: 'orgs.csv', code: 'school_unknown' }]);
    expect(await db().count(School)).toBe(before);
  });

  it('is one that would make a school in no time zone', async () => {
    const outcome = await aRoster().import({ newSchools: { timeZone: 'Mars/Olympus', locales: ['en'] } });
    expect(outcome).toMatchObject({ verdict: 'refused', problems: [{ code: 'school_setting' }] });
  });
});

describe('one school alone', () => {
  it('takes its rows into the school that was made by hand, and no others', async () => {
    const { school } = await test.school({ name: 'Saint Zoë’s School' });
    const roster = aRoster({ schools: 2 });
    const { counts } = await roster.import({ schoolId: school.id, newSchools: null });
    expect(counts).toMatchObject({ orgs: 1, children: 12 });
    const people = await db().findBy(Person, { schoolId: school.id });
    expect(people).toHaveLength(counts.people);
    expect((await roster.row(School, 'school', 'school1')).id).toBe(school.id);
    expect((await roster.import({ schoolId: school.id, newSchools: null })).changes).toEqual(NO_CHANGE);
  });

  it('is judged alone: the other school keeps everybody', async () => {
    const roster = aRoster({ schools: 2 });
    await roster.import();
    const { id } = await roster.row(School, 'school', 'school2');
    for (const adult of [0, 1, 2]) {
      roster.takeOut('users', `school1-teacher${adult}`);
      roster.takeOut('enrollments', `school1-class${adult + 1}:school1-teacher${adult}`);
    }
    expect((await roster.import({ schoolId: id })).changes).toEqual(NO_CHANGE);
    expect((await roster.import()).changes).toEqual({ ...NO_CHANGE, deactivated: 6 });
  });

  it('that is not here is refused', async () => {
    const outcome = await aRoster().import({ schoolId: 'school_x' });
    expect(outcome.problems).toMatchObject([{ code: 'school_missing' }]);
  });

  it('keeps the name that it was given by hand', async () => {
    const { school } = await test.school({ name: 'Our school' });
    const outcome = await aRoster().import({ schoolId: school.id });
    expect(codes(outcome)).toEqual(['kept']);
    expect(await db().findOneBy(School, { id: school.id })).toMatchObject({ name: 'Our school' });
  });
});

it('a term gets a new name where one of last year has it, and keeps it', async () => {
  const roster = aRoster();
  await roster.import();
  const { id: schoolId } = await roster.row(School, 'school', 'school1');
  roster.folder.add('academicSessions', {
    ...{ sourcedId: 'next', title: 'Spring', type: 'semester' },
    ...{ startDate: '2028-01-04', endDate: '2028-06-19', schoolYear: '2028' },
  });
  await roster.set('classes', 'school1-class1', 'termSourcedIds', 'fall,spring,next').import();
  const names = (await db().findBy(Term, { schoolId })).map(({ name }) => name);
  expect(names.sort()).toEqual(['Fall', 'Spring', 'Spring 2027-28']);
  expect((await roster.import()).changes).toEqual(NO_CHANGE);
});
