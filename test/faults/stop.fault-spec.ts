import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brokenPromises, readSignups } from '../races/promises.js';
import { connect, type Connection } from '../support/connection.js';
import { databaseKind, freshDatabase, testScale, type TestDatabase } from '../support/database.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { LiveClient } from '../support/live-client.js';
import { MailSink } from '../support/mail-sink.js';
import { Program } from '../support/program.js';
import { Load } from './load.js';
import { aStage, shiftsAt, type Stage } from './stage.js';

const PEOPLE = testScale(10, 100);
const LONGEST_STOP_MS = 10_000;

describe('a server that is told to stop amid requests, sockets and mails', () => {
  let database: TestDatabase;
  let folder: string;
  let connection: Connection;
  let sink: MailSink;
  let stage: Stage;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'many-hands-stop-'));
    database = await freshDatabase();
    connection = await connect(database.url);
    sink = await MailSink.start();
    sink.delayMs = 500;
  });
  afterAll(async () => {
    await Program.killAll();
    await connection.close();
    await sink.stop();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  it('finishes them, begins nothing new, frees what it had taken, and exits 0', async () => {
    const env = { DATABASE_URL: database.url, PORT: '0', SMTP_URL: sink.url, LOG_LEVEL: 'info' };
    const server = new Program('main', { cwd: folder, env });
    const origin = await server.origin();
    stage = await aStage(database.url, PEOPLE);
    const [shiftId, ...others] = await shiftsAt(origin, stage, [PEOPLE, 2, 2]);
    const as = (index: number) => new GraphqlClient(`${origin}/graphql`, stage.people[index]!.token);
    await Promise.all(stage.people.map((_, index) => as(index).mutate('signUp', { shiftId }, 'id')));
    const watcher = await LiveClient.as(stage.coordinator, origin);
    const load = new Load({ origins: [origin], people: stage.people, shiftIds: others }).start();
    while (sink.received.length < 2) await load.served(1);

    const start = performance.now();
    server.signal('SIGTERM');
    const [code, { code: goodbye }] = await Promise.all([server.exited, watcher.closed]);
    const took = Math.round(performance.now() - start);
    await load.stop();
    const arrived = sink.received.length;
    console.info(`${databaseKind()}: stopped in ${took} ms; ${JSON.stringify(load.answers)}, ${arrived} mails`);

    expect({ code, goodbye, said: server.stderr }).toEqual({ code: 0, goodbye: 1001, said: '' });
    expect(took).toBeLessThan(LONGEST_STOP_MS);
    expect(load.failures).toEqual([]);
    expect(Load.lost(load.acknowledged, await readSignups(connection, stage.schoolId))).toEqual([]);
    const held = `"attempts" > 0 AND "lastError" IS NULL`;
    expect(await connection.query(`SELECT * FROM outbox_message WHERE ${held}`)).toEqual([]);
    expect(await connection.query(`SELECT * FROM delivery WHERE ${held} AND "state" = 'QUEUED'`)).toEqual([]);
    const sent = await connection.query(`SELECT "id" FROM delivery WHERE "state" = 'SENT'`);
    expect(sent).toHaveLength(arrived);
    const queued = await connection.query(`SELECT "id" FROM delivery WHERE "state" = 'QUEUED'`);
    expect(queued.length).toBeGreaterThan(0);
  });

  it('leaves everything so that the next one goes on with it', async () => {
    sink.delayMs = 0;
    const env = { DATABASE_URL: database.url, PORT: '0', SMTP_URL: sink.url, LOG_LEVEL: 'info' };
    const server = new Program('main', { cwd: folder, env });
    await server.origin();
    const left = () =>
      connection.query(`SELECT "id" FROM outbox_message UNION ALL SELECT "id" FROM delivery WHERE "state" = 'QUEUED'`);
    while ((await left()).length > 0) await new Promise((resolve) => setTimeout(resolve, 100));
    server.signal('SIGTERM');
    expect(await server.exited).toBe(0);
    const sent = await connection.query<{ id: string }>(`SELECT "id" FROM delivery WHERE "state" = 'SENT'`);
    const ids = sink.received.map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(sent.length);
    expect(await brokenPromises(connection, stage.schoolId, new Date().toISOString())).toEqual([]);
  });
});
