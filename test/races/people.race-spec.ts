import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { connect, type Connection } from '../support/connection.js';
import { crowd } from '../support/crowd.js';
import { testScale } from '../support/database.js';
import { publishedEvent, type TestShift } from '../support/events.js';
import { PRESENT, TestApp } from '../support/test-app.js';
import { brokenPromises, readSignups, withoutExclusion } from './promises.js';

const ROUNDS = testScale(3, 20);
const EVENING = { startsAt: '2026-10-16T18:00:00.000Z', endsAt: '2026-10-16T20:00:00.000Z' };

describe('people who leave or are merged while others sign up', () => {
  let test: TestApp;
  let connection: Connection;
  let school: SchoolBuilder;
  let coordinator: Member;
  let people: Member[];
  let shifts: TestShift[];

  beforeAll(async () => {
    test = await TestApp.start();
    connection = await connect(test.databaseUrl);
    await withoutExclusion(connection);
  });
  afterAll(async () => {
    await connection.close();
    await test.stop();
  });

  async function begin(size: number, capacity: number): Promise<void> {
    school = await test.school();
    coordinator = await school.coordinator();
    people = await crowd(test.app, school.id, size);
    const wanted = [{ capacity }, { capacity, ...EVENING }];
    shifts = (await publishedEvent(test.as(coordinator), school.id, wanted)).shifts;
  }

  /** The reason of the refusal, or DONE. */
  async function act(who: Member, name: string, input: Record<string, unknown>): Promise<string> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const mutation = `mutation($input: ${type}!) { ${name}(input: $input) { id } }`;
    const { errors } = await test.as(who).send(mutation, { input });
    const { code, reason } = errors?.[0]?.extensions ?? {};
    return errors ? (reason ?? code ?? 'UNANSWERED') : 'DONE';
  }
  const signUp = (who: Member, shift: number) => act(who, 'signUp', { shiftId: shifts[shift]!.id });
  const merge = (kept: Member | undefined, merged: Member | undefined) =>
    act(coordinator, 'mergePeople', {
      keepId: kept!.id,
      mergeId: merged!.id,
      keepVersion: 1,
      mergeVersion: 1,
      accountOfId: kept!.id,
    });

  async function expectPromisesKept(): Promise<void> {
    await test.outboxEmpty();
    expect(await brokenPromises(connection, school.id, PRESENT)).toEqual([]);
  }

  /** Whoever is gone holds nothing, whatever they asked for at the same moment. */
  async function expectNoLive(gone: Member[]): Promise<void> {
    const live = (await readSignups(connection, school.id)).filter(
      ({ status, personId }) => status !== 'WITHDRAWN' && gone.some(({ id }) => id === personId),
    );
    expect(live).toEqual([]);
  }

  it('merges two people once, whichever way around and into whom', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      await begin(4, 2);
      const [a, b, c] = people;
      for (const person of people) await signUp(person, round % 2);
      const outcomes = await Promise.all([merge(a, b), merge(b, a), merge(c, a)]);
      expect(outcomes.filter((outcome) => outcome === 'DONE')).toHaveLength(1);
      expect(outcomes.every((outcome) => ['DONE', 'STALE_VERSION'].includes(outcome))).toBe(true);
      await expectPromisesKept();
    }
  });

  it('leaves nothing with the one who was merged while both sign up', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      await begin(6, 2);
      const [kept, merged, ...others] = people as [Member, Member, ...Member[]];
      const [merging] = await Promise.all([
        merge(kept, merged),
        ...[kept, merged, ...others].flatMap((person) => [signUp(person, 0), signUp(person, 1)]),
      ]);
      await expectPromisesKept();
      if (merging === 'DONE') await expectNoLive([merged]);
      else expect(merging).toBe('DATABASE_BUSY');
    }
  });

  it('gives the places of those who leave during a rush to those who stay', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      await begin(12, 3);
      const gone = people.slice(0, 4);
      for (const person of gone) await signUp(person, 0);
      const outcomes = await Promise.all([
        ...gone.map(({ id: personId }) => act(coordinator, 'recordLeaving', { personId, version: 1 })),
        ...gone.map((person) => signUp(person, 1)),
        ...people.slice(4).flatMap((person) => [signUp(person, 0), signUp(person, 1)]),
      ]);
      expect(outcomes.slice(0, 4)).toEqual(['DONE', 'DONE', 'DONE', 'DONE']);
      await expectPromisesKept();
      await expectNoLive(gone);
    }
  });
});
