import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { runCommand } from '../../src/cli.js';
import { OutboxMessage } from '../../src/platform/domain-events/outbox-message.entity.js';
import { onlyOn } from '../support/database.js';
import { entry } from '../support/entry.js';
import { Program } from '../support/program.js';
import { TestApp } from '../support/test-app.js';

const ZONE = ['--time-zone', 'America/New_York'];

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

/** The one line that the command printed. */
async function printed(...words: string[]): Promise<string> {
  const { code, data, progress } = await run(...words);
  expect({ code, progress, lines: data.length }).toEqual({ code: 0, progress: [], lines: 1 });
  return data[0]!;
}

const refused = (sentence: string | RegExp) => ({
  code: 1,
  data: [],
  progress: [typeof sentence === 'string' ? sentence : expect.stringMatching(sentence)],
});

describe('the command line', () => {
  let test: TestApp;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'many-hands-command-line-'));
    test = await TestApp.start();
    process.env.DATABASE_URL = test.databaseUrl;
  });
  afterAll(async () => {
    delete process.env.DATABASE_URL;
    await Program.killAll();
    await test.stop();
    await rm(folder, { recursive: true });
  });

  const aSchool = (name: string) => printed('school', 'create', '--name', name, ...ZONE, '--locale', 'en', 'es');
  const aPerson = (school: string, email: string, ...more: string[]) =>
    printed('person', 'add', '--school', school, '--name', 'Carla Reyes', '--email', email, ...more);

  it('makes a school, a coordinator and a token that gets in', async () => {
    const school = await aSchool('Oak Elementary');
    const person = await aPerson(school, 'Carla@Example.org', '--duty', 'coordinator', '--duty', 'GUARDIAN');
    const token = await printed('token', 'create', '--email', 'carla@example.org', '--name', 'laptop');
    const seen = await test.as({ token }).ask('{ viewer { email people { id duties school { id name locales } } } }');
    expect(seen.viewer).toEqual({
      email: 'carla@example.org',
      people: [
        {
          id: person,
          duties: ['COORDINATOR', 'GUARDIAN'],
          school: { id: school, name: 'Oak Elementary', locales: ['en', 'es'] },
        },
      ],
    });
  });

  it('lists schools, as JSON for programs', async () => {
    const id = await aSchool('Elm Elementary');
    const shown = { id, name: 'Elm Elementary', timeZone: 'America/New_York', locales: ['en', 'es'] };
    expect(JSON.parse(await printed('school', 'list', '--json'))).toContainEqual(shown);
    const { data } = await run('school', 'list');
    expect(data).toContain(`${id}  Elm Elementary  America/New_York  en,es`);
  });

  it('makes a token that only reads and ends', async () => {
    await aPerson(await aSchool('Ash Elementary'), 'reader@example.org');
    const token = await printed(
      ...['token', 'create', '--email', 'reader@example.org', '--name', 'screen', '--scope', 'read', '--days', '7'],
    );
    const { viewer } = await test.as({ token }).ask('{ viewer { email } }');
    expect(viewer.email).toBe('reader@example.org');
    const refusal = await test.as({ token }).refusedMutation('withdraw', { signupId: 'signup_x' });
    expect(refusal).toMatchObject({ code: 'FORBIDDEN', reason: 'READ_ONLY_TOKEN' });
  });

  it('shows what was given up, and delivers it again', async () => {
    const id = 'message_0198c0de-0000-7000-8000-000000000000';
    const long = '2020-01-01T00:00:00.000Z';
    const dead = { attempts: 8, lastError: 'no', deadAt: long, runAt: long, event: 'Gone', listener: 'Gone.hear' };
    const row = { id, schoolId: await aSchool('Fir Elementary'), payload: {}, createdAt: long, updatedAt: long };
    await test.database.manager.insert(OutboxMessage, { ...row, ...dead });

    const shown = JSON.parse(await printed('outbox', 'list', '--dead')) as object;
    expect(shown).toMatchObject({ id, attempts: 8, lastError: 'no', listener: 'Gone.hear' });
    expect(await run('outbox', 'retry', id)).toEqual({ code: 0, data: [], progress: [] });
    expect((await run('outbox', 'list', '--dead')).data).toEqual([]);
    expect(await run('outbox', 'retry', id)).toEqual(refused(`There is no message ${id} that was given up.`));
  });

  it('prints the schema that is committed', async () => {
    const committed = readFileSync(join(import.meta.dirname, '../../schema.gql'), 'utf8').trimEnd();
    expect(await printed('schema', 'print')).toBe(committed);
  });

  it.each([
    [],
    ['school'],
    ['school', 'create'],
    ['school', 'list'],
    ['person', 'add'],
    ['token', 'create'],
    ['outbox', 'list'],
    ['outbox', 'retry'],
    ['mail', 'list'],
    ['mail', 'retry'],
    ['mail', 'allow'],
    ['roster', 'import'],
    ['backup'],
    ['restore'],
    ['schema', 'print'],
  ])('explains itself: %s %s --help', async (...words: string[]) => {
    const { code, data, progress } = await run(...words, '--help');
    expect({ code, progress }).toEqual({ code: 0, progress: [] });
    expect(data.join('\n')).toContain(`Usage: ${['cli', ...words].join(' ')} `);
  });

  it.each([
    ['an unknown command', ['shool', 'list'], /^error: unknown command 'shool'/],
    ['an unknown option', ['school', 'list', '--jsn'], /^error: unknown option '--jsn'/],
    ['a missing option', ['school', 'create', '--name', 'Oak'], /^error: required option '--time-zone <zone>'/],
    ['a missing argument', ['outbox', 'retry'], /^error: missing required argument 'id'/],
    [
      'a time zone that is none',
      ['school', 'create', '--name', 'Oak', '--time-zone', 'Mars/Olympus', '--locale', 'en'],
      'timeZone must be an IANA time zone, such as America/New_York.',
    ],
    [
      'a language that is none',
      ['school', 'create', '--name', 'Oak', ...ZONE, '--locale', 'english'],
      'locales must be language tags, such as en or es-US.',
    ],
    [
      'a name that is blank',
      ['school', 'create', '--name', ' ', ...ZONE, '--locale', 'en'],
      'name must have 1 to 200 characters.',
    ],
    [
      'a scope that is none',
      ['token', 'create', '--email', 'a@example.org', '--name', 'x', '--scope', 'write'],
      '--scope must be read or all.',
    ],
    [
      'a life of no days',
      ['token', 'create', '--email', 'a@example.org', '--name', 'x', '--days', '0'],
      '--days must be a whole number from 1 to 3650.',
    ],
    [
      'an address of nobody',
      ['token', 'create', '--email', 'nobody@example.org', '--name', 'x'],
      'No person at any school has this address; add one with person add.',
    ],
  ])('refuses %s in one sentence', async (_, words, sentence) => {
    expect(await run(...words)).toEqual(refused(sentence));
  });

  it('makes somebody a coordinator until a day, which is the last', async () => {
    const school = await aSchool('Until Elementary');
    await aPerson(school, 'ada@until.org', '--duty', 'ADMIN');
    const until = ['--duty', 'COORDINATOR', '--until', '2027-06-30'];
    const person = await aPerson(school, 'cora@until.org', ...until);
    const token = await printed('token', 'create', '--email', 'ada@until.org', '--name', 'test');
    const query = `{ node(id: "${person}") { ... on Person { dutyEnds { duty endsBefore } } } }`;
    expect(await test.as({ token }).ask(query)).toEqual({
      node: { dutyEnds: [{ duty: 'COORDINATOR', endsBefore: '2027-07-01' }] },
    });
    const add = (...words: string[]) =>
      run('person', 'add', '--school', school, '--name', 'Eve', '--email', 'eve@until.org', ...words);
    expect(await add('--duty', 'COORDINATOR', '--until', 'June')).toEqual(
      refused('--until must be a date such as 2027-06-30.'),
    );
    expect(await add('--until', '2027-06-30')).toEqual(refused('--until needs a duty that ends then.'));
    expect((await add('--duty', 'COORDINATOR', '--until', '2020-06-30')).code).toBe(1);
  });

  it('refuses a person whose school, duty, address or language is none', async () => {
    const school = await aSchool('Yew Elementary');
    const nowhere = 'school_0198c0de-0000-7000-8000-000000000000';
    const add = (change: Record<string, string>) => {
      const options = { school, name: 'Ana', email: 'ana@example.org', ...change };
      return run('person', 'add', ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]));
    };
    expect(await add({ school: 'Yew' })).toEqual(refused('Yew is not the id of a school.'));
    expect(await add({ school: nowhere })).toEqual(refused(`There is no school ${nowhere}; school list shows them.`));
    expect(await add({ duty: 'BOSS' })).toEqual(refused(/^BOSS is not a duty; use .*COORDINATOR.*\.$/));
    expect(await add({ email: 'ana@' })).toEqual(refused(/^email must be an e-mail address/));
    expect(await add({ locale: 'xx_bad' })).toEqual(refused(/^locale must be a language tag/));
    expect(await add({ name: ' ' })).toEqual(refused(/^name must have 1 to 200 characters/));
  });

  it('refuses a second token of one name, and prints none', async () => {
    await aPerson(await aSchool('Bay Elementary'), 'twice@example.org');
    const words = ['token', 'create', '--email', 'twice@example.org', '--name', 'laptop'];
    await printed(...words);
    expect(await run(...words)).toEqual(refused('The account already has a token of this name.'));
  });

  it('tells wrong settings as sentences', async () => {
    process.env.DATABASE_URL = 'mysql://x/y';
    const outcome = await run('school', 'list');
    process.env.DATABASE_URL = test.databaseUrl;
    expect(outcome).toEqual(refused(/^DATABASE_URL must be /));
  });

  onlyOn('sqlite', 'it is about files')('makes the file that DATABASE_URL names only with --create', async () => {
    const file = join(folder, 'new/hands.sqlite');
    process.env.DATABASE_URL = `sqlite:${file}`;
    const without = await run('school', 'list', '--json');
    const made = await run('school', 'list', '--json', '--create');
    const again = await run('school', 'list', '--json');
    process.env.DATABASE_URL = test.databaseUrl;
    expect(without).toEqual(refused(`There is no database at ${file}; start with --create to make one.`));
    expect([made, again]).toEqual(Array(2).fill({ code: 0, data: ['[]'], progress: [] }));
  });

  onlyOn('sqlite', 'the streams are the same')('writes data to stdout and sentences to stderr', async () => {
    const spawn = (...words: string[]) =>
      new Program('cli', { cwd: folder, env: { DATABASE_URL: test.databaseUrl }, words });
    const [listing, mistake] = [spawn('school', 'list', '--json'), spawn('school', 'lst')];
    expect([await listing.exited, await mistake.exited]).toEqual([0, 1]);
    expect(JSON.parse(listing.stdout)).toEqual(expect.any(Array));
    expect([listing.stderr, mistake.stdout]).toEqual(['', '']);
    expect(mistake.stderr).toMatch(/^error: unknown command 'lst'/);
  });

  onlyOn('sqlite', 'the files are the same')('runs from a folder that a link names', async () => {
    const [program] = entry('cli') as [string];
    const link = join(folder, 'link');
    await symlink(dirname(program), link);
    const env = { PATH: process.env.PATH, DATABASE_URL: test.databaseUrl };
    const words = [join(link, basename(program)), 'school', 'list', '--json'];
    const { stdout } = await promisify(execFile)(process.execPath, words, { env });
    expect(JSON.parse(stdout)).toEqual(expect.any(Array));
  });
});
