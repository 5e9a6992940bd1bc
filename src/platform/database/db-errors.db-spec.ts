import { databaseKind, onlyOn } from '../../../test/support/database.js';
import { resumeTimers, stopTimers } from '../../../test/support/fake-timers.js';
import { gate } from '../../../test/support/gate.js';
import { someSchool, TestPlatform, Thing } from '../../../test/support/platform.js';
import { sqliteOf } from './data-sources.js';
import { driverCode, nameConstraint, refusalOf } from './db-errors.js';

const errorOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

afterEach(resumeTimers);

describe("the database's refusals", () => {
  let test: TestPlatform;

  beforeEach(async () => void (test = await TestPlatform.start()));
  afterEach(() => test.stop());

  const insert = (school: string, ...rows: Partial<Thing>[]) =>
    test.run(school, (work) => work.rows(Thing).insertAll(rows));

  it('of a second row with a unique key are a CONFLICT', async () => {
    const error = await errorOf(insert(someSchool(), { name: 'one' }, { name: 'one' }));
    expect(refusalOf(error)).toMatchObject({ code: 'CONFLICT', reason: 'ALREADY_EXISTS' });
  });

  it('of a second row with an id are a CONFLICT', async () => {
    const error = await errorOf(insert(someSchool(), { id: 'thing_1', name: 'a' }, { id: 'thing_1', name: 'b' }));
    expect(refusalOf(error)).toMatchObject({ code: 'CONFLICT', reason: 'ALREADY_EXISTS' });
  });

  it('of a row that breaks a check are a fault of ours, which no client is told', async () => {
    const error = await errorOf(insert(someSchool(), { name: 'too small', size: -1 }));
    expect(driverCode(error)).toBe(databaseKind() === 'postgres' ? '23514' : 'SQLITE_CONSTRAINT_CHECK');
    expect(refusalOf(error)).toBeNull();
  });

  it('are nothing that an error of the program looks like', () => {
    expect(refusalOf(new Error('mine'))).toBeNull();
    expect(refusalOf('no error at all')).toBeNull();
    expect(refusalOf(null)).toBeNull();
  });

  onlyOn('postgres', 'SQLite has no exclusion constraints')(
    'of an exclusion are a broken rule by its name',
    async () => {
      nameConstraint('thing_size', 'SIZE_TAKEN');
      await test.writer.query('ALTER TABLE thing ADD CONSTRAINT thing_size EXCLUDE ("size" WITH =)');
      const error = await errorOf(insert(someSchool(), { name: 'a', size: 7 }, { name: 'b', size: 7 }));
      expect(driverCode(error)).toBe('23P01');
      expect(refusalOf(error)).toMatchObject({ code: 'RULE_BROKEN', reason: 'SIZE_TAKEN' });
    },
  );

  onlyOn('sqlite', 'the disk of a server is not ours to fill')(
    'for want of disk keep nothing, and it works again once there is room',
    async () => {
      const school = someSchool();
      const database = sqliteOf(test.writer);
      const pages = database.pragma('page_count', { simple: true }) as number;
      database.pragma(`max_page_count = ${pages + 10}`);
      const many = Array.from({ length: 500 }, (_, index) => ({ name: `thing ${index}`, note: 'x'.repeat(500) }));
      const error = await errorOf(insert(school, { name: 'small' }, ...many));
      expect(refusalOf(error)).toMatchObject({ code: 'RATE_LIMITED', reason: 'DATABASE_FULL' });
      expect(await test.namesIn(school)).toEqual([]);

      database.pragma(`max_page_count = ${pages + 10_000}`);
      await insert(school, ...many);
      expect(await test.namesIn(school)).toHaveLength(500);
    },
  );

  onlyOn('postgres', 'SQLite has no connections to run out of')(
    'for want of a connection ask to try later',
    async () => {
      const released = gate();
      let open = 0;
      const holders = Array.from({ length: 10 }, () => test.run(someSchool(), () => (open++, released.passed)));
      while (open < 10) await new Promise((resolve) => setTimeout(resolve, 5));
      const timers = stopTimers();
      let waits = true;
      const eleventh = errorOf(insert(someSchool(), { name: 'too much' })).finally(() => (waits = false));
      while (waits) await timers.tickAsync(1_000);
      resumeTimers();
      const refusal = refusalOf(await eleventh);
      released.open();
      expect(refusal).toMatchObject({ code: 'RATE_LIMITED', reason: 'DATABASE_BUSY' });
      await Promise.all(holders);
      await insert(someSchool(), { name: 'afterwards' });
    },
  );
});
