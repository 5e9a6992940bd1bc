import Sqlite from 'better-sqlite3';
import { Client } from 'pg';
import { databaseKind, onlyOn } from '../../../test/support/database.js';
import { resumeTimers, stopTimers } from '../../../test/support/fake-timers.js';
import { gate } from '../../../test/support/gate.js';
import { someSchool, TestPlatform, Thing } from '../../../test/support/platform.js';
import { poolOf } from './data-sources.js';
import { driverCode } from './db-errors.js';
import type { Work } from './work.js';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a unit of work on SQLite beside another process', () => {
  const beside = onlyOn('sqlite', 'PostgreSQL has no single writer');
  let test: TestPlatform;
  let other: Sqlite.Database;

  beforeAll(async () => {
    test = await TestPlatform.start();
    if (databaseKind() === 'sqlite') other = new Sqlite(test.database.url.slice('sqlite:'.length));
  });
  afterEach(resumeTimers);
  afterAll(async () => {
    other?.close();
    await test.stop();
  });

  beside('waits for it without stopping the event loop', async () => {
    const school = someSchool();
    other.exec('BEGIN IMMEDIATE');
    const work = test.run(school, (work) => work.rows(Thing).insert({ name: 'after the other' }));
    let longestGap = 0;
    let last = performance.now();
    const ticking = setInterval(() => {
      longestGap = Math.max(longestGap, performance.now() - last);
      last = performance.now();
    }, 5);
    await pause(2_000);
    other.exec('COMMIT');
    await work;
    clearInterval(ticking);
    expect(longestGap).toBeLessThan(1_000);
    expect(await test.namesIn(school)).toEqual(['after the other']);
  });

  beside('reads while it waits', async () => {
    other.exec('BEGIN IMMEDIATE');
    const work = test.run(someSchool(), async () => undefined);
    expect(await test.namesIn(someSchool())).toEqual([]);
    other.exec('COMMIT');
    await work;
  });

  beside('asks to try later after five seconds, counted from when it came, and works again afterwards', async () => {
    const school = someSchool();
    other.exec('BEGIN IMMEDIATE');
    const timers = stopTimers();
    const refused = ['first', 'second', 'third'].map((name) =>
      test.run(school, (work) => work.rows(Thing).insert({ name })).catch((error: unknown) => error),
    );
    await timers.tickAsync(5_100);
    for (const refusal of await Promise.all(refused)) {
      expect(refusal).toMatchObject({
        code: 'RATE_LIMITED',
        reason: 'DATABASE_BUSY',
        details: { retryAfterSeconds: 5 },
      });
    }
    resumeTimers();
    other.exec('COMMIT');
    await test.run(school, (work) => work.rows(Thing).insert({ name: 'fourth' }));
    expect(await test.namesIn(school)).toEqual(['fourth']);
  });
});

describe('a unit of work on PostgreSQL', () => {
  const onServer = onlyOn('postgres', 'SQLite has one writer');
  let test: TestPlatform;

  beforeAll(async () => void (test = await TestPlatform.start()));
  afterAll(() => test.stop());

  onServer('runs beside others', async () => {
    const school = someSchool();
    const bothInside = gate();
    let inside = 0;
    const job = (name: string) => async (work: Work) => {
      await work.rows(Thing).insert({ name });
      if (++inside === 2) bothInside.open();
      await bothInside.passed;
    };
    await Promise.all([test.run(school, job('a')), test.run(school, job('b'))]);
    expect(await test.namesIn(school)).toEqual(['a', 'b']);
  });

  onServer('is READ COMMITTED whatever the server is set to', async () => {
    const name = new URL(test.database.url).pathname.slice(1);
    const client = new Client({ connectionString: test.database.url });
    await client.connect();
    await client.query(`ALTER DATABASE ${name} SET default_transaction_isolation = 'serializable'`);
    await client.end();
    const other = await test.alongside();
    const [row] = await other.run(someSchool(), () => other.writer.query('SHOW transaction_isolation'));
    await other.close();
    expect(row).toEqual({ transaction_isolation: 'read committed' });
  });

  onServer('may take longer to write than anybody may take to read', async () => {
    const timeouts = await Promise.all(
      [test.writer, test.reader].map((source) =>
        source.query<{ statement_timeout: string }[]>('SHOW statement_timeout'),
      ),
    );
    expect(timeouts.map(([row]) => row?.statement_timeout)).toEqual(['30s', '5s']);
  });

  onServer('is tried anew after a deadlock, and both get through', async () => {
    const school = someSchool();
    const [a, b] = await test.run(school, (work) => work.rows(Thing).insertAll([{ name: 'a' }, { name: 'b' }]));
    const bothHoldOne = gate();
    let tries = 0;
    const job = (first: string, second: string) => async (work: Work) => {
      await work.rows(Thing).lockOne(first);
      if (++tries === 2) bothHoldOne.open();
      await bothHoldOne.passed;
      const { size } = await work.rows(Thing).lockOne(second);
      await work.rows(Thing).update(second, { size: size + 1 });
    };
    await Promise.all([test.run(school, job(a!.id, b!.id)), test.run(school, job(b!.id, a!.id))]);
    expect(tries).toBe(3);
    const things = await test.reads.acrossSchools('test', Thing).find({ schoolId: school });
    expect(things.map(({ size }) => size)).toEqual([1, 1]);
  });

  onServer('gives a serialization failure three fresh tries', async () => {
    await test.writer.query(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'could not serialize' USING ERRCODE = '40001'; END $$`);
    await test.writer.query(
      `CREATE TRIGGER refuse BEFORE INSERT ON thing FOR EACH ROW WHEN (NEW.name = 'refused') EXECUTE FUNCTION refuse()`,
    );
    let tries = 0;
    const work = test.run(someSchool(), (work) => {
      tries++;
      return work.rows(Thing).insert({ name: 'refused' });
    });
    const error: unknown = await work.catch((thrown: unknown) => thrown);
    expect(driverCode(error)).toBe('40001');
    expect(tries).toBe(4);
  });

  onServer('leaves no connection behind, whatever happens', async () => {
    const school = someSchool();
    const failures = Array.from({ length: 30 }, () =>
      test
        .run(school, async (work) => {
          await work.rows(Thing).insert({ name: 'twice' });
          await work.rows(Thing).insert({ name: 'twice' });
        })
        .catch(() => undefined),
    );
    await Promise.all(failures);
    const pool = poolOf(test.writer);
    expect(pool.idleCount).toBe(pool.totalCount);
  });

  onServer('survives the loss of its connection', async () => {
    const school = someSchool();
    const lost = test.run(school, async (work) => {
      await work.rows(Thing).insert({ name: 'lost' });
      await test.reader.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle in transaction' AND datname = current_database()`,
      );
      await work.rows(Thing).insert({ name: 'lost too' });
    });
    await expect(lost).rejects.toBeDefined();
    await test.run(school, (work) => work.rows(Thing).insert({ name: 'afterwards' }));
    expect(await test.namesIn(school)).toEqual(['afterwards']);
  });
});
