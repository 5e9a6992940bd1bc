import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { migrateDatabase } from '../../src/platform/database/migrate.js';
import { brokenPromises, readSignups } from '../races/promises.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { LiveClient } from '../support/live-client.js';
import { startServer as startPostgres, type PostgresServer } from '../support/postgres-server.mjs';
import { startServer, type ServerProcess } from '../support/server-process.js';
import { testScale } from '../support/database.js';
import { Load } from './load.js';
import { aStage, shiftsAt, type Stage } from './stage.js';

const PEOPLE = testScale(12, 60);
/** So long a server may be busy with what was asked before its database came back. */
const LONGEST_RECOVERY_MS = 10_000;
const CHANGED = 'subscription($id: ID!) { eventChanged(eventId: $id) { id staffing { confirmed } } }';

describe('a PostgreSQL server', () => {
  let postgres: PostgresServer;
  let url: string;
  let servers: ServerProcess[];
  let stage: Stage;
  let shiftIds: string[];
  let load: Load;

  beforeAll(async () => {
    postgres = await startPostgres();
    await outside((client) => client.query('CREATE DATABASE hands TEMPLATE template0'), postgres.url);
    url = Object.assign(new URL(postgres.url), { pathname: '/hands' }).href;
    await migrateDatabase(url);
    servers = await Promise.all([startServer(url), startServer(url)]);
    stage = await aStage(url, PEOPLE);
    shiftIds = await shiftsAt(servers[0]!.origin, stage, [5, 5, PEOPLE]);
  }, 120_000);
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await postgres.stop();
  });
  beforeEach(() => {
    load = new Load({ origins: servers.map(({ origin }) => origin), people: stage.people, shiftIds }).start();
  });

  afterEach(() => load.stop());

  const readiness = () =>
    Promise.all(servers.map(async ({ origin }) => (await fetch(`${origin}/health/ready`)).status));

  async function until(holds: () => Promise<boolean>, longestMs: number): Promise<number> {
    const start = performance.now();
    while (!(await holds())) {
      if (performance.now() - start > longestMs) throw new Error(`not so after ${longestMs} ms`);
      await sleep(50);
    }
    return Math.round(performance.now() - start);
  }

  /** What was acknowledged is there, nothing was done by halves, and nobody was told of a fault of ours. */
  async function expectNothingLost(what: string): Promise<void> {
    await load.stop();
    console.info(`${what}: ${JSON.stringify(load.answers)}, p99 ${load.slowest(0.99)} ms`);
    expect(load.failures).toEqual([]);
    // The servers themselves stay.
    expect(load.answers.CONNECTION_LOST).toBeUndefined();
    await outside(async (client) => {
      const query = async <T extends object>(sql: string) => (await client.query<T>(sql)).rows;
      const waiting = () => query('SELECT "id" FROM outbox_message WHERE "deadAt" IS NULL');
      // What was in hands when a connection was lost is free again after its lease; the test lets that time pass at once.
      await sleep(1_000);
      await query('UPDATE outbox_message SET "runAt" = now() WHERE "deadAt" IS NULL');
      await until(async () => (await waiting()).length === 0, 90_000);
      const connection = { query, close: () => client.end() };
      expect(Load.lost(load.acknowledged, await readSignups(connection, stage.schoolId))).toEqual([]);
      expect(await brokenPromises(connection, stage.schoolId, new Date().toISOString())).toEqual([]);
    }, url);
  }

  const turnedAway = () =>
    Object.entries(load.answers).reduce(
      (sum, [answer, count]) => (/^[A-Z]+_[A-Z]+/.test(answer) ? sum + count : sum),
      0,
    );

  it('that crashes and comes back is waited for by people, servers and sockets', async () => {
    const eventId = await eventOf(shiftIds[0]!);
    const watcher = await LiveClient.as(stage.coordinator, servers[1]!.origin);
    watcher.subscribe('1', CHANGED, { id: eventId });
    await load.served(30);
    await postgres.crash();
    await until(async () => (await readiness()).every((status) => status === 503), 10_000);
    await sleep(500);
    await postgres.up();
    const recovery = await until(
      async () => (await readiness()).every((status) => status === 200),
      LONGEST_RECOVERY_MS,
    );
    await load.served(PEOPLE);
    const before = turnedAway();
    await load.served(3 * PEOPLE);
    const after = turnedAway() - before;
    const heard = watcher.messages.length;
    await until(async () => watcher.messages.length > heard, 15_000);
    watcher.close();
    console.info(`ready ${recovery} ms after PostgreSQL was, ${before} turned away until then and ${after} afterwards`);
    await expectNothingLost('crash');
    expect(before).toBeGreaterThan(0);
    expect(after).toBe(0);
  });

  it('that ends every connection loses nothing, and nobody meets a fault of ours', async () => {
    await load.served(30);
    for (let times = 0; times < testScale(2, 20); times++) {
      await outside((client) => client.query(TERMINATE), postgres.url);
      await load.served(30);
    }
    await expectNothingLost('terminated');
    expect(turnedAway()).toBeGreaterThan(0);
  });

  it('that keeps every connection busy makes people wait, tells them so, and answers what is read', async () => {
    await load.served(30);
    let slowest = 0;
    await outside(async (client) => {
      await client.query('BEGIN; LOCK TABLE signup IN ACCESS EXCLUSIVE MODE');
      const giveBackAt = Date.now() + 6_500;
      while (Date.now() < giveBackAt) {
        const start = performance.now();
        const reader = new GraphqlClient(`${servers[0]!.origin}/graphql`, stage.coordinator.token);
        expect((await reader.ask('{ viewer { email } }')).viewer.email).toBe(stage.coordinator.email);
        slowest = Math.max(slowest, performance.now() - start);
        await sleep(200);
      }
      expect(await readiness()).toEqual([200, 200]);
      await client.query('ROLLBACK');
    }, url);
    await load.served(3 * PEOPLE);
    console.info(`while the pool was exhausted, the slowest read took ${Math.round(slowest)} ms`);
    await expectNothingLost('exhausted');
    expect(slowest).toBeLessThan(5_000);
  });

  async function eventOf(id: string): Promise<string> {
    const client = new GraphqlClient(`${servers[0]!.origin}/graphql`, stage.coordinator.token);
    const { node } = await client.ask('query($id: ID!) { node(id: $id) { ... on Shift { event { id } } } }', { id });
    return node.event.id;
  }
});

const TERMINATE = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'hands' AND pid <> pg_backend_pid()`;

async function outside<T>(use: (client: pg.Client) => Promise<T>, connectionString: string): Promise<T> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
