import { Person } from '../../src/identity/index.js';
import type { Work } from '../../src/platform/database/work.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { crowd } from '../support/crowd.js';
import { databaseKind } from '../support/database.js';
import { publishedEvent, type TestShift } from '../support/events.js';
import { gate } from '../support/gate.js';
import { PRESENT, TestApp } from '../support/test-app.js';

describe('the waitlist', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let coordinator: Member;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    test.clock.set(PRESENT);
    school = await test.school();
    coordinator = await school.coordinator();
  });

  const shiftOf = async (shift: Record<string, unknown> = {}): Promise<TestShift> =>
    (await publishedEvent(test.as(coordinator), school.id, [shift])).shifts[0]!;
  const people = async (...names: string[]): Promise<Member[]> => {
    const made = [];
    for (const name of names) made.push(await school.guardian(name));
    return made;
  };
  const signUp = (who: Member, shift: TestShift) =>
    test.as(who).mutate('signUp', { shiftId: shift.id }, 'id status waitlistPosition');
  const withdraw = (who: Member, signupId: string) => test.as(who).mutate('withdraw', { signupId }, 'status');
  const update = (shift: TestShift, change: Record<string, unknown>, selection = 'version') =>
    test.as(coordinator).mutate('updateShift', { shiftId: shift.id, version: 1, ...change }, selection);
  const refusedUpdate = (shift: TestShift, change: Record<string, unknown>) =>
    test.as(coordinator).refusedMutation('updateShift', { shiftId: shift.id, version: 1, ...change });
  /** As the coordinator sees them: names of those with a place, then of those in line. */
  const state = async ({ id }: TestShift) => {
    const { node } = await test
      .as(coordinator)
      .ask(
        'query($id: ID!) { node(id: $id) { ... on Shift { staffing { capacity confirmed open waitlisted } signups { status waitlistPosition volunteer { displayName } } } } }',
        { id },
      );
    const named = (status: string) =>
      node.signups
        .filter((signup: { status: string }) => signup.status === status)
        .map((signup: { volunteer: { displayName: string } }) => signup.volunteer.displayName[0]);
    const positions = node.signups.map((signup: { waitlistPosition: number | null }) => signup.waitlistPosition);
    return {
      places: named('CONFIRMED').sort().join(''),
      line: named('WAITLISTED').join(''),
      positions: positions.filter((position: number | null) => position !== null),
      staffing: node.staffing,
    };
  };

  it('moves up in order, whoever leaves it', async () => {
    const shift = await shiftOf();
    const [a, b, c, d] = await people('A', 'B', 'C', 'D');
    const place = await signUp(a!, shift);
    await signUp(b!, shift);
    const third = await signUp(c!, shift);
    expect(await signUp(d!, shift)).toMatchObject({ waitlistPosition: 3 });
    await withdraw(c!, third.id);
    expect(await state(shift)).toMatchObject({ places: 'A', line: 'BD', positions: [1, 2] });
    await withdraw(a!, place.id);
    expect(await state(shift)).toEqual({
      places: 'B',
      line: 'D',
      positions: [1],
      staffing: { capacity: 1, confirmed: 1, open: 0, waitlisted: 1 },
    });
  });

  it('gives new places to the first in line', async () => {
    const shift = await shiftOf();
    for (const who of await people('A', 'B', 'C', 'D')) await signUp(who, shift);
    await update(shift, { capacity: 3 });
    expect(await state(shift)).toEqual({
      places: 'ABC',
      line: 'D',
      positions: [1],
      staffing: { capacity: 3, confirmed: 3, open: 0, waitlisted: 1 },
    });
  });

  it('passes over whoever is taken at that time, who stays in line and moves up when free again', async () => {
    const shift = await shiftOf();
    const meanwhile = await shiftOf();
    const [a, b, c] = await people('A', 'B', 'C');
    const place = await signUp(a!, shift);
    await signUp(b!, shift);
    await signUp(c!, shift);
    const commitment = await signUp(b!, meanwhile);
    await withdraw(a!, place.id);
    expect(await state(shift)).toMatchObject({ places: 'C', line: 'B', positions: [1] });
    await update(shift, { capacity: 2 });
    expect(await state(shift)).toMatchObject({ places: 'C', line: 'B', staffing: { open: 1 } });
    await withdraw(b!, commitment.id);
    await test.outboxEmpty();
    expect(await state(shift)).toMatchObject({ places: 'BC', line: '', staffing: { open: 0, waitlisted: 0 } });
  });

  it('moves up when what kept the person is moved away', async () => {
    const shift = await shiftOf();
    const meanwhile = await shiftOf();
    const [a, b] = await people('A', 'B');
    const place = await signUp(a!, shift);
    await signUp(b!, shift);
    await signUp(b!, meanwhile);
    await withdraw(a!, place.id);
    expect(await state(shift)).toMatchObject({ places: '', line: 'B' });
    await update(meanwhile, { startsAt: '2026-10-16T15:00:00Z', endsAt: '2026-10-16T16:00:00Z' });
    await test.outboxEmpty();
    expect(await state(shift)).toMatchObject({ places: 'B', line: '' });
  });

  it('gives nobody a place in a shift that has begun', async () => {
    const shift = await shiftOf();
    const [a, b] = await people('A', 'B');
    const place = await signUp(a!, shift);
    await signUp(b!, shift);
    test.clock.set('2026-10-16T13:00:00.000Z');
    await withdraw(a!, place.id);
    expect(await state(shift)).toMatchObject({ places: '', line: 'B', staffing: { open: 1 } });
  });

  describe('that is long', () => {
    /** More than are read at once. */
    const READ_AT_ONCE = 21;
    let line: Member[];
    let shift: TestShift;
    let place: { id: string };
    let holder: Member;

    beforeEach(async () => {
      const everybody = await crowd(test.app, school.id, READ_AT_ONCE + 3);
      [holder, ...line] = everybody as [Member, ...Member[]];
      shift = await shiftOf();
      place = await signUp(holder, shift);
      for (const person of line) await signUp(person, shift);
    });
    const leave = (work: Work, people: Member[]) =>
      work.rows(Person).update(
        people.map(({ id }) => id),
        { leftAt: work.now },
      );
    /** Nobody else has a place. */
    const expectPlaceOf = async (person: Member) => {
      const query = 'query($id: ID!) { node(id: $id) { ... on Shift { signups { status volunteer { id } } } } }';
      const { node } = await test.as(coordinator).ask(query, { id: shift.id });
      const placed = node.signups.filter(({ status }: { status: string }) => status === 'CONFIRMED');
      expect(placed).toEqual([{ status: 'CONFIRMED', volunteer: { id: person.id } }]);
    };

    it('goes past all who have left, however many', async () => {
      await school.run((work) => leave(work, line.slice(0, READ_AT_ONCE + 1)));
      await withdraw(holder, place.id);
      await expectPlaceOf(line[READ_AT_ONCE + 1]!);
    });

    it('goes past all who leave at the same moment', async () => {
      const [left, goOn] = [gate(), gate()];
      const leaving = school.run(async (work) => {
        await leave(work, line.slice(0, READ_AT_ONCE));
        left.open();
        await goOn.passed;
      });
      await left.passed;
      const withdrawing = withdraw(holder, place.id);
      await somebodyWaits();
      goOn.open();
      await Promise.all([leaving, withdrawing]);
      await expectPlaceOf(line[READ_AT_ONCE]!);
    });

    /** On SQLite one unit of work comes after the other: there it judges what is so by then. */
    async function somebodyWaits(): Promise<void> {
      const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      while (databaseKind() === 'postgres' && (await test.database.query(waiting)).length === 0) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
  });

  it('does not ask whether the window is still open for those who wait', async () => {
    const shift = await shiftOf({ signupClosesAt: '2026-10-10T12:00:00Z' });
    const [a, b] = await people('A', 'B');
    const place = await signUp(a!, shift);
    await signUp(b!, shift);
    test.clock.set('2026-10-11T12:00:00.000Z');
    await withdraw(a!, place.id);
    expect(await state(shift)).toMatchObject({ places: 'B', line: '' });
  });

  describe('and a cut', () => {
    it('is refused below what is taken, unless it names whom to withdraw', async () => {
      const shift = await shiftOf({ capacity: 3 });
      const [a, b, c] = await people('A', 'B', 'C');
      await signUp(a!, shift);
      const second = await signUp(b!, shift);
      const third = await signUp(c!, shift);
      expect(await refusedUpdate(shift, { capacity: 1 })).toEqual({
        code: 'RULE_BROKEN',
        reason: 'CAPACITY_BELOW_TAKEN',
        details: { taken: 3 },
      });
      expect(await refusedUpdate(shift, { capacity: 1, withdrawSignupIds: [second.id] })).toMatchObject({
        reason: 'CAPACITY_BELOW_TAKEN',
        details: { taken: 2 },
      });
      expect(await state(shift)).toMatchObject({ places: 'ABC', staffing: { capacity: 3 } });
      await update(shift, { capacity: 1, withdrawSignupIds: [second.id, third.id, third.id] });
      expect(await state(shift)).toEqual({
        places: 'A',
        line: '',
        positions: [],
        staffing: { capacity: 1, confirmed: 1, open: 0, waitlisted: 0 },
      });
    });

    it('does not find a sign-up of another shift', async () => {
      const [shift, other] = [await shiftOf(), await shiftOf()];
      const [a] = await people('A');
      const elsewhere = await signUp(a!, other);
      expect(await refusedUpdate(shift, { capacity: 1, withdrawSignupIds: [elsewhere.id] })).toEqual({
        code: 'NOT_FOUND',
        details: { path: 'withdrawSignupIds.0' },
      });
    });
  });

  describe('and a move', () => {
    const later = { startsAt: '2026-10-17T13:00:00.000Z', endsAt: '2026-10-17T15:00:00.000Z' };

    it('into somebody’s other commitment is refused and names whose', async () => {
      const shift = await shiftOf({ capacity: 2 });
      const other = await shiftOf({ ...later, endsAt: '2026-10-17T13:01:00.000Z' });
      const [a, b] = await people('A', 'B');
      const place = await signUp(a!, shift);
      await signUp(b!, shift);
      await signUp(a!, other);
      expect(await refusedUpdate(shift, later)).toEqual({
        code: 'RULE_BROKEN',
        reason: 'SHIFT_OVERLAP',
        details: { signupIds: [place.id] },
      });
      await update(shift, { ...later, withdrawSignupIds: [place.id] });
      expect(await state(shift)).toMatchObject({ places: 'B' });
      expect(await state(other)).toMatchObject({ places: 'A' });
    });

    it('that only meets another commitment is fine, also onto a part of its own time', async () => {
      const shift = await shiftOf();
      const other = await shiftOf(later);
      const [a] = await people('A');
      await signUp(a!, shift);
      await signUp(a!, other);
      const toItsStart = { startsAt: '2026-10-17T11:00:00Z', endsAt: later.startsAt };
      expect(await update(shift, toItsStart)).toEqual({ version: 2 });
      const aBitEarlier = { startsAt: '2026-10-17T10:30:00Z', endsAt: '2026-10-17T12:30:00Z' };
      expect(await update(shift, { ...aBitEarlier, version: 2 })).toEqual({ version: 3 });
    });

    it('takes the people’s time with it', async () => {
      const shift = await shiftOf();
      const [a] = await people('A');
      await signUp(a!, shift);
      await update(shift, later);
      expect(await signUp(a!, await shiftOf())).toMatchObject({ status: 'CONFIRMED' });
      const { id: shiftId } = await shiftOf(later);
      expect((await test.as(a).refusedMutation('signUp', { shiftId })).reason).toBe('SHIFT_OVERLAP');
    });
  });
});
