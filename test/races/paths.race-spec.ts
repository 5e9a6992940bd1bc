import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { ExpireOffers } from '../../src/signups/expire-offers.job.js';
import { connect, type Connection } from '../support/connection.js';
import { crowd } from '../support/crowd.js';
import { testScale } from '../support/database.js';
import { publishedEvent, type TestShift } from '../support/events.js';
import { PRESENT, TestApp } from '../support/test-app.js';
import { brokenPromises, deadlocks, isLive, readSignups, withoutExclusion, type SignupRow } from './promises.js';

const ROUNDS = testScale(4, 40);
const PEOPLE = 18;
/** The day before the shift: places that free are offered. The first offer ends at NOW, the others later. */
const [FIRST_OFFER, OTHER_OFFERS, NOW] = ['13', '15', '19'].map((hour) => `2026-10-15T${hour}:00:00.000Z`) as [
  string,
  string,
  string,
];

/** The shift runs until 15:00. */
const BEGUN = '2026-10-16T14:30:00.000Z';

/** What may become of an answer by what others do meanwhile; the clock stands still. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  CONFIRMED: ['CONFIRMED', 'CANCELLED'],
  WAITLISTED: ['WAITLISTED', 'CONFIRMED', 'OFFERED', 'CANCELLED'],
  INVITED: ['INVITED', 'CANCELLED'],
  DECLINED: ['DECLINED'],
  WITHDRAWN: ['WITHDRAWN'],
};
const REFUSALS = [
  'STALE_VERSION',
  'OFFER_EXPIRED',
  'SIGNUP_ENDED',
  'SHIFT_OVERLAP',
  'SHIFT_NOT_BEGUN',
  'HAS_NO_PLACE',
  'EVENT_CANCELLED',
  'CAPACITY_BELOW_TAKEN',
  'SIGNUP_CLOSED',
  // To those who are merged or leave, and to whoever acts for them.
  'NOT_FOUND',
  'UNAUTHENTICATED',
  'NOT_AVAILABLE',
  'SHIFT_ENDED',
];

interface Told {
  id: string;
  status: string;
}

interface Scene {
  school: SchoolBuilder;
  coordinator: Member;
  people: Member[];
  eventId: string;
  version: number;
  shift: TestShift;
  /** At the same time. */
  other: TestShift;
  signups: Map<string, string>;
}

