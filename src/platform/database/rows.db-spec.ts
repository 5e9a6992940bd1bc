import { In, LessThan } from 'typeorm';
import { onlyOn } from '../../../test/support/database.js';
import { someSchool, TestPlatform, Thing } from '../../../test/support/platform.js';
import { Viewer } from '../access/viewer.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { StartAgain, type Work } from './work.js';

describe('the rows of a school', () => {
  let test: TestPlatform;

  beforeAll(async () => void (test = await TestPlatform.start()));
  afterAll(() => test.stop());

  const things = (work: Work) => work.rows(Thing);
  const insert = (school: string, name: string) => test.run(school, (work) => things(work).insert({ name }));
  const memberOf = (...schools: string[]) => {
    const people = schools.map((schoolId) => ({ id: `person of ${schoolId}`, schoolId, duties: [], locale: null }));
    return new Viewer('account', 'somebody@example.org', people, true);
  };

  describe('do not show those of another school', () => {
    let own: string;
    let stranger: Thing;

    beforeEach(async () => {
      own = someSchool();
      await insert(own, 'own');
      stranger = await insert(someSchool(), 'stranger');
    });

    const seen: [string, (work: Work) => Promise<unknown>, unknown][] = [
      ['find', (work) => things(work).find({}).then(namesOf), ['own']],
      ['find by id', (work) => things(work).find({ id: stranger.id }), []],
      ['find by a list of ids', (work) => things(work).find({ id: In([stranger.id]) }), []],
      ['findOne', (work) => things(work).findOne({ name: 'stranger' }), null],
      ['pick', (work) => things(work).pick(['name', 'size'], {}), [{ name: 'own', size: 0 }]],
      ['byIds', (work) => things(work).byIds([stranger.id]), new Map()],
      ['count', (work) => things(work).count({}), 1],
      ['exists', (work) => things(work).exists({ id: stranger.id }), false],
      ['query', (work) => things(work).query('t').getMany().then(namesOf), ['own']],
      ['lock', (work) => things(work).lock([stranger.id]), []],
      ['lockFree', (work) => things(work).lockFree({}, { id: 'ASC' }, 9).then(namesOf), ['own']],
      ['update', (work) => things(work).update(stranger.id, { size: 7 }), 0],
      ['update of several', (work) => things(work).update([stranger.id, stranger.id], { size: 7 }), 0],
      ['delete', (work) => things(work).delete({ id: stranger.id }), 0],
    ];
    it.each(seen)('by %s', async (_, read, expected) => {
      expect(await test.run(own, read)).toEqual(expected);
      const [row] = await test.reads.acrossSchools('test', Thing).find({ id: stranger.id });
      expect(row).toMatchObject({ name: 'stranger', size: 0 });
    });

    it('by get and by lockOne, with the answer for a row that is not there', async () => {
      const missing = stranger.id.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
      for (const id of [stranger.id, missing]) {
        const refusal = { code: 'NOT_FOUND', details: { path: 'input.id' } };
        await expect(test.run(own, (work) => things(work).get(id, 'input.id'))).rejects.toMatchObject(refusal);
        await expect(test.run(own, (work) => things(work).lockOne(id, 'input.id'))).rejects.toMatchObject(refusal);
        await expect(test.run(own, (work) => work.rowOf(id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
      }
    });

    it('to a viewer, on the reading side', async () => {
      const rows = test.reads.rows(memberOf(own), Thing);
      expect(namesOf(await rows.find({}))).toEqual(['own']);
      expect(namesOf(await rows.query('t').getMany())).toEqual(['own']);
    });

    it('to a viewer without a school, who sees none', async () => {
      const rows = test.reads.rows(memberOf(), Thing);
      expect(await rows.find({})).toEqual([]);
      expect(await rows.count({})).toBe(0);
      expect(await rows.query('t').getMany()).toEqual([]);
    });

    it('to a viewer who asks for one of their schools, or for one that is not theirs', async () => {
      const viewer = memberOf(own, someSchool());
      expect(namesOf(await test.reads.in(viewer, own).rows(Thing).find({}))).toEqual(['own']);
      expect(await test.reads.in(viewer, stranger.schoolId).rows(Thing).find({})).toEqual([]);
    });

    it('to the viewer of a unit of work, which is in the school of the row that is named', async () => {
      const viewer = memberOf(own, someSchool());
      const run = (id: string) => test.unitOfWork.run(viewer, id, async (work) => work.schoolId);
      const [row] = await test.reads.rows(viewer, Thing).find({ name: 'own' });
      expect(await run(row!.id)).toBe(own);
      await expect(run(stranger.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(run('no id at all')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  describe('are asked for completely', () => {
    const undefinedName = { name: undefined } as unknown as { name: string };
    const incomplete: [string, (work: Work) => Promise<unknown>][] = [
      ['find', (work) => things(work).find(undefinedName)],
      ['findOne', (work) => things(work).findOne(undefinedName)],
      ['get', (work) => things(work).get(undefined as unknown as string)],
      ['count', (work) => things(work).count(undefinedName)],
      ['exists', (work) => things(work).exists(undefinedName)],
      ['lockFree', (work) => things(work).lockFree(undefinedName, { id: 'ASC' }, 1)],
      ['delete', (work) => things(work).delete(undefinedName)],
    ];
    it.each(incomplete)('an undefined in the where of %s throws', async (_, call) => {
      const school = someSchool();
      await insert(school, 'untouched');
      await expect(test.run(school, call)).rejects.toThrow('is undefined in a where');
      expect(await test.namesIn(school)).toEqual(['untouched']);
    });

    it('a null in a where throws, rather than finding everything', async () => {
      const where = { note: null } as unknown as { note: string };
      await expect(test.run(someSchool(), (work) => things(work).find(where))).rejects.toThrow(/null/i);
    });

    it('a comparison with undefined finds nothing', async () => {
      const school = someSchool();
      await insert(school, 'there');
      const found = await test.run(school, (work) => things(work).find({ size: LessThan(undefined as never) }));
      expect(found).toEqual([]);
    });

    it('a school that the caller gives is refused', async () => {
      const own = someSchool();
      const other = someSchool();
      const { id } = await insert(own, 'own');
      const given = { schoolId: other } as object;
      await expect(test.run(own, (work) => things(work).find(given))).rejects.toThrow('added by the accessor');
      const row = { name: 'smuggled', ...given };
      await expect(test.run(own, (work) => things(work).insert(row))).rejects.toThrow('added by the accessor');
      await expect(test.run(own, (work) => things(work).update(id, given))).rejects.toThrow('never changes');
      expect(await test.namesIn(other)).toEqual([]);
    });

    it('an id is given once and for all', async () => {
      const school = someSchool();
      const { id } = await insert(school, 'same');
      const update = test.run(school, (work) => things(work).update(id, { id: 'another' }));
      await expect(update).rejects.toThrow('never changes');
    });

    it('an empty school among the schools of a viewer throws', () => {
      expect(() => test.reads.rows(memberOf(''), Thing)).toThrow('empty school id');
    });

    it('a table without a school is reached only across schools', async () => {
      const work = test.run(someSchool(), (work) => work.rows(AuditEntry).find({}));
      await expect(work).rejects.toThrow('belongs to no school');
    });
  });

  it('are stamped with an id, the school and the present', async () => {
    const school = someSchool();
    const thing = await insert(school, 'stamped');
    const now = test.clock.now();
    expect(thing).toMatchObject({
      id: expect.stringMatching(/^thing_/),
      schoolId: school,
      createdAt: now,
      updatedAt: now,
    });
  });

  it('may be given an id that was made before', async () => {
    const id = await test.run(someSchool(), async (work) => {
      const id = work.nextId(Thing);
      await things(work).insert({ id, name: 'known before' });
      return id;
    });
    expect(await test.reads.acrossSchools('test', Thing).findOne({ id })).toMatchObject({ name: 'known before' });
  });

  it('are inserted by the thousand', async () => {
    const school = someSchool();
    const names = Array.from({ length: 1_234 }, (_, index) => ({ name: `thing ${index}` }));
    await test.run(school, (work) => things(work).insertAll(names));
    expect(await test.run(school, (work) => things(work).count({}))).toBe(1_234);
  });

  it('are inserted all or none', async () => {
    const school = someSchool();
    const names = Array.from({ length: 700 }, (_, index) => ({ name: `thing ${index % 650}` }));
    await expect(test.run(school, (work) => things(work).insertAll(names))).rejects.toThrow();
    expect(await test.namesIn(school)).toEqual([]);
  });

  it('carry the time of their last change', async () => {
    const school = someSchool();
    const { id, createdAt } = await insert(school, 'changed');
    test.clock.advance(60_000);
    await test.run(school, (work) => things(work).update(id, { size: 3 }));
    const changed = await test.reads.acrossSchools('test', Thing).findOne({ id });
    expect(changed).toMatchObject({ size: 3, createdAt, updatedAt: test.clock.now() });
  });

  it('are not inserted where a unique key holds one, and the unit of work goes on', async () => {
    const school = someSchool();
    await insert(school, 'first');
    const [again, other] = await test.run(school, async (work) => [
      await things(work).insertUnlessThere({ name: 'first' }),
      await things(work).insertUnlessThere({ name: 'second' }),
    ]);
    expect(again).toBeNull();
    expect(other).toMatchObject({ name: 'second' });
    expect(await test.namesIn(school)).toEqual(['first', 'second']);
  });

  it('are not left out in silence for another reason than a unique key', async () => {
    const work = test.run(someSchool(), (work) => things(work).insertUnlessThere({ name: 'too small', size: -1 }));
    await expect(work).rejects.toMatchObject({ message: expect.stringMatching(/check/i) });
  });

  it('are locked in the order of their ids, whatever the order asked for, each once', async () => {
    const school = someSchool();
    const rows = await test.run(school, (work) => things(work).insertAll(['a', 'b', 'c'].map((name) => ({ name }))));
    const [a, b, c] = rows.map(({ id }) => id);
    const locked = await test.run(school, (work) => things(work).lock([c!, a!, 'thing_missing', b!, a!]));
    expect(locked.map(({ id }) => id)).toEqual([a, b, c]);
  });

  onlyOn('postgres', 'on SQLite only one unit of work is open')('are locked against other units of work', async () => {
    const school = someSchool();
    const { id } = await insert(school, 'counted');
    const add = async (work: Work) => {
      const { size } = await things(work).lockOne(id);
      await things(work).update(id, { size: size + 1 });
    };
    await Promise.all(Array.from({ length: 20 }, () => test.run(school, add)));
    expect(await test.reads.acrossSchools('test', Thing).findOne({ id })).toMatchObject({ size: 20 });
  });

  onlyOn('postgres', 'on SQLite only one unit of work is open')(
    'that somebody else has locked are skipped by lockFree',
    async () => {
      const school = someSchool();
      const rows = await test.run(school, (work) => things(work).insertAll(['a', 'b', 'c'].map((name) => ({ name }))));
      const free = await test.run(school, async (outer) => {
        await things(outer).lock([rows[0]!.id]);
        return test.run(school, (inner) => things(inner).lockFree({}, { id: 'ASC' }, 1));
      });
      expect(namesOf(free)).toEqual(['b']);
    },
  );

  it('that grew between reading and locking are read again', async () => {
    const school = someSchool();
    await insert(school, 'first');
    let tries = 0;
    const locked = await test.run(school, async (work) => {
      tries++;
      const found = await things(work).find({});
      if (tries === 1) throw new StartAgain();
      return things(work).lock(found.map(({ id }) => id));
    });
    expect([tries, namesOf(locked)]).toEqual([2, ['first']]);
  });
});

const namesOf = (rows: Thing[]): string[] => rows.map(({ name }) => name);
