import { rm } from 'node:fs/promises';
import { RosterFolder } from '../../../test/support/roster-folder.js';
import { readRoster } from './roster-reader.js';
import { isDelta, type Roster, type RosterReading } from './roster.types.js';

async function readingOf(folder: RosterFolder, today = '2026-10-06'): Promise<RosterReading> {
  const path = await folder.write();
  try {
    return await readRoster(path, { today });
  } finally {
    await rm(path, { recursive: true });
  }
}

async function rosterOf(folder: RosterFolder, today?: string): Promise<Roster> {
  const { roster, problems } = await readingOf(folder, today);
  if (roster === null) throw new Error(JSON.stringify(problems));
  return roster;
}

const of1p2 = () => new RosterFolder({ version: '1.2' });
const child = 'school1-child0';
const guardian = 'school1-guardian0.0';
const teacher = 'school1-teacher0';
const role = (sourcedId: string, userSourcedId: string, name: string, orgSourcedId: string) => ({
  ...{ sourcedId, userSourcedId, role: name, orgSourcedId, roleType: 'secondary' },
});
const adultOf = (roster: Roster, sourcedId: string) => roster.adults.find((adult) => adult.sourcedId === sourcedId);
const codes = ({ problems }: RosterReading) => problems.map(({ code }) => code);

describe('a roster of 1.2', () => {
  it('says the same as one of 1.1, without a word', async () => {
    const { verdict, roster, counts } = await readingOf(of1p2());
    const older = await readingOf(new RosterFolder());
    expect(verdict).toBe('accepted');
    expect(counts).toEqual(older.counts);
    const same = ({ adults, children, classes, enrollments, guardianLinks }: Roster) => {
      return { adults, children, classes, enrollments, guardianLinks };
    };
    expect(same(roster!)).toEqual(same(older.roster!));
  });

  it('knows somebody as a teacher at one school and a parent at another', async () => {
    const folder = of1p2().add('roles', role('x', teacher, 'parent', 'school2'));
    folder.edit('users', folder.rowOf('users', 'school2-child0'), 'agentSourcedIds', teacher);
    const roster = await rosterOf(folder);
    const { role: first, roles, orgSourcedIds } = adultOf(roster, teacher)!;
    expect(first).toBe('teacher');
    expect(roles.map((one) => [one.role, one.orgSourcedId, one.isPrimary])).toEqual([
      ['teacher', 'district', true],
      ['teacher', 'school1', false],
      ['parent', 'school2', false],
    ]);
    expect(orgSourcedIds).toEqual(['district', 'school1', 'school2']);
    expect(roster.guardianLinks).toContainEqual({
      ...{ childSourcedId: 'school2-child0', adultSourcedId: teacher, relation: 'parent' },
    });
  });

  it('counts a role from its first day until the day before its end', async () => {
    const folder = () => {
      const made = of1p2().add('roles', { ...role('x', teacher, 'parent', 'school1'), beginDate: '2026-10-06' });
      return made.edit('roles', made.rowOf('roles', 'x'), 'endDate', '2026-10-08');
    };
    const counts = async (today: string) =>
      adultOf(await rosterOf(folder(), today), teacher)?.roles.some((one) => one.role === 'parent');
    expect([await counts('2026-10-05'), await counts('2026-10-06'), await counts('2026-10-07')]).toEqual([
      ...[false, true, true],
    ]);
    const later = await rosterOf(folder(), '2026-10-08');
    expect(adultOf(later, teacher)?.roles).toHaveLength(2);
    expect(later.roleRows.find(({ sourcedId }) => sourcedId === 'x')).toMatchObject({ isCurrent: false });
  });

  it('takes the name that an adult prefers, and of a child the given one', async () => {
    const folder = of1p2();
    for (const sourcedId of [teacher, child]) {
      const row = folder.rowOf('users', sourcedId);
      folder.edit('users', row, 'preferredGivenName', 'Pepe').edit('users', row, 'pronouns', 'they');
    }
    const { adults, children } = await rosterOf(folder);
    expect(adults[0]).toMatchObject({ givenName: 'Pepe', familyName: 'Al-Hassan' });
    expect(JSON.stringify(children)).not.toMatch(/Pepe|they|pupil/);
  });

  it('may have the column that 1.2.0 had, and profiles with passwords, which are not read', async () => {
    const folder = of1p2().setProperty('file.userProfiles', 'bulk');
    folder.addFile('userProfiles.csv', 'sourcedId,userSourcedId,password\r\nx,y,sesame\r\n');
    folder.editHeader('users', (titles) => titles.toSpliced(17, 0, 'resourceSourcedIds'));
    for (let row = 2; row <= 57; row += 1) folder.editRow('users', row, (cells) => cells.toSpliced(17, 0, 'device1'));
    const reading = await readingOf(folder);
    expect(reading.verdict).toBe('accepted');
    expect(JSON.stringify(reading)).not.toMatch(/sesame|device1/);
  });

  it('keeps what it knows of somebody of whom a role is wrong', async () => {
    const folder = of1p2().add('roles', role('x', teacher, 'parent', 'nowhere'));
    const { rejected, adults } = await rosterOf(folder);
    expect(rejected).toMatchObject({ userIds: [teacher], unnamed: false });
    expect(adults.map(({ sourcedId }) => sourcedId)).not.toContain(teacher);
  });
});

