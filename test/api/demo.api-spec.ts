import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { runCommand } from '../../src/cli.js';
import { prepareDatabase, withServices } from '../../src/create-app.js';
import { databaseUrlOf, disposableFile, readConfig } from '../../src/platform/config/config.js';
import { toInstant } from '../../src/platform/text/instant.js';
import { localDateIn } from '../../src/platform/text/local-date.js';
import { SetClock, type DemoFile } from '../../src/seed/index.js';
import { planSchool } from '../../src/seed/plan-school.js';
import type { Happening, PlannedEvent, PlannedSchool } from '../../src/seed/planned-school.js';
import { Random } from '../../src/seed/random.js';
import { tellSchool, type ToldSchool } from '../../src/seed/tell-school.js';
import { connect } from '../support/connection.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { Program } from '../support/program.js';

const ROOT = join(import.meta.dirname, '../..');
const STORY = join(ROOT, 'scripts/demo-story.mjs');
const run = promisify(execFile);
/** A developer's own settings are not for the demo: it has a database and a place for mails of its own. */
const SETTINGS = { PORT: '0', DATABASE_URL: 'sqlite:mine.sqlite', SMTP_URL: 'smtp://127.0.0.1:1' };
const ME = '{ viewer { people { displayName school { name } } } }';
const EVENTS =
  'query($id: ID!) { school(id: $id) { events(first: 100, orderBy: STARTS_AT_DESC) { nodes { title status } } } }';

/** With a build of the program, beside everything else that tests do. */
const LONGEST_START_MS = 180_000;

/** The demo is told for the date that its schools have. */
const datesOfSchools = () =>
  ['America/New_York', 'America/Los_Angeles'].map((zone) => localDateIn(zone, toInstant(new Date()))).join();

let folder: string;
let file: string;
let database: string;

const start = (...words: string[]) =>
  new Program('demo', { cwd: folder, env: SETTINGS, words: ['--families', '30', ...words] });
const whenServing = (demo: Program) => demo.saying(/Tokens for programs are in (\S+),/);
const stop = (demo: Program) => {
  demo.signal('SIGTERM');
  return demo.exited;
};
const read = () => JSON.parse(readFileSync(file, 'utf8')) as DemoFile;
const as = ({ graphql, people }: DemoFile, index: number) => new GraphqlClient(graphql, people[index]?.token);
const titlesOf = async (demo: DemoFile): Promise<string[]> => {
  const { school } = await as(demo, 2).ask(EVENTS, { id: demo.schoolId });
  return school.events.nodes.map(({ title }: { title: string }) => title);
};

const CANDIDATES = `query($id: ID!) { node(id: $id) { ... on Need { candidates {
  person { displayName skills { skill { id } } } score reasons { points message } obstacles { kind } } } } }`;

interface ListedCandidate {
  person: { displayName: string };
  score: number;
  reasons: { points: number; message: string }[];
}

const saidOf = (candidate?: ListedCandidate) => candidate?.reasons.map(({ message }) => message);

/** Of somebody who has no link: as an operator gives it out. */
async function tokenOf(email: string): Promise<string> {
  const words: string[] = [];
  const output = { data: (text: string) => words.push(text), progress: () => undefined };
  process.env.DATABASE_URL = databaseUrlOf(database);
  await runCommand(['token', 'create', '--email', email, '--name', 'of a test'], output);
  delete process.env.DATABASE_URL;
  return words[0] ?? '';
}

/** Fetch would not let a test say another host. */
async function get(demo: DemoFile, path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; location: string | undefined; cookie: string | undefined; text: string }>(
    (resolve, reject) => {
      request(demo.url + path, { headers }, (response) => {
        let text = '';
        response.on('data', (chunk) => (text += String(chunk)));
        response.on('end', () => {
          const { location, 'set-cookie': cookies } = response.headers;
          resolve({ status: response.statusCode ?? 0, location, cookie: cookies?.[0]?.split(';')[0], text });
        });
      })
        .on('error', reject)
        .end();
    },
  );
}

