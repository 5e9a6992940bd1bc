import { rm } from 'node:fs/promises';
import { RosterFolder } from '../../../test/support/roster-folder.js';
import { ProblemLog } from './roster-problems.js';
import { readRoster } from './roster-reader.js';
import { termName } from './roster-terms.rules.js';
import { wantedBySchool, type WantedSchool } from './roster-wanted.js';

async function wantedOf(folder: RosterFolder) {
  const path = await folder.write();
  const { roster, problems } = await readRoster(path, { today: '2026-10-06' });
  await rm(path, { recursive: true });
  if (roster === null) throw new Error(JSON.stringify(problems));
  const log = new ProblemLog();
  const schools = wantedBySchool(roster, log);
  return { schools, at: (id: string) => schools.get(id) as WantedSchool, codes: log.list().map(({ code }) => code) };
}

const dutyOf = (school: WantedSchool, sourcedId: string) =>
  school.adults.find(({ adult }) => adult.sourcedId === sourcedId)?.duties;

const user = (cells: Record<string, string>) => ({
  ...{ enabledUser: 'true', username: cells['sourcedId'] ?? '', givenName: 'Ana', familyName: 'López', role: 'aide' },
  ...cells,
});

describe('an adult', () => {
  it('is at each of the schools that the row names', async () => {
    const folder = new RosterFolder();
    folder.edit('users', folder.rowOf('users', 'school1-teacher0'), 'orgSourcedIds', 'school1,school2');
    const { at } = await wantedOf(folder);
    expect([at('school1'), at('school2')].map((school) => dutyOf(school, 'school1-teacher0'))).toEqual([
      ['TEACHER'],
      ['TEACHER'],
    ]);
  });

  it('of a district alone is at no school', async () => {
    const { at } = await wantedOf(new RosterFolder().add('users', user({ sourcedId: 'x', orgSourcedIds: 'district' })));
    expect([at('school1'), at('school2')].map((school) => dutyOf(school, 'x'))).toEqual([undefined, undefined]);
  });

  it('who is a parent is where the children are', async () => {
    const folder = new RosterFolder();
    folder.edit('users', folder.rowOf('users', 'school1-guardian0.0'), 'orgSourcedIds', 'school2');
    const { at } = await wantedOf(folder);
    expect(dutyOf(at('school1'), 'school1-guardian0.0')).toEqual(['GUARDIAN']);
    expect(dutyOf(at('school2'), 'school1-guardian0.0')).toBeUndefined();
  });

  it.each(['parent', 'administrator', 'aide', 'proctor'])('who is %s, without a child, has no duty', async (role) => {
    const { at } = await wantedOf(
      new RosterFolder().add('users', user({ sourcedId: 'x', orgSourcedIds: 'school1', role })),
    );
    expect(dutyOf(at('school1'), 'x')).toEqual([]);
  });
});

