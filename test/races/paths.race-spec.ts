import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { ExpireOffers } from '../../src/signups/expire-offers.job.js';
import { connect, type Connection } from '../support/connection.js';
import { crowd } from '../support/crowd.js';
import { testScale } from '../support/database.js';
import { publishedEvent, type TestShift } from '../support/events.js';
import { PRESENT, TestApp } from '../support/test-app.js';
import { brokenPromises, deadlocks, readSignups, withoutExclusion } from './promises.js';

const ROUNDS = testScale(4, 40);
const PEOPLE = 16;
/** The day before the shift: places that free are offered. The first offer ends at NOW, the others later. */
const [FIRST_OFFER, OTHER_OFFERS, NOW] = ['13', '15', '19'].map((hour) => `2026-10-15T${hour}:00:00.000Z`) as [
  string,
  string,
  string,
];

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
      ...[12, 13].map((index) => () => signUp(index, shift)),
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
      () => test.app.get(ExpireOffers).run(),
      () => test.app.get(ExpireOffers).run(),
      ...(cancels ? [() => act(coordinator, 'cancelEvent', { eventId: at.eventId, version: at.version }, 'id')] : []),
    ];
  }

  it(`on one shift keep every promise, ${ROUNDS} times`, async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const at = await scene();
      const ways = paths(at, round % 4 === 3);
      // Another order each time: what comes first has the shift's lock first.
      const first = (round * 7) % ways.length;
      await Promise.all([...ways.slice(first), ...ways.slice(0, first)].map((way) => way()));
      await test.outboxEmpty();
      expect(await brokenPromises(connection, at.school.id, NOW)).toEqual([]);
      const stored = new Map((await readSignups(connection, at.school.id)).map((row) => [row.id, row]));
      const cut = at.signups.get(at.people[8]!.id);
      const untrue = [...told].filter(([id, status]) => id !== cut && !LATER[status]?.includes(stored.get(id)!.status));
      expect(untrue).toEqual([]);
      expect(stored.get(at.signups.get(at.people[4]!.id)!)?.status).toMatch(/EXPIRED|CANCELLED/);
    }
    expect(await deadlocks(connection)).toBe(0);
    if (process.env.TEST_SCALE === 'full') console.log(`${TEST_DB}: ${JSON.stringify(answers)}`);
  }, 600_000);
});