/** Everything of the school by names and times: ids and secrets are new each time. */
async function dumped(path = database): Promise<Record<string, object[]>> {
  const connection = await connect(`sqlite:${path}`);
  const event =
    'JOIN shift s ON s.id = g.shiftId JOIN volunteer_role r ON r.id = s.roleId JOIN school_event e ON e.id = s.eventId';
  const queries = {
    people: `SELECT p.name, p.phone, p.locale, m.email, group_concat(d.duty) duties FROM person p
      JOIN person_email m ON m.personId = p.id LEFT JOIN person_duty d ON d.personId = p.id GROUP BY p.id ORDER BY m.email`,
    children: `SELECT c.givenName, c.familyName, k.name classroom, m.email, u.relation FROM child c
      JOIN enrollment n ON n.childId = c.id JOIN classroom k ON k.id = n.classroomId JOIN guardianship u ON u.childId = c.id
      JOIN person_email m ON m.personId = u.personId ORDER BY m.email, 1, 2, 3`,
    events:
      'SELECT title, status, startsAt, endsAt, createdAt, publishedAt, location FROM school_event ORDER BY 3, 1, 5, 7',
    signups: `SELECT e.title, r.title role, s.startsAt, m.email, g.status, g.waitlistNumber, g.attendance, g.minutes, g.createdAt
      FROM signup g ${event} JOIN person_email m ON m.personId = g.personId ORDER BY 3, 1, 2, 4, 9`,
    skills: `SELECT m.email, k.code, o.level FROM skill_offer o JOIN skill k ON k.id = o.skillId
      JOIN person_email m ON m.personId = o.personId ORDER BY 1, 2`,
    expertise: `SELECT m.email, x.text, x.shared FROM expertise x JOIN person_email m ON m.personId = x.personId ORDER BY 1`,
    clearances: `SELECT m.email, c.issuedOn FROM clearance c JOIN person_email m ON m.personId = c.personId ORDER BY 1, 2`,
    waiting: `SELECT 'message' what FROM outbox_message UNION ALL SELECT 'delivery' FROM delivery`,
  };
  const rows = await Promise.all(
    Object.entries(queries).map(async ([name, sql]) => [name, await connection.query(sql)]),
  );
  await connection.close();
  return Object.fromEntries(rows) as Record<string, object[]>;
}

