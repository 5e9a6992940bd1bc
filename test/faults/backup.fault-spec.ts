import { existsSync, statSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runCommand } from '../../src/cli.js';
import { prepareDatabase, withServices } from '../../src/create-app.js';
import { AccountsService, PersonEmail } from '../../src/identity/index.js';
import { SessionsService } from '../../src/identity/sign-in/sessions.service.js';
import { readConfig } from '../../src/platform/config/config.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { brokenPromises, readSignups } from '../races/promises.js';
import { connect, type Connection } from '../support/connection.js';
import { databaseKind, emptyDatabase, freshDatabase, testScale, type TestDatabase } from '../support/database.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { MailSink } from '../support/mail-sink.js';
import { Program } from '../support/program.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { Load } from './load.js';
import type { Member } from '../../src/seed/school-builder.js';
import { aStage, shiftsAt, type Stage } from './stage.js';

const SERVED = 'served';
const PEOPLE = testScale(20, 200);
/** Longer than the sender's and the dispatcher's pauses. */
const LONG_ENOUGH_TO_SEND_MS = 3_500;

describe('a backup', () => {
  let folder: string;
  let file: string;
  let database: TestDatabase;
  let server: ServerProcess;
  let stage: Stage;
  let shiftIds: string[];
  let session: { token: string };
  let acknowledged: ReadonlyMap<string, string>;
  let connection: Connection | undefined;
  const copies: TestDatabase[] = [];

  const cli = async (url: string, ...words: string[]) => {
    const said: string[] = [];
    const data: string[] = [];
    process.env.DATABASE_URL = url;
    const output = { data: (text: string) => data.push(text), progress: (text: string) => said.push(text) };
    const status = await runCommand(words, output).finally(() => delete process.env.DATABASE_URL);
    return { status, said: said.join(), data };
  };
  const nowhere = async () => {
    const copy = await emptyDatabase();
    copies.push(copy);
    return copy.url;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'many-hands-backup-'));
    file = join(folder, 'backup');
    database = await freshDatabase();
    // No mail leaves: it waits, as it would while the mail server is away.
    server = await startServer(database.url);
    stage = await aStage(database.url, PEOPLE);
    session = await aSession(database.url, stage.people[0]!.id);
    const { viewer } = await new GraphqlClient(`${server.origin}/graphql`, session.token).ask('{ viewer { email } }');
    expect(viewer.email).toBe(stage.people[0]!.email);
    shiftIds = await shiftsAt(server.origin, stage, [PEOPLE, 3, 3, 3]);
    await mailWaits();
  });
  afterAll(async () => {
    await Program.killAll();
    await server.stop();
    await connection?.close();
    for (const each of [database, ...copies]) await each.drop();
    await rm(folder, { recursive: true });
  });

  /** Everybody has a place of which no mail has told them yet. */
  async function mailWaits(): Promise<void> {
    const [shiftId] = await shiftsAt(server.origin, stage, [PEOPLE], 9);
    const as = (person: Member) => new GraphqlClient(`${server.origin}/graphql`, person.token);
    await Promise.all(stage.people.map((person) => as(person).mutate('signUp', { shiftId }, 'id')));
    const connection = await connect(database.url);
    const queued = () => connection.query(`SELECT "id" FROM delivery WHERE "state" = 'QUEUED'`);
    while ((await queued()).length < PEOPLE) await sleep(50);
    await connection.close();
  }

  it('is made under load, by its owner alone to read, and overwrites nothing', async () => {
    const load = new Load({ origins: [server.origin], people: stage.people, shiftIds }).start();
    await load.served(PEOPLE * 3);
    acknowledged = new Map(load.acknowledged);
    const before = load.times.length;
    const start = performance.now();
    const program = new Program('cli', {
      cwd: folder,
      env: { DATABASE_URL: database.url },
      words: ['backup', file],
    });
    const made = { status: await program.exited, said: program.stderr.trim(), data: program.stdout };
    const meanwhile = load.times.length - before;
    const seconds = ((performance.now() - start) / 1_000).toFixed(1);
    await load.stop();
    console.info(
      `${databaseKind()}: ${seconds} s, ${statSync(file).size} bytes, ${meanwhile} changes meanwhile, p99 ${load.slowest(0.99)} ms`,
    );
    expect(made).toEqual({ status: 0, said: expect.stringMatching(/^Backed up to .* in [\d.]+ s\.$/), data: '' });
    expect(load.failures).toEqual([]);
    expect(meanwhile).toBeGreaterThan(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const again = await cli(database.url, 'backup', file);
    expect(again).toEqual({
      status: 1,
      said: `There is already something at ${file}; nothing is overwritten.`,
      data: [],
    });
    expect(await readdir(folder)).toEqual(['backup']);
  });

  it('restores to another place whole, signs everybody out and sends no mail that waited', async () => {
    const url = await nowhere();
    const restored = await cli(url, 'restore', file);
    console.info(`${databaseKind()}: ${restored.said}`);
    expect(restored).toMatchObject({ status: 0, said: expect.stringMatching(/^Restored in /) });

    connection = await connect(url);
    const waited = await cli(url, 'mail', 'list', '--failed');
    const sink = await MailSink.start();
    const other = await startServer(url, { SMTP_URL: sink.url });
    const as = (token: string) => new GraphqlClient(`${other.origin}/graphql`, token);
    await sleep(LONG_ENOUGH_TO_SEND_MS);
    const sentBefore = sink.received.length;
    const [first] = stage.people;
    const signedIn = await as(session.token).send('{ viewer { email } }');
    const byToken = await as(first!.token).ask('{ viewer { people { id } } }');
    const signups = await readSignups(connection, stage.schoolId);
    const broken = await brokenPromises(connection, stage.schoolId, new Date().toISOString());
    // Life goes on: what happens from now on is told.
    const [again] = await shiftsAt(other.origin, stage, [1], 11);
    await as(first!.token).mutate('signUp', { shiftId: again }, 'id');
    for (let tries = 0; sink.received.length === 0 && tries < 100; tries++) await sleep(100);
    await other.stop();
    await sink.stop();

    expect(Load.lost(stillTold(acknowledged, signups), signups)).toEqual([]);
    expect([...acknowledged.keys()].filter((id) => !signups.some((row) => row.id === id))).toEqual([]);
    expect(broken).toEqual([]);
    expect(byToken.viewer.people).toEqual([{ id: first!.id }]);
    expect(signedIn.data).toEqual({ viewer: null });
    expect(waited.data.length).toBeGreaterThanOrEqual(PEOPLE);
    expect(waited.data[0]).toContain('set aside');
    expect(sentBefore).toBe(0);
    expect(sink.received.map(({ to }) => to)).toEqual([first!.email]);
    const audit = await connection.query(`SELECT "id" FROM audit_entry WHERE "action" = 'restoreDatabase'`);
    expect(audit).toHaveLength(1);

    const twice = await cli(url, 'restore', file);
    expect(twice).toMatchObject({ status: 1, said: expect.stringMatching(/; none is overwritten\.$/) });
  });

  it('that is damaged, or is none, restores to nothing', async () => {
    const url = await nowhere();
    const text = join(folder, 'letter');
    await writeFile(text, 'Dear families, '.repeat(1_000));
    const letter = await cli(url, 'restore', text);
    expect(letter).toMatchObject({
      status: 1,
      said: expect.stringMatching(/^(The database at .* is not a SQLite|pg_restore failed: )/),
    });
    const missing = await cli(url, 'restore', join(folder, 'nothing'));
    expect(missing).toMatchObject({ status: 1, said: `There is no backup at ${join(folder, 'nothing')}.` });
    const whole = await cli(url, 'restore', file, '--revoke-tokens');
    expect(whole.status).toBe(0);
    const connection = await connect(url);
    expect(await connection.query('SELECT "id" FROM api_token')).toEqual([]);
    await connection.close();
  });

  it('is served by no program when its restore was killed', async () => {
    const moments = testScale(2, 12);
    const outcomes: string[] = [];
    for (let kill = 0; kill < moments; kill++) {
      const url = await nowhere();
      const program = new Program('cli', { cwd: folder, env: { DATABASE_URL: url }, words: ['restore', file] });
      await begun(url);
      await sleep((kill * 900) / moments);
      program.signal('SIGKILL');
      await program.exited;
      const outcome = await prepareDatabase(readConfig({ DATABASE_URL: url }), false).then(() => SERVED, String);
      outcomes.push(outcome);
      if (outcome === SERVED) {
        const connection = await connect(url);
        const waiting = await connection.query(`SELECT "id" FROM delivery WHERE "state" = 'QUEUED'`);
        const settled = await connection.query(`SELECT "id" FROM audit_entry WHERE "action" = 'restoreDatabase'`);
        expect({ waiting, settled: settled.length }).toEqual({ waiting: [], settled: 1 });
        await connection.close();
      }
    }
    console.info(`${databaseKind()}: ${JSON.stringify(outcomes)}`);
    const refused = /^Error: (There is no database at|A restore into this database did not end)/;
    expect(outcomes.filter((outcome) => outcome !== SERVED && !refused.test(outcome))).toEqual([]);
    expect(outcomes).not.toEqual(Array(moments).fill(SERVED));
  });

  /** Waits until a restore has something to lose. */
  async function begun(url: string): Promise<void> {
    if (databaseKind() === 'sqlite') {
      while (!existsSync(`${url.slice('sqlite:'.length)}.unfinished`)) await sleep(2);
      return;
    }
    const connection = await connect(url);
    while ((await connection.query(`SELECT 1 FROM pg_tables WHERE schemaname = 'public'`)).length === 0) await sleep(2);
    await connection.close();
  }
});

/** The load went on until the moment of the backup: what was told last of a sign-up may be later than it. */
function stillTold(acknowledged: ReadonlyMap<string, string>, rows: readonly { id: string; status: string }[]) {
  const withdrawn = new Set(rows.filter(({ status }) => status === 'WITHDRAWN').map(({ id }) => id));
  return new Map([...acknowledged].filter(([id, told]) => told === 'WITHDRAWN' || !withdrawn.has(id)));
}

function aSession(databaseUrl: string, personId: string): Promise<{ token: string }> {
  return withServices(readConfig({ DATABASE_URL: databaseUrl }), (app) =>
    app.get(UnitOfWork).runAcrossSchools('tests look from outside', async (work) => {
      const [address] = await work.acrossSchools('tests look from outside', PersonEmail).find({ personId });
      const account = await app.get(AccountsService).accountAt(work, address!.email);
      return app.get(SessionsService).open(work, account!.id, null);
    }),
  );
}
