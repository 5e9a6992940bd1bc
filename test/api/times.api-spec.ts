import { FamiliesService } from '../../src/families/index.js';
import { Term } from '../../src/schools/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { publishedEvent } from '../support/events.js';
import { PRESENT, TestApp } from '../support/test-app.js';

const WEEK = { startsAt: '2026-10-30T12:00:00Z', endsAt: '2027-04-01T12:00:00Z' };

/** The school is in New York: its clocks go back on 2026-11-01 at 2 am and forward on 2027-03-14 at 2 am. */
describe('times', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let coordinator: Member;
  let guardian: Member;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    test.clock.set(PRESENT);
    school = await test.school({ timeZone: 'America/New_York' });
    coordinator = await school.coordinator();
    guardian = await school.guardian('Ana Alvarez');
  });

  const shiftAt = async (startsAt: string, endsAt: string, more = {}): Promise<string> => {
    const shifts = [{ startsAt, endsAt, capacity: 5, ...more }];
    return (await publishedEvent(test.as(coordinator), school.id, shifts, WEEK)).shifts[0]!.id;
  };
  const signUp = (shiftId: string) => test.as(guardian).mutate('signUp', { shiftId }, 'status');
  const refusedSignUp = async (shiftId: string) =>
    (await test.as(guardian).refusedMutation('signUp', { shiftId })).reason;
  const seen = async (id: string) => {
    const query =
      'query($id: ID!) { node(id: $id) { ... on Shift { startsAt endsAt signupOpensAt signupClosesAt eligibility { reasons { reason message } } } } }';
    return (await test.as(guardian).ask(query, { id })).node;
  };

  it('are answered in UTC, whatever offset they came with', async () => {
    const id = await shiftAt('2026-11-01T00:30:00-04:00', '2026-11-01T12:15:00+05:45', {
      signupOpensAt: '2026-10-31T20:00:00.5-04:00',
      signupClosesAt: '2026-11-01T01:29:59.999-05:00',
    });
    expect(await seen(id)).toMatchObject({
      startsAt: '2026-11-01T04:30:00.000Z',
      endsAt: '2026-11-01T06:30:00.000Z',
      signupOpensAt: '2026-11-01T00:00:00.500Z',
      signupClosesAt: '2026-11-01T06:29:59.999Z',
    });
  });

  it.each(['2026-11-01T01:30:00', '2026-11-01', '2026-02-30T12:00:00Z', '2026-11-01T25:00:00Z', 'soon', ''])(
    'refuse %j, which is no instant',
    async (startsAt) => {
      const input = { schoolId: school.id, title: 'Fair', kind: 'FAIR', startsAt, endsAt: WEEK.endsAt };
      expect((await test.as(coordinator).refusedMutation('createEvent', input)).code).toBe('BAD_USER_INPUT');
    },
  );

  it('judge a shift that crosses midnight as one stretch', async () => {
    await signUp(await shiftAt('2026-10-31T22:00:00-04:00', '2026-11-01T00:30:00-04:00'));
    const inside = await shiftAt('2026-11-01T00:00:00-04:00', '2026-11-01T00:15:00-04:00');
    expect(await refusedSignUp(inside)).toBe('SHIFT_OVERLAP');
    const after = await shiftAt('2026-11-01T00:30:00-04:00', '2026-11-01T01:30:00-04:00');
    expect(await signUp(after)).toEqual({ status: 'CONFIRMED' });
  });

  it('tell the two one o’clocks of the autumn night apart', async () => {
    await signUp(await shiftAt('2026-11-01T01:00:00-04:00', '2026-11-01T02:00:00-04:00'));
    const sameOnTheWall = await shiftAt('2026-11-01T01:00:00-05:00', '2026-11-01T02:00:00-05:00');
    expect(await signUp(sameOnTheWall)).toEqual({ status: 'CONFIRMED' });
  });

  it('refuse one minute of overlap within the repeated hour', async () => {
    await signUp(await shiftAt('2026-11-01T00:00:00-04:00', '2026-11-01T01:31:00-05:00'));
    const overlapping = await shiftAt('2026-11-01T01:30:00-05:00', '2026-11-01T03:00:00-05:00');
    expect(await refusedSignUp(overlapping)).toBe('SHIFT_OVERLAP');
  });

  it('let the autumn night be worked back to back', async () => {
    await signUp(await shiftAt('2026-11-01T00:00:00-04:00', '2026-11-01T01:30:00-04:00'));
    await signUp(await shiftAt('2026-11-01T01:30:00-04:00', '2026-11-01T01:30:00-05:00'));
    await signUp(await shiftAt('2026-11-01T01:30:00-05:00', '2026-11-01T03:00:00-05:00'));
    const whole = await shiftAt('2026-10-31T23:00:00-04:00', '2026-11-01T04:00:00-05:00');
    expect(await refusedSignUp(whole)).toBe('SHIFT_OVERLAP');
  });

  it('join the two sides of the hour that the spring night leaves out', async () => {
    await signUp(await shiftAt('2027-03-14T01:00:00-05:00', '2027-03-14T02:00:00-05:00'));
    expect(await signUp(await shiftAt('2027-03-14T03:00:00-04:00', '2027-03-14T04:00:00-04:00'))).toEqual({
      status: 'CONFIRMED',
    });
    const across = await shiftAt('2027-03-14T01:59:00-05:00', '2027-03-14T03:00:00-04:00');
    expect(await refusedSignUp(across)).toBe('SHIFT_OVERLAP');
  });

  it('refuse a shift that ends when it starts, though an hour lies between them on the wall', async () => {
    const input = {
      schoolId: school.id,
      title: 'Fair',
      kind: 'FAIR',
      ...WEEK,
      roles: [
        {
          title: 'Stand',
          shifts: [{ startsAt: '2027-03-14T02:00:00-05:00', endsAt: '2027-03-14T03:00:00-04:00', capacity: 1 }],
        },
      ],
    };
    const { details } = await test.as(coordinator).refusedMutation('createEvent', input);
    expect(details?.violations).toEqual([{ path: 'roles.0.shifts.0.endsAt', message: 'must be after startsAt' }]);
  });

  it.each([
    ['one minute before its start', '2026-10-16T12:00:00Z', '2026-10-16T13:01:00Z', false],
    ['exactly at its start', '2026-10-16T12:00:00Z', '2026-10-16T13:00:00Z', true],
    ['exactly at its end', '2026-10-16T15:00:00Z', '2026-10-16T16:00:00Z', true],
    ['one minute before its end', '2026-10-16T14:59:00Z', '2026-10-16T16:00:00Z', false],
  ])('a shift that meets another %s', async (_, startsAt, endsAt, isFree) => {
    await signUp(await shiftAt('2026-10-16T13:00:00Z', '2026-10-16T15:00:00Z'));
    const id = await shiftAt(startsAt, endsAt);
    const { reasons } = (await seen(id)).eligibility;
    expect(reasons.map(({ reason }: { reason: string }) => reason)).toEqual(isFree ? [] : ['SHIFT_OVERLAP']);
    if (isFree) expect(await signUp(id)).toEqual({ status: 'CONFIRMED' });
    else expect(await refusedSignUp(id)).toBe('SHIFT_OVERLAP');
  });

  it('open the window at its instant and not a millisecond before', async () => {
    const id = await shiftAt('2026-11-02T12:00:00Z', '2026-11-02T13:00:00Z', { signupOpensAt: '2026-11-01T06:00:00Z' });
    test.clock.set('2026-11-01T05:59:59.999Z');
    expect(await refusedSignUp(id)).toBe('SIGNUP_NOT_OPEN');
    test.clock.set('2026-11-01T06:00:00.000Z');
    expect(await signUp(id)).toEqual({ status: 'CONFIRMED' });
  });

  it('close the window at its instant and not a millisecond before', async () => {
    const id = await shiftAt('2026-11-02T12:00:00Z', '2026-11-02T13:00:00Z', {
      signupClosesAt: '2026-11-01T06:00:00Z',
    });
    test.clock.set('2026-11-01T06:00:00.000Z');
    expect(await refusedSignUp(id)).toBe('SIGNUP_CLOSED');
    test.clock.set('2026-11-01T05:59:59.999Z');
    expect(await signUp(id)).toEqual({ status: 'CONFIRMED' });
  });

  it('let a walk-up in until the shift ends', async () => {
    const id = await shiftAt('2026-11-02T12:00:00Z', '2026-11-02T13:00:00Z');
    test.clock.set('2026-11-02T13:00:00.000Z');
    expect(await refusedSignUp(id)).toBe('SHIFT_ENDED');
    test.clock.set('2026-11-02T12:59:59.999Z');
    expect(await signUp(id)).toEqual({ status: 'CONFIRMED' });
  });

  it.each([
    ['2026-11-01T05:30:00Z', 'Sign-up opens on Nov 1, 2026 at 1:30 AM.'],
    ['2026-11-01T06:30:00Z', 'Sign-up opens on Nov 1, 2026 at 1:30 AM.'],
    ['2026-11-01T03:59:00Z', 'Sign-up opens on Oct 31, 2026 at 11:59 PM.'],
    ['2027-03-14T07:00:00Z', 'Sign-up opens on Mar 14, 2027 at 3:00 AM.'],
  ])('tell in the school’s time when a window opens at %s', async (signupOpensAt, message) => {
    const id = await shiftAt('2027-03-20T12:00:00Z', '2027-03-20T13:00:00Z', { signupOpensAt });
    const [reason] = (await seen(id)).eligibility.reasons;
    expect({ ...reason, message: reason.message.replaceAll('\u202f', ' ') }).toEqual({
      reason: 'SIGNUP_NOT_OPEN',
      message,
    });
  });

  it.each(['America/New_York', 'Asia/Tokyo'])('of the last day of the calendar are ranked in %s', async (timeZone) => {
    const there = await test.school({ timeZone });
    const caller = test.as(await there.coordinator());
    const times = { startsAt: '9999-12-31T22:00:00.000Z', endsAt: '9999-12-31T23:59:59.999Z' };
    const event = await publishedEvent(caller, there.id, [{ ...times, capacity: 1 }], times);
    const query = 'query($id: ID!) { node(id: $id) { ... on Shift { startsAt endsAt candidates { score } } } }';
    expect((await caller.ask(query, { id: event.shifts[0]!.id })).node).toMatchObject(times);
  });

  it('that no calendar reaches are moved as far as it does', async () => {
    const opens = { signupOpensAt: '1000-01-01T00:00:00Z' };
    const id = await shiftAt('2026-11-02T12:00:00Z', '2026-11-02T13:00:00Z', opens);
    const query = 'query($id: ID!) { node(id: $id) { ... on Shift { role { event { id } } } } }';
    const { id: eventId } = (await test.as(coordinator).ask(query, { id })).node.role.event;
    const copy = { eventId, startsOn: '1900-01-01' };
    const shown = 'roles { shifts { signupOpensAt } }';
    const { roles } = await test.as(coordinator).mutate('duplicateEvent', copy, shown);
    expect(roles[0].shifts).toEqual([{ signupOpensAt: '1000-01-01T00:00:00.000Z' }]);
  });

  it('end a stay in a class at midnight of the school, not of the machine', async () => {
    const classroom = await school.classroom('3B');
    await school.run(async (work) => {
      const families = test.app.get(FamiliesService);
      const child = await families.addChild(work, { givenName: 'Al', familyName: 'Alvarez' });
      await families.addGuardian(work, child.id, guardian.id, 'parent');
      const stay = { startsOn: '2026-08-31', endsBefore: '2026-11-02' };
      const term = await work.rows(Term).insert({ name: 'Fall', ...stay });
      await families.enroll(work, child.id, { classroomId: classroom.id, termId: term.id, ...stay });
    });
    const shifts = [{ startsAt: '2026-11-20T12:00:00Z', endsAt: '2026-11-20T13:00:00Z', capacity: 5 }];
    const more = { ...WEEK, classroomIds: [classroom.id] };
    const {
      shifts: [shift],
    } = await publishedEvent(test.as(coordinator), school.id, shifts, more);
    test.clock.set('2026-11-02T05:00:00.000Z');
    expect(await seen(shift!.id)).toBeNull();
    expect(await test.as(guardian).refusedMutation('signUp', { shiftId: shift!.id })).toEqual({ code: 'NOT_FOUND' });
    test.clock.set('2026-11-02T04:59:59.999Z');
    expect(await signUp(shift!.id)).toEqual({ status: 'CONFIRMED' });
  });
});
