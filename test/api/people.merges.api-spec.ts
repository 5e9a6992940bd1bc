import fc from 'fast-check';
import { Duty } from '../../src/identity/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { brokenPromises, readSignups } from '../races/promises.js';
import { connect, type Connection } from '../support/connection.js';
import { crowd } from '../support/crowd.js';
import { testScale } from '../support/database.js';
import { publishedEvent, type TestShift } from '../support/events.js';
import { PRESENT, TestApp } from '../support/test-app.js';

const SEQUENCES = testScale(5, 100);
const at = (from: number, until: number) => ({
  startsAt: `2026-10-16T${from}:00:00.000Z`,
  endsAt: `2026-10-16T${until}:00:00.000Z`,
});

describe('merging two people', () => {
  let test: TestApp;
  let connection: Connection;
  let school: SchoolBuilder;
  let admin: Member;
  let coordinator: Member;
  let ana: Member;
  let double: Member;
  let mailboxes = 0;

  beforeAll(async () => {
    test = await TestApp.start();
    connection = await connect(test.databaseUrl);
  });
  afterAll(async () => {
    await connection.close();
    await test.stop();
  });
  beforeEach(async () => {
    test.clock.set(PRESENT);
    school = await test.school();
    admin = await school.person({ name: 'Ada Admin', duties: [Duty.ADMIN] });
    coordinator = await school.coordinator();
    const email = `ana${++mailboxes}@example.org`;
    ana = await school.person({ name: 'Ana Lopez', duties: [Duty.GUARDIAN], email });
    const shared = email.toUpperCase();
    double = await school.person({ name: 'A. López', duties: [Duty.VOLUNTEER], email: shared, phone: '12' });
  });

  const inputOf = (kept: { id: string }, merged: { id: string }, more = {}) => ({
    keepId: kept.id,
    mergeId: merged.id,
    keepVersion: 1,
    mergeVersion: 1,
    ...more,
  });
  const merge = (more = {}, fields = 'id') =>
    test.as(coordinator).mutate('mergePeople', inputOf(ana, double, more), fields);
  const refused = (more = {}, who = coordinator) =>
    test.as(who).refusedMutation('mergePeople', inputOf(ana, double, more));
  const shifts = async (...wanted: Parameters<typeof publishedEvent>[2] & object): Promise<TestShift[]> =>
    (await publishedEvent(test.as(coordinator), school.id, wanted, { organizerIds: [double.id, coordinator.id] }))
      .shifts;
  const signUp = (volunteer: Member, shift: TestShift | undefined) =>
    test.as(coordinator).mutate('signUp', { shiftId: shift?.id, volunteerId: volunteer.id }, 'id status');
  const expectPromisesKept = async () => {
    await test.outboxEmpty();
    expect(await brokenPromises(connection, school.id, test.clock.now())).toEqual([]);
  };
  const signupsOf = async ({ id }: Member) =>
    (await readSignups(connection, school.id)).filter(({ personId }) => personId === id);

  it('leaves one, with all that both had', async () => {
    const classroom = await school.classroom('3B');
    await school.family('Lopez', [ana], [{ givenName: 'Luz', classroom }]);
    const other = await school.family('López', [double, ana], [{ givenName: 'Leo' }]);
    const [first, second] = await shifts({}, { ...at(16, 18) });
    await signUp(ana, first);
    const { id } = await signUp(double, second);
    await test.as(coordinator).mutate('withdraw', { signupId: id }, 'id');
    await signUp(double, second);
    const fields = `id version displayName phone emails duties families { name }
      signups { nodes { status shift { id } } }`;
    expect(await merge({}, fields)).toEqual({
      id: ana.id,
      version: 2,
      displayName: 'Ana Lopez',
      phone: '12',
      emails: [ana.email],
      duties: ['GUARDIAN', 'VOLUNTEER'],
      families: [{ name: 'Lopez' }, { name: 'López' }],
      signups: {
        nodes: [
          { status: 'CONFIRMED', shift: { id: first!.id } },
          { status: 'WITHDRAWN', shift: { id: second!.id } },
          { status: 'CONFIRMED', shift: { id: second!.id } },
        ],
      },
    });
    expect(await signupsOf(double)).toEqual([]);
    const { school: seen } = await test.as(coordinator).ask(`{ school {
      people { nodes { displayName } } left: people(filter: { left: true }) { nodes { id } }
      events { nodes { organizers { id } } } } }`);
    expect(seen.people.nodes.map((person: { displayName: string }) => person.displayName)).not.toContain('A. López');
    expect(seen.left.nodes).toEqual([]);
    const organizers = seen.events.nodes[0].organizers.map((person: { id: string }) => person.id);
    expect(organizers.sort()).toEqual([ana.id, coordinator.id].sort());
    const adults = `query($id: ID!) { node(id: $id) { ... on Family { adults { person { id }
      relationships { child { displayName } } } } } }`;
    expect((await test.as(ana).ask(adults, { id: other.id })).node.adults).toEqual([
      { person: { id: ana.id }, relationships: [{ child: { displayName: 'Leo López' } }] },
    ]);
    await expectPromisesKept();
  });

  it('keeps the better of two places on one shift, and gives the other to the line', async () => {
    const [bob, cid] = [await school.guardian('Bob Brown'), await school.guardian('Cid Cole')];
    const [both, line] = await shifts({ capacity: 2 }, { ...at(16, 18), capacity: 1 });
    await signUp(ana, both);
    await signUp(double, both);
    await signUp(bob, both);
    await signUp(double, line);
    await signUp(cid, line);
    await signUp(ana, line);
    await merge();
    expect((await signupsOf(bob)).map(({ status }) => status)).toEqual(['CONFIRMED']);
    expect((await signupsOf(cid)).map(({ status }) => status)).toEqual(['WAITLISTED']);
    const live = (await signupsOf(ana)).filter(({ status }) => status !== 'WITHDRAWN');
    expect(live.map(({ shiftId, status }) => [shiftId, status]).sort()).toEqual(
      [
        [both!.id, 'CONFIRMED'],
        [line!.id, 'CONFIRMED'],
      ].sort(),
    );
    await expectPromisesKept();
  });

  it('refuses two places at one time until a human has withdrawn one of them', async () => {
    const [early, late] = await shifts({ ...at(13, 15) }, { ...at(14, 16) });
    const signupIds = [(await signUp(ana, early)).id, (await signUp(double, late)).id].sort();
    expect(await refused()).toEqual({ code: 'RULE_BROKEN', reason: 'SHIFT_OVERLAP', details: { signupIds } });
    await test.as(coordinator).mutate('withdraw', { signupId: signupIds[0] }, 'id');
    await merge();
    await expectPromisesKept();
  });

  it('does not stumble over two places at one time that is over', async () => {
    const [early, late] = await shifts({ ...at(13, 15) }, { ...at(14, 16) });
    await signUp(ana, early);
    await signUp(double, late);
    test.clock.set('2026-10-17T12:00:00.000Z');
    await merge();
    expect((await signupsOf(ana)).map(({ status }) => status)).toEqual(['CONFIRMED', 'CONFIRMED']);
    const taken = `SELECT "id" FROM commitment WHERE "personId" = '${double.id}'`;
    expect(await connection.query(taken)).toEqual([]);
  });

  it('keeps the hours: of two sign-ups on one shift that is over, the one with what was recorded', async () => {
    const [shift] = await shifts({ capacity: 2 });
    await signUp(ana, shift);
    const { id: signupId } = await signUp(double, shift);
    test.clock.set('2026-10-17T12:00:00.000Z');
    const entries = [{ signupId, attendance: 'ATTENDED', minutes: 90 }];
    await test.as(coordinator).mutate('recordAttendance', { entries }, 'id');
    const { volunteerMinutes } = await merge({}, 'volunteerMinutes(from: "2026-10-01", before: "2026-11-01")');
    expect(volunteerMinutes).toBe(90);
    const placed = (await signupsOf(ana)).filter(({ status }) => status === 'CONFIRMED');
    expect(placed.map(({ id }) => id)).toEqual([signupId]);
  });

  it('does not give up a place in line for an offer that is over', async () => {
    const [shift] = await shifts({ capacity: 1 });
    const cid = await school.guardian('Cid Cole');
    const { id } = await signUp(cid, shift);
    await signUp(double, shift);
    test.clock.set('2026-10-15T13:00:00.000Z');
    await test.as(cid).mutate('withdraw', { signupId: id }, 'id');
    await signUp(ana, shift);
    test.clock.set('2026-10-15T20:00:00.000Z');
    await merge();
    expect((await signupsOf(ana)).map(({ status }) => status).sort()).toEqual(['EXPIRED', 'OFFERED']);
    await expectPromisesKept();
  });

  it('asks whose mailbox stays where each has one', async () => {
    const other = await school.guardian('Ana Other');
    const input = inputOf(ana, other);
    expect(await test.as(coordinator).refusedMutation('mergePeople', input)).toEqual({
      code: 'RULE_BROKEN',
      reason: 'TWO_ACCOUNTS',
    });
    const stranger = { ...input, accountOfId: double.id };
    expect((await test.as(coordinator).refusedMutation('mergePeople', stranger)).code).toBe('BAD_USER_INPUT');
    await test.as(coordinator).mutate('mergePeople', { ...input, accountOfId: other.id }, 'id');
    const peopleOf = async (who: Member) => (await test.as(who).ask('{ viewer { people { id } } }')).viewer.people;
    expect(await peopleOf(other)).toEqual([{ id: ana.id }]);
    expect(await peopleOf(ana)).toEqual([{ id: double.id }]);
  });

  it('refuses what was not meant', async () => {
    expect(await refused({ mergeVersion: 2 })).toMatchObject({ reason: 'STALE_VERSION' });
    expect(await refused({ keepVersion: 2 })).toMatchObject({ reason: 'STALE_VERSION' });
    expect((await refused({ mergeId: ana.id })).code).toBe('BAD_USER_INPUT');
    expect((await refused({}, ana)).code).toBe('FORBIDDEN');
    const staff = inputOf(ana, admin, { accountOfId: ana.id });
    expect(await test.as(coordinator).refusedMutation('mergePeople', staff)).toEqual({
      code: 'FORBIDDEN',
      reason: 'ADMIN_ONLY',
    });
    await test.as(admin).mutate('recordLeaving', { personId: ana.id, version: 1 }, 'id');
    expect(await refused({ keepVersion: 2 })).toMatchObject({ reason: 'PERSON_LEFT' });
    await test.as(admin).mutate('recordReturn', { personId: ana.id, version: 2 }, 'id');
    await merge({ keepVersion: 3 });
    expect(await refused({ keepVersion: 4, mergeVersion: 2 })).toMatchObject({ reason: 'ALREADY_MERGED' });
    const back = { personId: double.id, version: 2 };
    expect(await test.as(admin).refusedMutation('recordReturn', back)).toMatchObject({ reason: 'ALREADY_MERGED' });
  });

  it('keeps the last administrator', async () => {
    await test.as(admin).mutate('mergePeople', inputOf(ana, admin, { accountOfId: ana.id }), 'id');
    expect((await test.as(ana).ask('{ viewer { people { duties } } }')).viewer.people[0].duties).toContain('ADMIN');
  });

  it(`keeps every promise about places, whatever the two had, ${SEQUENCES} times`, async () => {
    const wish = fc.record({ person: fc.nat(4), shift: fc.nat(3) });
    const merges = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 1, maxLength: 3 });
    const capacities = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 });
    const property = fc.asyncProperty(
      capacities,
      fc.array(wish, { maxLength: 12 }),
      merges,
      async (sizes, wishes, pairs) => {
        school = await test.school();
        coordinator = await school.coordinator();
        double = coordinator;
        const people = await crowd(test.app, school.id, 5);
        const times = [at(10, 12), at(11, 13), at(13, 14), at(13, 15)];
        const made = await shifts(...times.map((time, index) => ({ ...time, capacity: sizes[index]! })));
        for (const { person, shift } of wishes) {
          const input = { shiftId: made[shift]!.id, volunteerId: people[person]!.id };
          await test.as(coordinator).send(SIGN_UP, { input });
        }
        for (const [one, other] of pairs) await tryMerge(people[one]!, people[other]!);
      },
    );
    await fc.assert(property, { numRuns: SEQUENCES });
  });

  const SIGN_UP = `mutation($input: SignUpInput!) { signUp(input: $input) { id } }`;
  const MERGE = `mutation($input: MergePeopleInput!) { mergePeople(input: $input) { id } }`;
  const VERSIONS = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { version } } }`;

  async function tryMerge(kept: Member, merged: Member): Promise<void> {
    const { nodes } = await test.as(coordinator).ask(VERSIONS, { ids: [kept.id, merged.id] });
    const versions = { keepVersion: nodes[0].version, mergeVersion: nodes[1].version };
    const input = { ...inputOf(kept, merged), ...versions, accountOfId: kept.id };
    const { errors } = await test.as(coordinator).send(MERGE, { input });
    const { code, reason } = errors?.[0]?.extensions ?? {};
    expect([undefined, 'SHIFT_OVERLAP', 'ALREADY_MERGED', 'PERSON_LEFT', 'BAD_USER_INPUT']).toContain(reason ?? code);
    if (!errors) expect(await signupsOf(merged)).toEqual([]);
    await expectPromisesKept();
  }
});
