import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import type { Member } from '../../src/seed/school-builder.js';
import { brokenPromises } from '../races/promises.js';
import { connect, type Connection } from '../support/connection.js';
import { databaseKind, freshDatabase, testScale, type TestDatabase } from '../support/database.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { aStage, shiftsAt, type Stage } from './stage.js';

const PEOPLE = testScale(40, 200);
const PLACES = testScale(8, 20);
const KILLS = testScale(2, 10);
const SERVERS = 2;
const SIGN_UP = 'mutation($input: SignUpInput!) { signUp(input: $input) { id status waitlistPosition } }';
/** A connection pool may be exhausted for a while, and a file that another process writes is not waited for forever. */
const ANSWERS = ['CONFIRMED', 'WAITLISTED', 'nothing', '200 RATE_LIMITED DATABASE_BUSY'];
/** What tells in which order sign-ups were committed. */
const COMMITTED = { sqlite: 'rowid', postgres: 'pg_xact_commit_timestamp(xmin)' };

interface Told {
  id: string;
  status: string;
}

describe(`a rush on ${SERVERS} processes with one database, some of which are killed`, () => {
  let database: TestDatabase;
  let connection: Connection;
  let servers: ServerProcess[];
  let stage: Stage;
  let shiftId: string;
  const answers: Record<string, number> = {};
  const times: number[] = [];
  let clicks = 0;

  beforeAll(async () => {
    database = await freshDatabase();
    servers = await Promise.all(Array.from({ length: SERVERS }, () => startServer(database.url)));
    connection = await connect(database.url);
    stage = await aStage(database.url, PEOPLE);
    [shiftId] = (await shiftsAt(servers[0]!.origin, stage, [PLACES])) as [string];
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await connection.close();
    await database.drop();
  });

  /** Whoever is not answered cannot know whether it was done, and asks the next server with the same key. */
  async function signUp({ token }: Member): Promise<Told> {
    for (;;) {
      const { origin } = servers[clicks++ % SERVERS]!;
      const input = { shiftId, idempotencyKey: 'my only click' };
      const start = performance.now();
      const answer = await new GraphqlClient(`${origin}/graphql`, token)
        .send<{ signUp: Told }>(SIGN_UP, { input })
        .catch(() => null);
      const told = answer?.data?.signUp;
      const { code, reason } = answer?.errors?.[0]?.extensions ?? {};
      const name = told?.status ?? (answer ? `${answer.status} ${code} ${reason}` : 'nothing');
      answers[name] = (answers[name] ?? 0) + 1;
      if (answer) times.push(performance.now() - start);
      if (told) return told;
      await sleep(20 + Math.random() * 30);
    }
  }

  /** Each after some more have been answered, one server at a time; the others serve on. */
  async function killAtRandom(answered: () => number): Promise<void> {
    for (let kill = 0; kill < KILLS; kill++) {
      const moment = (PEOPLE * (kill + Math.random())) / (KILLS + 1);
      while (answered() < moment) await sleep(1);
      await servers[kill % SERVERS]!.kill();
      servers[kill % SERVERS] = await startServer(database.url);
    }
  }

  it(`gives ${PLACES} places to ${PEOPLE} people, and each one answer, however often they ask`, async () => {
    let answered = 0;
    const killing = killAtRandom(() => answered);
    // They come over some seconds, so that every kill meets somebody.
    const told = await Promise.all(
      stage.people.map(async (person, index) => {
        await sleep((index * KILLS * 1_500) / PEOPLE);
        const mine = await signUp(person);
        answered++;
        return mine;
      }),
    );
    await killing;
    const again = await Promise.all(stage.people.map((person) => signUp(person)));
    times.sort((a, b) => a - b);
    const p99 = Math.round(times[Math.floor(times.length * 0.99)]!);
    console.info(`${databaseKind()}, ${KILLS} kills: ${JSON.stringify(answers)}, p99 ${p99} ms`);

    expect(Object.keys(answers).filter((answer) => !ANSWERS.includes(answer))).toEqual([]);
    expect(answers.nothing).toBeGreaterThan(0);
    expect(again).toEqual(told);
    expect(told.filter(({ status }) => status === 'CONFIRMED')).toHaveLength(PLACES);
    const rows = await connection.query<Told & { waitlistNumber: number | null }>(
      `SELECT "id", "status", "waitlistNumber" FROM signup ORDER BY ${COMMITTED[databaseKind()]}`,
    );
    const stored = new Map(rows.map(({ id, status }) => [id, status]));
    expect(told.filter(({ id, status }) => stored.get(id) !== status)).toEqual([]);
    expect(rows).toHaveLength(PEOPLE);
    expect(rows.slice(0, PLACES).map(({ status }) => status)).toEqual(Array(PLACES).fill('CONFIRMED'));
    const line = rows.slice(PLACES).map(({ waitlistNumber }) => waitlistNumber);
    expect(line).toEqual(line.map((_, index) => line[0]! + index));
    await endLeases(database.url);
    while ((await connection.query('SELECT "id" FROM outbox_message')).length > 0) await sleep(100);
    expect(await brokenPromises(connection, stage.schoolId, new Date().toISOString())).toEqual([]);
    if (databaseKind() === 'sqlite') expect(integrityOf(database.url)).toBe('ok');
  });
});

/** What died in the hands of a process is free again after its lease; the test lets that time pass at once. */
async function endLeases(url: string): Promise<void> {
  const statement = `UPDATE outbox_message SET "runAt" = '2000-01-01T00:00:00.000Z'`;
  if (databaseKind() === 'sqlite') {
    const database = new Database(url.slice('sqlite:'.length), { timeout: 5_000 });
    database.exec(statement);
    database.close();
    return;
  }
  const connection = await connect(url);
  await connection.query(statement);
  await connection.close();
}

function integrityOf(url: string): unknown {
  const database = new Database(url.slice('sqlite:'.length), { readonly: true });
  try {
    return database.pragma('integrity_check', { simple: true });
  } finally {
    database.close();
  }
}