describe('twelve paths at once', () => {
  let test: TestApp;
  let connection: Connection;
  let answers: Record<string, number>;
  let told: Map<string, string>;

  beforeAll(async () => {
    test = await TestApp.start();
    connection = await connect(test.databaseUrl);
    await withoutExclusion(connection);
  });
  afterAll(async () => {
    await connection.close();
    await test.stop();
  });
  beforeEach(() => {
    answers = {};
  });

  async function act(who: Member, name: string, input: object, fields = 'id status'): Promise<Told[]> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const mutation = `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
    const { data, errors } = await test.as(who).send(mutation, { input });
    const { code, reason } = errors?.[0]?.extensions ?? {};
    const answer: string = data ? 'DONE' : (reason ?? code ?? 'UNANSWERED');
    answers[`${name} ${answer}`] = (answers[`${name} ${answer}`] ?? 0) + 1;
    if (!data) {
      expect(REFUSALS).toContain(answer);
      return [];
    }
    const signups = [data[name]].flat() as Told[];
    if (fields === 'id status') for (const { id, status } of signups) told.set(id, status);
    return signups;
  }

  /** One has a place, three are offered one, the first of them until NOW, two wait, three are invited. */
  async function scene(): Promise<Scene> {
    test.clock.set(PRESENT);
    const school = await test.school();
    const coordinator = await school.coordinator();
    const people = await crowd(test.app, school.id, PEOPLE);
    const closes = { signupClosesAt: '2026-10-16T00:00:00.000Z' };
    const shifts = [{ capacity: 4, ...closes }, { capacity: 5 }];
    const event = await publishedEvent(test.as(coordinator), school.id, shifts);
    const [shift, other] = event.shifts as [TestShift, TestShift];
    const signups = new Map<string, string>();
    told = new Map();
    const join = async (index: number) => {
      const [signup] = await act(people[index]!, 'signUp', { shiftId: shift.id });
      signups.set(people[index]!.id, signup!.id);
    };
    const leave = (index: number) => act(people[index]!, 'withdraw', { signupId: signups.get(people[index]!.id) });
    for (let index = 0; index < 9; index++) await join(index);
    test.clock.set(FIRST_OFFER);
    await leave(0);
    test.clock.set(OTHER_OFFERS);
    for (const index of [1, 2]) await leave(index);
    const personIds = [9, 10, 11].map((index) => people[index]!.id);
    const invited = await act(coordinator, 'invite', { shiftId: shift.id, personIds });
    personIds.forEach((id, index) => signups.set(id, invited[index]!.id));
    test.clock.set(NOW);
    told = new Map();
    return { school, coordinator, people, eventId: event.id, version: event.version, shift, other, signups };
  }

  /** Two people at a time who edit the form, each as it stands. */
  async function edit({ coordinator, shift }: Scene, change: object): Promise<void> {
    for (let tries = 0; tries < 4; tries++) {
      const query = 'query($id: ID!) { node(id: $id) { ... on Shift { version } } }';
      const { version } = (await test.as(coordinator).ask(query, { id: shift.id })).node;
      const [done] = await act(coordinator, 'updateShift', { shiftId: shift.id, version, ...change }, 'id');
      if (done) return;
    }
  }

  async function inviteAndAccept({ coordinator, people, shift }: Scene, index: number): Promise<void> {
    const [signup] = await act(coordinator, 'invite', { shiftId: shift.id, personIds: [people[index]!.id] });
    if (signup) await act(people[index]!, 'respond', { signupId: signup.id, accept: true });
  }

  const recordLeaving = ({ coordinator, people }: Scene, index: number) =>
    act(coordinator, 'recordLeaving', { personId: people[index]!.id, version: 1 }, 'id');
  const merge = ({ coordinator, people }: Scene, kept: number, merged: number) => {
    const [keepId, mergeId] = [people[kept]!.id, people[merged]!.id];
    const input = { keepId, mergeId, keepVersion: 1, mergeVersion: 1, accountOfId: keepId };
    return act(coordinator, 'mergePeople', input, 'id');
  };

  function paths(at: Scene, cancels: boolean): (() => Promise<unknown>)[] {
    const { coordinator, people, shift, other, signups } = at;
    const person = (index: number) => people[index]!;
    const signupOf = (index: number) => signups.get(person(index).id)!;
    const respond = (index: number, accept: boolean) =>
      act(person(index), 'respond', { signupId: signupOf(index), accept });
    const signUp = (index: number, { id: shiftId }: TestShift) => act(person(index), 'signUp', { shiftId });
    const override = { shiftId: shift.id, volunteerId: person(14).id, override: { reason: 'She is the baker.' } };
    const entries = [{ signupId: signupOf(5), attendance: 'ATTENDED' }];
    return [
      ...[12, 13, 16].map((index) => () => signUp(index, shift)),
      ...[7, 12, 13].map((index) => () => signUp(index, other)),
      () => act(person(3), 'withdraw', { signupId: signupOf(3) }),
      () => respond(4, true),
      () => respond(5, true),
      () => respond(6, false),
      () => respond(9, true),
      () => respond(10, false),
      () => signUp(11, shift),
      () => inviteAndAccept(at, 15),
      () => act(coordinator, 'signUp', override),
      () => edit(at, { capacity: 6 }),
      () => edit(at, { capacity: 3, withdrawSignupIds: [signupOf(8)] }),
      () => edit(at, { startsAt: '2026-10-16T13:30:00.000Z' }),
      () => act(coordinator, 'recordAttendance', { entries }, 'id attendance'),
      () => recordLeaving(at, 5),
      () => recordLeaving(at, 16),
      () => merge(at, 7, 12),
      () => test.app.get(ExpireOffers).run(),
      () => test.app.get(ExpireOffers).run(),
      ...(cancels ? [() => act(coordinator, 'cancelEvent', { eventId: at.eventId, version: at.version }, 'id')] : []),
    ];
  }

  /** Two are here, a third comes and one is asked; the offer that is left is over, though nobody ended it. */
  function pathsOfBegun(at: Scene, cancels: boolean): (() => Promise<unknown>)[] {
    const { coordinator, people, shift, other, signups } = at;
    const signupOf = (index: number) => signups.get(people[index]!.id)!;
    const record = (index: number, attendance: string, minutes: number | null) => () =>
      act(coordinator, 'recordAttendance', { entries: [{ signupId: signupOf(index), attendance, minutes }] }, 'id');
    const volunteer = { shiftId: shift.id, override: { reason: 'She came by.' } };
    return [
      record(3, 'ATTENDED', null),
      record(3, 'ATTENDED', 45),
      record(5, 'ABSENT', null),
      record(6, 'ATTENDED', null),
      () => act(people[5]!, 'withdraw', { signupId: signupOf(5) }),
      () => act(people[6]!, 'respond', { signupId: signupOf(6), accept: true }),
      () => act(people[9]!, 'respond', { signupId: signupOf(9), accept: true }),
      () => act(people[10]!, 'respond', { signupId: signupOf(10), accept: false }),
      () => inviteAndAccept(at, 15),
      () => act(people[13]!, 'signUp', { shiftId: shift.id }),
      () => act(people[13]!, 'signUp', { shiftId: other.id }),
      () => act(coordinator, 'signUp', { ...volunteer, volunteerId: people[14]!.id }),
      () => act(coordinator, 'signUp', { ...volunteer, volunteerId: people[17]!.id }),
      () => edit(at, { capacity: 6 }),
      () => edit(at, { capacity: 2, withdrawSignupIds: [signupOf(6), signupOf(8)] }),
      () => edit(at, { startsAt: '2026-10-16T13:30:00.000Z' }),
      () => recordLeaving(at, 3),
      () => merge(at, 17, 7),
      () => test.app.get(ExpireOffers).run(),
      ...(cancels ? [() => act(coordinator, 'cancelEvent', { eventId: at.eventId, version: at.version }, 'id')] : []),
    ];
  }

  /** All at once, another order each time: what comes first has the shift's lock first. Answers what is stored. */
  async function rush(at: Scene, ways: (() => Promise<unknown>)[], round: number, now: string) {
    const first = (round * 7) % ways.length;
    await Promise.all([...ways.slice(first), ...ways.slice(0, first)].map((way) => way()));
    await test.outboxEmpty();
    expect(await brokenPromises(connection, at.school.id, now)).toEqual([]);
    return new Map((await readSignups(connection, at.school.id)).map((row) => [row.id, row]));
  }

  /** What was answered and is not so, but by the answers of others: those who leave, are merged or are cut. */
  function untrue({ people }: Scene, stored: Map<string, SignupRow>, exempt: number[], cut: (string | undefined)[]) {
    const personIds = exempt.map((index) => people[index]!.id);
    return [...told].filter(([id, status]) => {
      const { personId, status: now } = stored.get(id)!;
      return !cut.includes(id) && !personIds.includes(personId) && !LATER[status]?.includes(now);
    });
  }

  it(`on one shift keep every promise, ${ROUNDS} times`, async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const at = await scene();
      const stored = await rush(at, paths(at, round % 4 === 3), round, NOW);
      expect(untrue(at, stored, [5, 7, 12, 16], [at.signups.get(at.people[8]!.id)])).toEqual([]);
      expect(stored.get(at.signups.get(at.people[4]!.id)!)?.status).toMatch(/EXPIRED|CANCELLED/);
      const gone = `SELECT "id" FROM person WHERE "schoolId" = '${at.school.id}' AND "leftAt" IS NOT NULL`;
      const goneIds = (await connection.query<{ id: string }>(gone)).map(({ id }) => id);
      expect(goneIds.length).toBeGreaterThanOrEqual(2);
      const left = [...stored.values()].filter((row) => isLive(row.status) && goneIds.includes(row.personId));
      expect(left).toEqual([]);
    }
    report();
  });

  it(`on one shift that has begun keep every promise, ${ROUNDS} times`, async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const at = await scene();
      const accepted = { signupId: at.signups.get(at.people[5]!.id), accept: true };
      await act(at.people[5]!, 'respond', accepted);
      test.clock.set(BEGUN);
      told = new Map();
      const stored = await rush(at, pathsOfBegun(at, round % 4 === 3), round, BEGUN);
      const cut = [6, 8].map((index) => at.signups.get(at.people[index]!.id));
      expect(untrue(at, stored, [3, 7, 17], cut)).toEqual([]);
      const statusOf = (index: number) => stored.get(at.signups.get(at.people[index]!.id)!)?.status;
      expect(statusOf(6)).toMatch(/EXPIRED|CANCELLED/);
      // Whoever leaves keeps the place where the shift has begun, and the hours.
      expect(statusOf(3)).toMatch(/CONFIRMED|CANCELLED/);
    }
    expect(answers['recordAttendance DONE']).toBeGreaterThan(0);
    report();
  });

  it('end in no deadlock', async () => {
    expect(await deadlocks(connection)).toBe(0);
  });

  function report(): void {
    if (process.env.TEST_SCALE === 'full') console.log(`${TEST_DB}: ${JSON.stringify(answers)}`);
  }
});