describe('a stay in a class', () => {
  const stayOf = async (folder: RosterFolder) => (await wantedOf(folder)).at('school1').enrollments[0];
  const row = (folder: RosterFolder) => folder.rowOf('enrollments', 'school1-class1:school1-child0');

  it('lasts as long as the sessions of the class, in the one that ends last', async () => {
    const folder = new RosterFolder();
    folder.edit('enrollments', row(folder), 'beginDate', '').edit('enrollments', row(folder), 'endDate', '');
    expect(await stayOf(folder)).toMatchObject({
      ...{ sessionSourcedId: 'spring', startsOn: '2026-08-31', endsBefore: '2027-06-19' },
    });
  });

  it('is narrowed by its own dates', async () => {
    const folder = new RosterFolder();
    folder.edit('enrollments', row(folder), 'beginDate', '2026-10-01');
    folder.edit('enrollments', row(folder), 'endDate', '2027-01-15');
    expect(await stayOf(folder)).toMatchObject({ startsOn: '2026-10-01', endsBefore: '2027-01-15' });
  });

  it('is not widened by them', async () => {
    const folder = new RosterFolder();
    folder.edit('enrollments', row(folder), 'beginDate', '2026-01-01');
    folder.edit('enrollments', row(folder), 'endDate', '2028-01-01');
    expect(await stayOf(folder)).toMatchObject({ startsOn: '2026-08-31', endsBefore: '2027-06-19' });
  });

  it('never ends before it starts', async () => {
    const folder = new RosterFolder();
    folder.edit('enrollments', row(folder), 'beginDate', '2028-01-01').edit('enrollments', row(folder), 'endDate', '');
    expect(await stayOf(folder)).toMatchObject({ startsOn: '2028-01-01', endsBefore: '2028-01-01' });
  });

  it('is not longer for a row of nobody who ever came', async () => {
    const folder = new RosterFolder();
    folder.add('enrollments', {
      ...{ sourcedId: 'never', classSourcedId: 'school1-class1', schoolSourcedId: 'school1' },
      ...{ userSourcedId: 'school1-child0', role: 'student', beginDate: '2028-01-01', endDate: '2028-01-01' },
    });
    expect(await stayOf(folder)).toMatchObject({ startsOn: '2026-08-31', endsBefore: '2027-06-19' });
  });

  it('is one, however many rows say so', async () => {
    const folder = new RosterFolder();
    folder.edit('enrollments', row(folder), 'endDate', '2026-10-01').add('enrollments', {
      ...{ sourcedId: 'again', classSourcedId: 'school1-class1', schoolSourcedId: 'school1' },
      ...{ userSourcedId: 'school1-child0', role: 'student', beginDate: '2026-11-01', endDate: '2027-02-01' },
    });
    const { at } = await wantedOf(folder);
    const stays = at('school1').enrollments.filter(({ userSourcedId }) => userSourcedId === 'school1-child0');
    expect(stays).toMatchObject([{ startsOn: '2026-08-31', endsBefore: '2027-02-01' }]);
  });

  it('of a child who is not at that school is left out, with a word', async () => {
    const folder = new RosterFolder();
    folder.edit('users', folder.rowOf('users', 'school1-child0'), 'orgSourcedIds', 'school2');
    const { at, codes } = await wantedOf(folder);
    expect(at('school1').enrollments.some(({ userSourcedId }) => userSourcedId === 'school1-child0')).toBe(false);
    expect(codes).toEqual(['enrollment_elsewhere']);
  });

  it('of somebody who teaches by one file only is left out', async () => {
    const folder = new RosterFolder();
    folder.edit('users', folder.rowOf('users', 'school1-teacher0'), 'role', 'aide');
    const { at } = await wantedOf(folder);
    expect(at('school1').teachings.map(({ userSourcedId }) => userSourcedId)).toEqual([
      'school1-teacher1',
      'school1-teacher2',
    ]);
  });
});

it('leaves out a class that belongs to no school, with a word', async () => {
  const folder = new RosterFolder();
  folder.edit('classes', folder.rowOf('classes', 'school1-class1'), 'schoolSourcedId', 'district');
  const { at, codes } = await wantedOf(folder);
  expect(at('school1').classes).toHaveLength(2);
  expect(codes).toContain('class_of_no_school');
});

describe('the name of a term', () => {
  const session = (sourcedId: string, title: string, schoolYear = 2027) => ({
    ...{ sourcedId, title, schoolYear },
    type: 'semester' as const,
    startDate: '2026-08-31',
    endDate: '2027-01-01',
  });

  it('is the title', () => {
    const fall = session('f', 'Fall');
    expect(termName(fall, [fall, session('s', 'Spring')], new Set())).toBe('Fall');
  });

  it('has the school year where two have that title', () => {
    const fall = session('f', 'Fall');
    expect(termName(fall, [fall, session('g', 'Fall', 2028)], new Set())).toBe('Fall 2026-27');
  });

  it('has the school year where a term of an earlier year has that name', () => {
    const fall = session('f', 'Fall');
    expect(termName(fall, [fall], new Set(['Fall']))).toBe('Fall 2026-27');
  });

  it('has a number where even that is taken', () => {
    const fall = session('f', 'Fall');
    expect(termName(fall, [fall], new Set(['Fall', 'Fall 2026-27', 'Fall 2026-27 (2)']))).toBe('Fall 2026-27 (3)');
  });
});