describe('a delta', () => {
  const delta = (version: '1.1' | '1.2' = '1.2') => new RosterFolder({ version }).asDelta();

  /** A delta with these rows alone. */
  function changes(rows: { [file in 'orgs' | 'classes' | 'users' | 'roles' | 'enrollments']?: string[] }) {
    const folder = delta().keepOnly('academicSessions').keepOnly('courses');
    for (const file of ['orgs', 'classes', 'users', 'roles', 'enrollments'] as const) {
      folder.keepOnly(file, ...(rows[file] ?? []));
    }
    return folder;
  }

  it('is read as one, in either version', async () => {
    for (const version of ['1.1', '1.2'] as const) {
      const { verdict, roster } = await readingOf(delta(version));
      expect(verdict).toBe('accepted');
      expect(isDelta(roster!)).toBe(true);
      expect(roster).toMatchObject({
        version,
        modes: { users: 'delta', roles: 'delta' },
        unresolved: [],
        undecided: [],
      });
    }
  });

  it('may refer to what was imported before', async () => {
    const stay = `school1-class1:${child}`;
    const { verdict, roster } = await readingOf(changes({ enrollments: [stay] }));
    expect(verdict).toBe('accepted');
    expect(roster?.modes).toMatchObject({ orgs: 'absent', users: 'absent', enrollments: 'delta' });
    const place = { file: 'enrollments.csv', row: 2, sourcedId: stay };
    expect(roster?.unresolved).toEqual([
      { ...place, column: 'classSourcedId', to: 'classes', reference: 'school1-class1' },
      { ...place, column: 'schoolSourcedId', to: 'orgs', reference: 'school1' },
      { ...place, column: 'userSourcedId', to: 'users', reference: child },
    ]);
  });

  it('names the rows that are to be deleted, whatever else stands in them', async () => {
    const folder = changes({ users: [guardian], enrollments: [`school1-class1:${child}`] });
    folder.editRow('users', 2, (cells) => cells.map((cell, index) => (index < 3 ? cell : '')));
    folder.edit('users', 2, 'status', 'tobedeleted').edit('enrollments', 2, 'status', 'tobedeleted');
    const { verdict, roster } = await readingOf(folder);
    expect(verdict).toBe('accepted');
    expect(roster?.gone).toMatchObject({
      userIds: [guardian],
      enrollmentIds: [`school1-class1:${child}`],
      classIds: [],
    });
    expect([roster?.adults, roster?.enrollments, roster?.unresolved]).toEqual([[], [], []]);
  });

  it('leaves open who is adult and who is a child where it does not repeat the role', async () => {
    const folder = changes({ users: [guardian, child] });
    folder.edit('users', folder.rowOf('users', child), 'email', 'not an address');
    const { verdict, roster, problems } = await readingOf(folder);
    expect(verdict).toBe('accepted');
    expect([roster?.adults, roster?.children]).toEqual([[], []]);
    expect(roster?.undecided.map(({ sourcedId, row }) => [sourcedId, row])).toEqual([
      [guardian, 2],
      [child, 3],
    ]);
    expect(Object.keys(roster?.undecided[1]?.asChild ?? {}).sort()).toEqual(['familyName', 'givenName', 'grades']);
    expect(roster?.undecided[0]?.asAdult).toMatchObject({ email: 'family0@school1.example', phone: '555-0100' });
    expect(problems).toEqual([]);
  });

  it('hands over the roles of somebody whom it does not repeat', async () => {
    const { roster } = await readingOf(changes({ roles: [`${guardian}@school1`] }));
    expect(roster?.roleRows).toMatchObject([{ userSourcedId: guardian, role: 'parent', isCurrent: true }]);
    expect(roster?.unresolved).toContainEqual({
      ...{ file: 'roles.csv', row: 2, sourcedId: `${guardian}@school1`, column: 'userSourcedId' },
      ...{ to: 'users', reference: guardian },
    });
  });

  it('names all agents of each user, and which of them only earlier rosters know', async () => {
    const folder = changes({ users: [child, 'school1-guardian1.0'], roles: [`${child}@school1`] });
    const { roster, problems } = await readingOf(folder);
    expect(roster?.agents).toEqual([
      { sourcedId: child, agentSourcedIds: [guardian] },
      { sourcedId: 'school1-guardian1.0', agentSourcedIds: [] },
    ]);
    expect(roster?.unresolved.filter(({ column }) => column === 'agentSourcedIds')).toEqual([
      { file: 'users.csv', row: 2, sourcedId: child, column: 'agentSourcedIds', to: 'users', reference: guardian },
    ]);
    expect([roster?.guardianLinks, problems]).toEqual([[], []]);
  });

  it('does not judge by one role what somebody is besides', async () => {
    const folder = changes({ users: [child, teacher], roles: [`${child}@school1`, `${teacher}@school1`] });
    folder.edit('users', folder.rowOf('users', child), 'agentSourcedIds', teacher);
    const { roster, problems } = await readingOf(folder);
    expect(roster?.unresolved.map(({ reference }) => reference)).toContain(teacher);
    expect(problems).toEqual([]);
  });

  it('that has nothing but a manifest changes nothing', async () => {
    const { verdict, roster, problems } = await readingOf(changes({}));
    expect([verdict, problems]).toEqual(['accepted', []]);
    expect(isDelta(roster!)).toBe(true);
    expect(new Set(Object.values(roster!.modes))).toEqual(new Set(['absent']));
  });

  it('may stand beside tables that are bulk, which still have to agree among themselves', async () => {
    const folder = delta().setProperty('file.orgs', 'bulk').setProperty('file.users', 'bulk');
    folder.edit('users', folder.rowOf('users', child), 'agentSourcedIds', 'nobody');
    const reading = await readingOf(folder);
    expect(reading.roster?.modes).toMatchObject({ orgs: 'bulk', users: 'bulk', roles: 'delta', classes: 'delta' });
    expect(codes(reading)).toEqual(['agent_unknown']);
  });
});
