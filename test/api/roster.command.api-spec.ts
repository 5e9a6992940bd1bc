import { rm } from 'node:fs/promises';
import { runCommand } from '../../src/cli.js';
import { RosterRecord } from '../../src/families/roster/roster-record.entity.js';
import { School } from '../../src/schools/index.js';
import { publishedEvent } from '../support/events.js';
import { RosterFolder } from '../support/roster-folder.js';
import { TestApp } from '../support/test-app.js';

let test: TestApp;
const folders: string[] = [];
let systems = 0;

beforeAll(async () => {
  test = await TestApp.start();
  process.env.DATABASE_URL = test.databaseUrl;
});
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
  delete process.env.DATABASE_URL;
  await test.stop();
});

const newSchools = ['--time-zone', 'America/New_York', '--locale', 'en', '--locale', 'es'];

interface Ran {
  code: number;
  data: string[];
  progress: string[];
}

async function run(...words: string[]): Promise<Ran> {
  const data: string[] = [];
  const progress: string[] = [];
  const output = { data: (text: string) => data.push(text), progress: (text: string) => progress.push(text) };
  return { code: await runCommand(words, output), data, progress };
}

const aRoster = (): RosterFolder =>
  new RosterFolder({ schools: 1, teachersPerSchool: 4 }).setProperty('source.systemCode', `command-${++systems}`);

async function written(roster: RosterFolder): Promise<string> {
  const folder = await roster.write();
  folders.push(folder);
  return folder;
}

describe('roster import', () => {
  it('prints one JSON object and nothing else on stdout', async () => {
    const { code, data } = await run('roster', 'import', await written(aRoster()), ...newSchools, '--yes', '--json');
    expect(code).toBe(0);
    expect(data).toHaveLength(1);
    expect(JSON.parse(data[0] ?? '')).toEqual({
      verdict: 'accepted',
      counts: { orgs: 2, people: 17, children: 12, guardianLinks: 27, families: 7, classrooms: 3, enrollments: 16 },
      changes: { added: 1 + 2 + 17 + 12 + 27 + 7 + 3 + 16, changed: 0, deactivated: 0 },
      problems: [],
    });
  });

  it('without --yes only shows what would change', async () => {
    const path = await written(aRoster());
    const before = await test.database.manager.count(School);
    const { code, data, progress } = await run('roster', 'import', path, ...newSchools);
    expect(code).toBe(0);
    expect(data.join('\n')).toMatch(/children: 12 added, 0 changed, 0 deactivated/);
    expect(progress.join('\n')).toMatch(/Nothing was written/);
    expect(await test.database.manager.count(School)).toBe(before);
  });

  it('makes schools with the languages given', async () => {
    await run('roster', 'import', await written(aRoster()), ...newSchools, '--yes');
    const source = `command-${systems}`;
    const record = await test.database.manager.findOneByOrFail(RosterRecord, { source, kind: 'school' });
    const school = await test.database.manager.findOneByOrFail(School, { id: record.entityId });
    expect(school).toMatchObject({ timeZone: 'America/New_York', locales: ['en', 'es'] });
  });

  it('ends with 2 where rows are rejected, and applies the others', async () => {
    const roster = aRoster();
    roster.edit('users', roster.rowOf('users', 'school1-child3'), 'familyName', '');
    const { code, data } = await run('roster', 'import', await written(roster), ...newSchools, '--yes', '--json');
    const { verdict, problems } = JSON.parse(data[0] ?? '') as { verdict: string; problems: object[] };
    expect([code, verdict]).toEqual([2, 'rows_rejected']);
    expect(problems[0]).toEqual({
      ...{ severity: 'row', file: 'users.csv', column: 'familyName', code: 'required_empty' },
      row: roster.rowOf('users', 'school1-child3'),
      message: 'familyName is empty but has to be filled in.',
    });
    const again = await run('roster', 'import', await written(roster), '--yes', '--json');
    expect(JSON.parse(again.data[0] ?? '')).toMatchObject({ changes: { added: 0, changed: 0, deactivated: 0 } });
  });

  it('ends with 3 where the roster is refused, and says why', async () => {
    const { code, data } = await run('roster', 'import', await written(aRoster()), '--yes');
    expect(code).toBe(3);
    expect(data.join('\n')).toMatch(/--time-zone and --locale/);
  });

  it('needs no database to refuse what it cannot read', async () => {
    const { code, data } = await run('roster', 'import', '/no/such/folder', '--yes', '--json');
    expect(code).toBe(3);
    expect(JSON.parse(data[0] ?? '')).toMatchObject({ verdict: 'refused', problems: [{ code: 'folder_missing' }] });
  });
});

it('a roster becomes a filled shift: three are confirmed, the fourth waits, one withdraws, the fourth is in', async () => {
  const roster = aRoster();
  const emails = [0, 1, 2, 3].map((index) => `teacher${index}@story.example`);
  emails.forEach((email, index) =>
    roster.edit('users', roster.rowOf('users', `school1-teacher${index}`), 'email', email),
  );
  await run('roster', 'import', await written(roster), ...newSchools, '--yes');
  const { entityId: schoolId } = await test.database.manager.findOneByOrFail(RosterRecord, {
    ...{ source: `command-${systems}`, kind: 'school' },
  });
  const coordinatorEmail = 'carla@story.example';
  const person = ['--school', schoolId, '--name', 'Carla Coordinator', '--email', coordinatorEmail];
  await run('person', 'add', ...person, '--duty', 'COORDINATOR');
  const clientOf = async (email: string) => {
    const { data } = await run('token', 'create', '--email', email, '--name', 'story');
    return test.as({ token: data[0] ?? '' });
  };
  const { shifts } = await publishedEvent(await clientOf(coordinatorEmail), schoolId, [{ capacity: 3 }]);

  const teachers = [];
  for (const email of emails) teachers.push(await clientOf(email));
  const signups: { id: string; status: string }[] = [];
  for (const teacher of teachers) signups.push(await teacher.mutate('signUp', { shiftId: shifts[0]!.id }, 'id status'));
  expect(signups.map(({ status }) => status)).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'WAITLISTED']);

  await teachers[0]!.mutate('withdraw', { signupId: signups[0]!.id }, 'status');
  const query = 'query($id: ID!) { node(id: $id) { ... on Signup { status } } }';
  expect(await teachers[3]!.ask(query, { id: signups[3]!.id })).toEqual({ node: { status: 'CONFIRMED' } });
});
