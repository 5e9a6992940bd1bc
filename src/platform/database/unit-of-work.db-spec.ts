import { databaseKind, onlyOn } from '../../../test/support/database.js';
import { resumeTimers, stopTimers } from '../../../test/support/fake-timers.js';
import { gate } from '../../../test/support/gate.js';
import { someSchool, TestPlatform, Thing } from '../../../test/support/platform.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import type { Refusal } from '../refusal.js';
import { driverCode } from './db-errors.js';
import { LONGEST_POOL_QUEUE } from './pool-queue.js';
import { StartAgain, type Work } from './work.js';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a unit of work', () => {
  let test: TestPlatform;

  beforeAll(async () => void (test = await TestPlatform.start()));
  afterAll(() => test.stop());
  afterEach(resumeTimers);

  const insert = (work: Work, name: string) => work.rows(Thing).insert({ name });

  it('keeps everything when the job returns', async () => {
    const school = someSchool();
    const thing = await test.run(school, (work) => insert(work, 'kept'));
    expect(await test.reads.acrossSchools('test', Thing).findOne({ id: thing.id })).toMatchObject({
      name: 'kept',
      schoolId: school,
      size: 0,
      createdAt: test.clock.now(),
      updatedAt: test.clock.now(),
    });
  });

  it('keeps nothing when the job throws, of the audit log neither', async () => {
    const school = someSchool();
    const work = test.run(school, async (work) => {
      const { id } = await insert(work, 'lost');
      await work.audit('insert', id);
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await test.namesIn(school)).toEqual([]);
    expect(await test.reads.acrossSchools('test', AuditEntry).find({ schoolId: school })).toEqual([]);
  });

  it('hides what it writes until it is committed', async () => {
    const school = someSchool();
    const written = gate();
    const looked = gate();
    const work = test.run(school, async (work) => {
      await insert(work, 'soon');
      written.open();
      await looked.passed;
    });
    await written.passed;
    expect(await test.namesIn(school)).toEqual([]);
    looked.open();
    await work;
    expect(await test.namesIn(school)).toEqual(['soon']);
  });

  it('takes nothing of another unit of work with it when it fails', async () => {
    const school = someSchool();
    const failing = test.run(school, async (work) => {
      await insert(work, 'of the one that fails');
      await pause(20);
      throw new Error('fails');
    });
    const other = test.run(school, (work) => insert(work, 'of the other'));
    await expect(failing).rejects.toThrow('fails');
    await other;
    expect(await test.namesIn(school)).toEqual(['of the other']);
  });

  onlyOn('sqlite', 'PostgreSQL runs them side by side')('runs after those that came before it', async () => {
    const school = someSchool();
    const steps: string[] = [];
    const job = (name: string) => async () => {
      steps.push(`${name} begins`);
      await pause(5);
      steps.push(`${name} ends`);
    };
    await Promise.all(['a', 'b', 'c'].map((name) => test.run(school, job(name))));
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('refuses every call after its end', async () => {
    const school = someSchool();
    let ended: Work | undefined;
    await test.run(school, async (work) => void (ended = work));
    const work = ended as Work;
    expect(() => work.rows(Thing)).toThrow('has ended');
    expect(() => work.acrossSchools('test', Thing)).toThrow('has ended');
    expect(() => work.audit('insert', 'thing')).toThrow('has ended');
    expect(() => work.announce({ schoolId: school })).toThrow('has ended');
  });

  it('refuses every call through an accessor that outlived it', async () => {
    const school = someSchool();
    const { id } = await test.run(school, (work) => insert(work, 'before'));
    const things = await test.run(school, async (work) => work.rows(Thing));
    const calls: [string, () => unknown][] = [
      ['find', () => things.find({})],
      ['findOne', () => things.findOne({ id })],
      ['get', () => things.get(id)],
      ['byIds', () => things.byIds([id])],
      ['count', () => things.count({})],
      ['exists', () => things.exists({})],
      ['query', () => things.query('t')],
      ['lock', () => things.lock([id])],
      ['lockFree', () => things.lockFree({}, { id: 'ASC' }, 1)],
      ['insert', () => things.insert({ name: 'after' })],
      ['insertUnlessThere', () => things.insertUnlessThere({ name: 'after' })],
      ['update', () => things.update(id, { size: 1 })],
      ['delete', () => things.delete({ id })],
    ];
    for (const [name, call] of calls) {
      const answer = await Promise.resolve()
        .then(call)
        .catch((error: Error) => error.message);
      expect([name, answer]).toEqual([name, expect.stringContaining('has ended')]);
    }
    expect(await test.namesIn(school)).toEqual(['before']);
  });

  it('keeps nothing when the job did not await what it wrote', async () => {
    const school = someSchool();
    const work = test.run(school, async (work) => {
      await insert(work, 'awaited');
      void insert(work, 'forgotten');
    });
    await expect(work).rejects.toThrow('an await is missing');
    await test.run(school, async () => undefined);
    expect(await test.namesIn(school)).toEqual([]);
  });

  it('lets no part of a long insert that nobody awaited into the next unit of work', async () => {
    const school = someSchool();
    const names = Array.from({ length: 1_200 }, (_, index) => ({ name: `thing ${index}` }));
    let forgotten: Promise<unknown> = Promise.resolve();
    const first = test.run(school, async (work) => {
      forgotten = work
        .rows(Thing)
        .insertAll(names)
        .catch((error: Error) => error.message);
      throw new Error('fails meanwhile');
    });
    const second = test.run(school, (work) => insert(work, 'of the next'));
    await expect(first).rejects.toThrow('fails meanwhile');
    await second;
    expect(await forgotten).toContain('has ended');
    expect(await test.namesIn(school)).toEqual(['of the next']);
  });

  it('keeps nothing when the job swallows the error of a statement, the same on both databases', async () => {
    const school = someSchool();
    const work = test.run(school, async (work) => {
      await insert(work, 'twice');
      await insert(work, 'twice').catch(() => undefined);
      return 'well done';
    });
    const error: unknown = await work.catch((thrown: unknown) => thrown);
    expect(driverCode(error)).toBe(databaseKind() === 'postgres' ? '23505' : 'SQLITE_CONSTRAINT_UNIQUE');
    expect(await test.namesIn(school)).toEqual([]);
  });

  it('answers the first error of a statement to whatever the job tries after it', async () => {
    const school = someSchool();
    const work = test.run(school, async (work) => {
      await insert(work, 'twice');
      await insert(work, 'twice').catch(() => undefined);
      await insert(work, 'another');
    });
    const error: unknown = await work.catch((thrown: unknown) => thrown);
    expect(driverCode(error)).toBe(databaseKind() === 'postgres' ? '23505' : 'SQLITE_CONSTRAINT_UNIQUE');
  });

  onlyOn('postgres', 'SQLite goes on after a failed read')(
    'notices that a failed query of its own was swallowed',
    async () => {
      const school = someSchool();
      const work = test.run(school, async (work) => {
        await insert(work, 'kept?');
        const broken = work.rows(Thing).query('t').andWhere('1 / "t"."size" > 0');
        await broken.getMany().catch(() => undefined);
        return 'well done';
      });
      await expect(work).rejects.toThrow('nothing was kept');
      expect(await test.namesIn(school)).toEqual([]);
    },
  );

  it('starts again when the job asks for it, with a new transaction', async () => {
    const school = someSchool();
    let tries = 0;
    await test.run(school, async (work) => {
      await insert(work, 'once');
      if (++tries < 3) throw new StartAgain();
    });
    expect(tries).toBe(3);
    expect(await test.namesIn(school)).toEqual(['once']);
  });

  it('asks to try later when the job never stops asking for another start', async () => {
    let tries = 0;
    const work = test.run(someSchool(), async () => {
      tries++;
      throw new StartAgain();
    });
    await expect(work).rejects.toMatchObject({ code: 'RATE_LIMITED', reason: 'DATABASE_BUSY' });
    expect(tries).toBe(4);
  });

  it('is not tried again after an error of the job', async () => {
    let tries = 0;
    const work = test.run(someSchool(), async () => {
      tries++;
      throw new Error('mine');
    });
    await expect(work).rejects.toThrow('mine');
    expect(tries).toBe(1);
  });

  it('is cut after 30 seconds and keeps nothing', async () => {
    const school = someSchool();
    const timers = stopTimers();
    const written = gate();
    const work = test.run(school, async (work) => {
      await insert(work, 'too slow');
      written.open();
      await gate().passed;
    });
    const cut = expect(work).rejects.toThrow('longer than 30 s');
    await written.passed;
    timers.tick(29_999);
    timers.tick(1);
    resumeTimers();
    await cut;
    expect(await test.namesIn(school)).toEqual([]);
  });

  onlyOn('postgres', 'SQLite has no pool: a queue of its own is as bounded')(
    'is refused at once where more wait for a connection than can be served',
    async () => {
      const held = gate();
      const holding = Array.from({ length: 10 }, () => test.run(someSchool(), () => held.passed));
      await pause(200);
      const waiting = Array.from({ length: LONGEST_POOL_QUEUE }, () => test.run(someSchool(), async () => 'served'));
      const done = Promise.allSettled([...waiting, ...holding]);
      await pause(0);
      const refused = test.run(someSchool(), async () => 'served').catch((error: Refusal) => error.reason);
      const outcome = await Promise.race([refused, pause(1_000)]);
      held.open();
      const [first] = await done;
      expect(outcome).toBe('DATABASE_BUSY');
      expect(first).toEqual({ status: 'fulfilled', value: 'served' });
    },
  );

  it('has one present, whatever the clock does meanwhile', async () => {
    await test.run(someSchool(), async (work) => {
      const { now } = work;
      test.clock.advance(1_000);
      expect(work.now).toBe(now);
    });
  });

  it('of no school reaches none', async () => {
    const work = test.unitOfWork.runAcrossSchools('test', (work) => insert(work, 'nowhere'));
    await expect(work).rejects.toThrow('belongs to no school');
  });

  it('of a school without a name reaches none', async () => {
    await expect(test.run('', (work) => work.rows(Thing).find({}))).rejects.toThrow('belongs to no school');
  });

  it('cannot be gone around through the reading side', async () => {
    const write = test.reader.query('DELETE FROM thing');
    const error: unknown = await write.catch((thrown: unknown) => thrown);
    expect(driverCode(error)).toBe(databaseKind() === 'postgres' ? '25006' : 'SQLITE_READONLY');
  });
});
