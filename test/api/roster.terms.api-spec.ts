import { Enrollment } from '../../src/families/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Classroom, School, SchoolsService, Term } from '../../src/schools/index.js';
import type { GeneratedFile, RosterSize } from '../support/roster-folder.js';
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
const update = async (roster: TestRoster, sourcedId: string, change: object) => {
  const { id: termId, schoolId, version } = await roster.row(Term, 'term', sourcedId);
  await test.app
    .get(UnitOfWork)
    .runIn(schoolId, (work) => test.app.get(SchoolsService).updateTerm(work, { termId, version, ...change }));
};
const termsAt = async ({ schoolId }: { schoolId: string }) =>
  (await db().findBy(Term, { schoolId }))
    .map(({ name, startsOn, shownFrom }) => `${name} ${startsOn} ${shownFrom}`)
    .sort();

describe('terms of a roster', () => {
  const spring = (startDate: string) =>
    ['academicSessions', 'spring', 'startDate', startDate] as [GeneratedFile, string, string, string];

  it('are shown 45 days before they start, wherever the roster moves them, unless somebody chose the day', async () => {
    const roster = aRoster();
    await roster.import();
    const fall = await roster.row(Term, 'term', 'fall');
    expect(await termsAt(fall)).toEqual(['Fall 2026-08-31 2026-07-17', 'Spring 2027-01-04 2026-11-20']);
    await roster.set(...spring('2027-01-11')).import();
    expect(await termsAt(fall)).toContain('Spring 2027-01-11 2026-11-27');
    await update(roster, 'spring', { shownFrom: '2027-01-04' });
    await roster.set(...spring('2027-01-18')).import();
    expect(await termsAt(fall)).toContain('Spring 2027-01-18 2027-01-04');
    // Nobody is shown later than from the first day on.
    await roster.set(...spring('2026-12-28')).import();
    expect(await termsAt(fall)).toContain('Spring 2026-12-28 2026-12-28');
    expect((await roster.import()).changes).toEqual(NO_CHANGE);
  });

  it('may be two of the same dates', async () => {
    const roster = aRoster();
    roster.folder.add('academicSessions', {
      ...{ sourcedId: 'half', title: 'First half', type: 'gradingPeriod', schoolYear: '2027' },
      ...{ startDate: '2026-08-31', endDate: '2026-12-20', parentSourcedId: 'year' },
    });
    await roster.set('classes', 'school1-class1', 'termSourcedIds', 'fall,half').import();
    const fall = await roster.row(Term, 'term', 'fall');
    expect(await termsAt(fall)).toEqual([
      'Fall 2026-08-31 2026-07-17',
      'First half 2026-08-31 2026-07-17',
      'Spring 2027-01-04 2026-11-20',
    ]);
    const { id: classroomId } = await roster.row(Classroom, 'classroom', 'school1-class1');
    const stays = await db().findBy(Enrollment, { classroomId });
    expect(new Set(stays.map(({ childId }) => childId)).size).toBe(stays.length);
    expect((await roster.import()).changes).toEqual(NO_CHANGE);
    await update(roster, 'half', { name: 'Half' });
  });

  it('are those of the same dates that somebody else has made', async () => {
    const first = aRoster();
    await first.import();
    const { schoolId } = await first.row(Term, 'term', 'fall');
    const second = aRoster();
    second.folder.edit('academicSessions', second.folder.rowOf('academicSessions', 'fall'), 'title', 'Autumn');
    const outcome = await second.import({ schoolId });
    expect(codes(outcome)).not.toContain('kept');
    expect(await termsAt({ schoolId })).toEqual(['Fall 2026-08-31 2026-07-17', 'Spring 2027-01-04 2026-11-20']);
    expect((await second.row(Term, 'term', 'fall')).id).toBe((await first.row(Term, 'term', 'fall')).id);
    for (const each of [first, second]) expect((await each.import()).changes).toEqual(NO_CHANGE);
  });
});

describe('classes of one title in a roster', () => {
  const titled = (...sourcedIds: string[]) => {
    const roster = aRoster();
    for (const sourcedId of sourcedIds) roster.set('classes', sourcedId, 'title', 'Art');
    return roster;
  };
  const namesOf = async (roster: TestRoster) => {
    const { id: schoolId } = await roster.row(School, 'school', 'school1');
    return (await db().findBy(Classroom, { schoolId })).map(({ name }) => name).sort();
  };
  const [one, other] = ['school1-class1', 'school1-class2'];

  it('are told apart by their codes, and keep those names', async () => {
    const roster = titled(one, other);
    expect((await roster.import()).verdict).toBe('accepted');
    expect(await namesOf(roster)).toEqual(['Art (1A)', 'Art (2A)', 'Grade 3, room "3A"']);
    expect((await roster.import()).changes).toEqual(NO_CHANGE);
    await roster.set('classes', other, 'title', 'Music').import();
    expect(await namesOf(roster)).toEqual(['Art (1A)', 'Grade 3, room "3A"', 'Music']);
  });

  it('are reported where they have no codes of their own', async () => {
    const roster = titled(one, other).set('classes', other, 'classCode', '');
    expect(codes(await roster.import())).toEqual(['class_title_shared']);
    expect(await namesOf(roster)).toEqual(['Art', 'Art', 'Grade 3, room "3A"']);
    expect((await roster.import()).changes).toEqual(NO_CHANGE);
  });
});
