import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { connect, type Connection } from '../support/connection.js';
import { crowd } from '../support/crowd.js';
import { testScale } from '../support/database.js';
import { publishedEvent, type TestShift } from '../support/events.js';
import { PRESENT, TestApp } from '../support/test-app.js';
import { brokenPromises, readSignups, withoutExclusion } from './promises.js';

const ROUNDS = testScale(3, 20);

interface Outcome {
  id?: string;
  status: string;
}

describe('sign-ups at the same time', () => {
  let test: TestApp;
  let connection: Connection;

  beforeAll(async () => {
    test = await TestApp.start();
    connection = await connect(test.databaseUrl);
    await withoutExclusion(connection);
  });
  afterAll(async () => {
    await connection.close();
    await test.stop();
  });

  interface Scene {
    school: SchoolBuilder;
    coordinator: Member;
    people: Member[];
    eventId: string;
    version: number;
    shifts: TestShift[];
  }

  /** A published event with shifts of these capacities, all at the same time unless said otherwise. */
  async function scene(size: number, shifts: Parameters<typeof publishedEvent>[2]): Promise<Scene> {
    const school = await test.school();
    const coordinator = await school.coordinator();
    const people = await crowd(test.app, school.id, size);
    const event = await publishedEvent(test.as(coordinator), school.id, shifts);
    return { school, coordinator, people, eventId: event.id, version: event.version, shifts: event.shifts };
  }

  const shiftOf = ({ shifts }: Scene, index = 0): TestShift => {
    const shift = shifts[index];
    if (!shift) throw new Error(`the scene has no shift ${index}`);
    return shift;
  };

  /** The status that was answered, or the reason of the refusal. */
  async function act(
    who: Member,
    name: string,
    input: Record<string, unknown>,
    fields = 'id status',
  ): Promise<Outcome> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const mutation = `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
    const { data, errors } = await test.as(who).send(mutation, { input });
    const { code, reason } = errors?.[0]?.extensions ?? {};
    return data?.[name] ? { status: 'DONE', ...data[name] } : { status: reason ?? code ?? 'UNANSWERED' };
  }

  const signUp = (who: Member, { id: shiftId }: TestShift, more = {}) => act(who, 'signUp', { shiftId, ...more });
  const withdraw = (who: Member, signupId: string | undefined) => act(who, 'withdraw', { signupId });
  const updateShift = ({ coordinator }: Scene, { id: shiftId, version }: TestShift, change: object) =>
    act(coordinator, 'updateShift', { shiftId, version, ...change }, 'id');

  async function expectPromisesKept({ school }: Scene): Promise<void> {
    await test.outboxEmpty();
    expect(await brokenPromises(connection, school.id, PRESENT)).toEqual([]);
  }

  const statuses = (outcomes: Outcome[]): string[] => outcomes.map(({ status }) => status).sort();
  const times = (count: number, status: string): string[] => Array<string>(count).fill(status);

  it('gives 3 places to 3 of 20 people and a place in line of their own to each of the others', async () => {
    const at = await scene(20, [{ capacity: 3 }]);
    const outcomes = await Promise.all(at.people.map((person) => signUp(person, shiftOf(at))));
    expect(statuses(outcomes)).toEqual([...times(3, 'CONFIRMED'), ...times(17, 'WAITLISTED')]);
    const { node } = await test
      .as(at.coordinator)
      .ask(
        `query($id: ID!) { node(id: $id) { ... on Shift { signups(status: [WAITLISTED]) { waitlistPosition } } } }`,
        {
          id: shiftOf(at).id,
        },
      );
    const positions = node.signups.map((signup: { waitlistPosition: number }) => signup.waitlistPosition);
    expect(positions).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
    await expectPromisesKept(at);
  });

  it('answers ten clicks with one idempotency key by one sign-up', async () => {
    const at = await scene(1, [{ capacity: 3 }]);
    const [person] = at.people as [Member];
    const clicks = Array.from({ length: 10 }, () => signUp(person, shiftOf(at), { idempotencyKey: 'one' }));
    const outcomes = await Promise.all(clicks);
    expect(new Set(outcomes.map(({ id }) => id)).size).toBe(1);
    expect(statuses(outcomes)).toEqual(times(10, 'CONFIRMED'));
    expect(await readSignups(connection, at.school.id)).toHaveLength(1);
    await expectPromisesKept(at);
  });

  it('gives a late second click of a sign-up that was withdrawn no new place', async () => {
    const at = await scene(1, [{ capacity: 3 }]);
    const [person] = at.people as [Member];
    const once = { idempotencyKey: 'one' };
    const first = await signUp(person, shiftOf(at), once);
    const [withdrawn, again] = await Promise.all([withdraw(person, first.id), signUp(person, shiftOf(at), once)]);
    expect(withdrawn.status).toBe('WITHDRAWN');
    expect(again.id).toBe(first.id);
    expect(await readSignups(connection, at.school.id)).toMatchObject([{ id: first.id, status: 'WITHDRAWN' }]);
    await expectPromisesKept(at);
  });

  it('answers ten clicks without a key by one sign-up', async () => {
    const at = await scene(1, [{ capacity: 3 }]);
    const [person] = at.people as [Member];
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => signUp(person, shiftOf(at))));
    expect(new Set(outcomes.map(({ id }) => id)).size).toBe(1);
    expect(await readSignups(connection, at.school.id)).toHaveLength(1);
    await expectPromisesKept(at);
  });

  it('gives no person two places at overlapping times', async () => {
    const at = await scene(5, Array(5).fill({ capacity: 5 }));
    const outcomes = await Promise.all(at.people.flatMap((person) => at.shifts.map((shift) => signUp(person, shift))));
    expect(statuses(outcomes)).toEqual([...times(5, 'CONFIRMED'), ...times(20, 'SHIFT_OVERLAP')]);
    await expectPromisesKept(at);
  });

  it('leaves no open place beside a waiter when places are given back while others sign up', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const at = await scene(12, [{ capacity: 2 }]);
      const holders = at.people.slice(0, 2);
      const held = await Promise.all(holders.map((person) => signUp(person, shiftOf(at))));
      const before = at.people.slice(2, round % 2 === 0 ? 7 : 12);
      const after = at.people.slice(2 + before.length);
      const outcomes = await Promise.all([
        ...before.map((person) => signUp(person, shiftOf(at))),
        ...holders.map((person, index) => withdraw(person, held[index]?.id)),
        ...after.map((person) => signUp(person, shiftOf(at))),
      ]);
      expect(statuses(outcomes).filter((status) => status === 'WITHDRAWN')).toHaveLength(2);
      const live = (await readSignups(connection, at.school.id)).filter(({ status }) => status !== 'WITHDRAWN');
      expect(live.map(({ status }) => status).sort()).toEqual([...times(2, 'CONFIRMED'), ...times(8, 'WAITLISTED')]);
      await expectPromisesKept(at);
    }
  });

  it('gives places that are added to those in line while others sign up', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const at = await scene(12, [{ capacity: 1 }]);
      const [raise, ...outcomes] = await Promise.all([
        updateShift(at, shiftOf(at), { capacity: 4 }),
        ...at.people.map((person) => signUp(person, shiftOf(at))),
      ]);
      expect(raise.status).toBe('DONE');
      expect(outcomes.every(({ status }) => ['CONFIRMED', 'WAITLISTED'].includes(status))).toBe(true);
      await expectPromisesKept(at);
      const stored = await readSignups(connection, at.school.id);
      expect(stored.filter(({ status }) => status === 'CONFIRMED')).toHaveLength(4);
    }
  });

  it('cuts no capacity below what is taken meanwhile', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const at = await scene(4, [{ capacity: 4 }]);
      const [cut, ...outcomes] = await Promise.all([
        updateShift(at, shiftOf(at), { capacity: 2 }),
        ...at.people.map((person) => signUp(person, shiftOf(at))),
      ]);
      expect(['DONE', 'CAPACITY_BELOW_TAKEN']).toContain(cut.status);
      const places = cut.status === 'DONE' ? 2 : 4;
      expect(statuses(outcomes)).toEqual([...times(places, 'CONFIRMED'), ...times(4 - places, 'WAITLISTED')]);
      await expectPromisesKept(at);
    }
  });

  it('moves no shift into another place that its volunteer takes at the same time', async () => {
    const evening = { startsAt: '2026-10-16T18:00:00.000Z', endsAt: '2026-10-16T20:00:00.000Z' };
    for (let round = 0; round < ROUNDS; round++) {
      const at = await scene(1, [{ capacity: 1 }, { capacity: 1, ...evening }]);
      const [person] = at.people as [Member];
      await signUp(person, shiftOf(at));
      const outcomes = await Promise.all([updateShift(at, shiftOf(at), evening), signUp(person, shiftOf(at, 1))]);
      expect(statuses(outcomes).filter((status) => status === 'SHIFT_OVERLAP')).toHaveLength(1);
      await expectPromisesKept(at);
    }
  });

  it('leaves nobody signed up for an event that is cancelled meanwhile', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const at = await scene(12, [{ capacity: 2 }, { capacity: 2 }]);
      const { eventId, version } = at;
      const join = at.people.map((person, index) => signUp(person, shiftOf(at, index % 2)));
      const [cancelled, ...outcomes] = await Promise.all([
        act(at.coordinator, 'cancelEvent', { eventId, version }, 'id'),
        ...join,
      ]);
      expect(cancelled.status).toBe('DONE');
      expect(outcomes.every(({ status }) => ['CONFIRMED', 'WAITLISTED', 'EVENT_CANCELLED'].includes(status))).toBe(
        true,
      );
      const stored = await readSignups(connection, at.school.id);
      expect(stored.map(({ status }) => status)).toEqual(times(stored.length, 'CANCELLED'));
      await expectPromisesKept(at);
    }
  });

  it('lets nobody overtake those in line between the end of their other commitment and their turn', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const at = await scene(3, [{ capacity: 1 }, { capacity: 1 }]);
      const [first, waiter, late] = at.people as [Member, Member, Member];
      const held = await signUp(first, shiftOf(at));
      await signUp(waiter, shiftOf(at));
      const other = await signUp(waiter, shiftOf(at, 1));
      await withdraw(first, held.id);
      await test.outboxEmpty();
      const { freed, joined } = await test.as(at.coordinator).ask(
        `mutation($freed: WithdrawInput!, $joined: SignUpInput!) {
          freed: withdraw(input: $freed) { status }
          joined: signUp(input: $joined) { status }
        }`,
        { freed: { signupId: other.id }, joined: { shiftId: shiftOf(at).id, volunteerId: late.id } },
      );
      expect([freed.status, joined.status]).toEqual(['WITHDRAWN', 'WAITLISTED']);
      await expectPromisesKept(at);
    }
  });
});