describe('npm run demo', () => {
  let demo: Program;
  let first: Record<string, object[]>;
  let firstFile: DemoFile;
  /** As it was before the first was told. */
  let firstDates: string;

  beforeAll(async () => {
    firstDates = datesOfSchools();
    folder = await mkdtemp(join(tmpdir(), 'many-hands-demo-'));
    [file, database] = [join(folder, 'var/demo.json'), join(folder, 'var/demo.sqlite')];
    demo = start();
    await whenServing(demo);
    first = await dumped();
    firstFile = read();
  }, LONGEST_START_MS);
  afterAll(async () => {
    await Program.killAll();
    await rm(folder, { recursive: true });
  });

  it('says in var/demo.json, to its owner alone, where it is and who one can be', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(Object.keys(firstFile)).toEqual(['url', 'graphql', 'schoolId', 'people']);
    const person = {
      personId: expect.any(String),
      name: expect.any(String),
      email: expect.any(String),
      duties: expect.any(Array),
      token: expect.any(String),
    };
    for (const each of firstFile.people) expect(each).toEqual(person);
    expect(firstFile.people.slice(0, 4).map(({ name, duties }) => [name, ...duties])).toEqual([
      ['Sarah Baker', 'GUARDIAN'],
      ['Emily Smith', 'TEACHER'],
      ['Carlos Reyes', 'COORDINATOR'],
      ['Margaret Chen', 'ADMIN'],
    ]);
    expect(firstFile.people.slice(4).filter(({ duties }) => duties.includes('GUARDIAN')).length).toBeGreaterThanOrEqual(
      20,
    );
    for (const [index, { name }] of firstFile.people.entries()) {
      const { viewer } = await as(firstFile, index).ask(ME);
      expect(viewer.people).toEqual([{ displayName: name, school: { name: 'Oak Elementary' } }]);
    }
  });

  it('is a lively school, of which nobody is told by mail', () => {
    const { waiting, signups, events, expertise } = first as Record<string, any[]>;
    expect(waiting).toEqual([]);
    expect(existsSync(join(folder, 'var/mail'))).toBe(false);
    const statuses = new Set(signups!.map(({ status, attendance }) => `${status} ${attendance}`));
    const lively = [
      'CONFIRMED ATTENDED',
      'CONFIRMED ABSENT',
      'CONFIRMED UNRECORDED',
      'WAITLISTED UNRECORDED',
      'WITHDRAWN UNRECORDED',
    ];
    expect([...statuses]).toEqual(expect.arrayContaining(lively));
    expect(new Set(events!.map(({ status }) => status))).toEqual(new Set(['PUBLISHED', 'DRAFT', 'CANCELLED']));
    expect(new Set(signups!.map(({ createdAt }) => createdAt)).size).toBeGreaterThan(100);
    const shared = expertise!.filter((each) => each.shared).length / expertise!.length;
    expect(shared > 0.6 && shared < 1).toBe(true);
  });

  it('keeps the other school out of sight', async () => {
    const connection = await connect(`sqlite:${database}`);
    const [school] = await connection.query<{ id: string }>(`SELECT id FROM school WHERE name = 'Lakeside School'`);
    const [event] = await connection.query<{ id: string }>(
      `SELECT id FROM school_event WHERE schoolId = '${school?.id}' AND status = 'PUBLISHED'`,
    );
    await connection.close();
    for (const index of [0, 1, 2, 3]) {
      const caller = as(firstFile, index);
      const { code } = await caller.refusal('query($id: ID!) { school(id: $id) { name } }', { id: school!.id });
      const { node } = await caller.ask('query($id: ID!) { node(id: $id) { id } }', { id: event!.id });
      expect([code, node]).toEqual(['NOT_FOUND', null]);
    }
  });

  it('signs a browser of this machine in by its links, each time with a new session', async () => {
    const cookies = new Set<string>();
    for (const [index, role] of ['parent', 'teacher', 'coordinator', 'admin', 'admin'].entries()) {
      const {
        status,
        location,
        cookie = '',
      } = await get(firstFile, `/demo/sign-in/${role}`, { 'sec-fetch-site': 'none' });
      expect([status, location]).toEqual([303, '/demo']);
      cookies.add(cookie);
      const { viewer } = await new GraphqlClient(firstFile.graphql, undefined, { cookie }).ask(ME);
      expect(viewer.people[0].displayName).toBe(firstFile.people[Math.min(index, 3)]!.name);
      const page = await get(firstFile, '/demo', { cookie });
      expect([page.status, page.text.includes(firstFile.people[Math.min(index, 3)]!.email)]).toEqual([200, true]);
    }
    expect(cookies.size).toBe(5);
  });

  it.each([
    ['a name that points here', { host: 'rebound.example' }, 404],
    ['a proxy', { 'x-forwarded-for': '203.0.113.7' }, 404],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a page of another port', { 'sec-fetch-site': 'same-site' }, 403],
  ])('signs nobody in by %s', async (_, headers, status) => {
    const answer = await get(firstFile, '/demo/sign-in/admin', headers);
    expect([answer.status, answer.cookie]).toEqual([status, undefined]);
  });

  it('has no other way in', async () => {
    expect((await get(firstFile, '/demo/sign-in/constructor')).status).toBe(404);
  });

  it('lets a program with nothing but var/demo.json plan, publish, overfill and follow an event, and find a speaker', async () => {
    const { stdout } = await run(process.execPath, [STORY, file], { timeout: 30_000 });
    expect(stdout.match(/^(PUBLISHED|CONFIRMED|WAITLISTED): /gm)).toEqual([
      'PUBLISHED: ',
      ...Array<string>(2).fill('CONFIRMED: '),
      ...Array<string>(2).fill('WAITLISTED: '),
    ]);
    for (const said of ['told: {"confirmed":2,"open":0,"waitlisted":2}', 'CONFIRMED after']) {
      expect(stdout).toContain(said);
    }
    expect(/^could do it: (.*) \(/m.exec(stdout)?.[1]).toBe('Ingrid Solheim');
  });

  it('finds the parent who only wrote what she does when a teacher asks for volcanoes', async () => {
    const [smith, coordinator] = [as(firstFile, 1), as(firstFile, 2)];
    const { school } = await coordinator.ask('query($id: ID!) { school(id: $id) { classrooms { id name grade } } }', {
      id: firstFile.schoolId,
    });
    const { id: classroomId } = school.classrooms.find(({ name }: { name: string }) => name === '3A Mrs. Rodriguez');
    const rodriguez = new GraphqlClient(firstFile.graphql, await tokenOf('elena.rodriguez@example.org'));
    const title = 'someone to talk about volcanoes with third graders';
    const need = await rodriguez.mutate<{ id: string }>('postNeed', { classroomId, title }, 'id');
    const listed = async (reader: GraphqlClient) =>
      (await reader.ask(CANDIDATES, { id: need.id })).node.candidates as ListedCandidate[];
    const [english, spanish] = [await listed(smith), await listed(rodriguez)];
    expect(english[0]).toMatchObject({ person: { displayName: 'Ingrid Solheim', skills: [] }, obstacles: [] });
    expect(english.map(({ score }) => score)).toEqual(english.map(({ score }) => score).sort((a, b) => b - a));
    expect(saidOf(english[0])).toEqual([
      expect.stringContaining('“I study lava at the university”'),
      'Has a child in the class.',
      expect.any(String),
      expect.any(String),
    ]);
    expect(saidOf(spanish[0])).toEqual([
      expect.stringContaining('«I study lava at the university»'),
      'Tiene un hijo o una hija en la clase.',
      expect.any(String),
      expect.any(String),
    ]);
  });

  it('keeps everything at a second start, but the tokens', async () => {
    const other = start('--reset');
    expect(await other.exited).toBe(1);
    expect(other.stderr).toMatch(/is in use: stop the program that serves it first/);
    expect(await stop(demo)).toBe(0);
    demo = start();
    await whenServing(demo);
    const again = read();
    expect(readdirSync(join(folder, 'var/mail'))).toContainEqual(expect.stringMatching(/^SIGNUP_CONFIRMED/));
    expect(await titlesOf(again)).toContain('Soup for everybody');
    expect(again.people.map(({ personId }) => personId)).toEqual(firstFile.people.map(({ personId }) => personId));
    const before = new GraphqlClient(again.graphql, firstFile.people[0]?.token);
    expect((await before.ask('{ viewer { people { id } } }').catch(() => ({ viewer: null }))).viewer).toBeNull();
    expect((await as(again, 0).ask(ME)).viewer.people).toHaveLength(1);
  });

  it('begins anew with --reset: the same school, without what was done to it', async () => {
    // Where a date changed between the two, the other is another school, and the first of the new date.
    for (;;) {
      const dates = datesOfSchools();
      await stop(demo);
      demo = start('--reset');
      await whenServing(demo);
      expect(await titlesOf(read())).not.toContain('Soup for everybody');
      const again = await dumped();
      if (datesOfSchools() === firstDates) return expect(again).toEqual(first);
      [first, firstDates] = [again, dates];
    }
  });

  it('refuses to touch what is no demo, and to run in production', async () => {
    const elsewhere = join(folder, 'elsewhere');
    await mkdir(join(elsewhere, 'var'), { recursive: true });
    const path = join(elsewhere, 'var/demo.sqlite');
    new Database(path)
      .exec(`CREATE TABLE audit_entry (action TEXT); INSERT INTO audit_entry VALUES ('createSchool')`)
      .close();
    const before = readFileSync(path);
    const own = new Program('demo', { cwd: elsewhere, words: ['--reset'] });
    const production = new Program('demo', {
      cwd: elsewhere,
      env: { NODE_ENV: 'production', SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'a@example.org' },
    });
    expect(await Promise.all([own.exited, production.exited])).toEqual([1, 1]);
    expect([own.stderr, production.stderr]).toEqual([
      expect.stringContaining('is not a demo’s database'),
      expect.stringContaining('does not run in production'),
    ]);
    expect(readFileSync(path)).toEqual(before);
    expect(readdirSync(join(elsewhere, 'var'))).toEqual(['demo.sqlite']);
  });
});

const ANY_DAY = [
  ...['2026-09-08', '2026-10-18', '2027-01-01', '2027-03-14', '2027-06-30', '2027-07-01', '2027-08-15', '2027-11-07'],
  '2028-02-29',
];
const withSeeds = (today: string): string[] => ['oak', 'elm', 'ash'].map((seed) => `${seed} ${today}`);

describe('a planned school', () => {
  const FULL = process.env.TEST_SCALE === 'full';
  const FAMILIES = FULL ? 300 : 30;
  const timeZone = 'America/New_York';
  const clock = new SetClock('2026-07-01T00:00:00.000Z');
  /** In the first, a grandmother sees no class events of the house; in the second, it rains while people still sign up. */
  const WISHES = ['j 2027-01-10', 'c 2026-10-25', ...(FULL ? ANY_DAY.flatMap(withSeeds) : [])];
  let place: string;

  const configIn = (folder: string) => ({
    ...readConfig({ LOG_LEVEL: 'error' }),
    database: disposableFile(join(folder, 'told.sqlite')),
  });
  const planOf = (wish: string): PlannedSchool => {
    const [seed = '', today = ''] = wish.split(' ');
    // Accounts are of all schools.
    const mailHost = `${seed}-${today}.example.org`;
    const rest = { timeZone, locales: ['en'], families: FAMILIES, mailHost, isKnown: true };
    return planSchool({ name: 'Oak Elementary', seed, today, ...rest });
  };
  const tell = (plan: PlannedSchool): Promise<ToldSchool> =>
    withServices(configIn(place), (app) => tellSchool(app, clock, plan), { clock, tellsNobody: true });

  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'many-hands-told-'));
    await prepareDatabase(configIn(place), true);
  });
  afterAll(() => rm(place, { recursive: true }));

  it.each(WISHES)('is told as it was planned: %s', async (wish) => {
    expect((await tell(planOf(wish))).passedOver).toBe(0);
  });

  it('is told also where people want what is not theirs to take', async () => {
    const random = new Random('whoever');
    const plan = planOf('oak 2026-12-01');
    expect((await tell({ ...plan, happenings: withAnybody(random, plan) })).passedOver).toBeGreaterThan(100);
  });
});

/** Anybody signs up anybody, other people are asked, and events are off just when somebody withdraws. */
function withAnybody(random: Random, { people, happenings }: PlannedSchool): Happening[] {
  const anybody = () => random.pick(people).key;
  const events = happenings.flatMap((each) => (each.what === 'created' ? each.event : []));
  const off = new Set<PlannedEvent>();
  return happenings.flatMap((happening): Happening[] => {
    const { what, at } = happening;
    if (what === 'signedUp') {
      return [{ ...happening, person: anybody(), by: anybody() }, { ...happening, by: anybody() }, happening];
    }
    if (what === 'invited') return [{ ...happening, people: [...new Set([...happening.people, anybody()])] }];
    if (what === 'withdrew') {
      const event = events.find(({ roles }) =>
        roles.some(({ shifts }) => shifts.some(({ key }) => key === happening.shift)),
      );
      if (!event || off.has(event)) return [happening, happening];
      off.add(event);
      return [{ at, what: 'cancelled', event, reason: 'Too few want it.' }, happening];
    }
    return what === 'cancelled' ? [] : [happening];
  });
}
