import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { draftEvent, publishedEvent } from '../support/events.js';
import { PRESENT, TestApp } from '../support/test-app.js';

const END = '2026-10-16T15:00:00.000Z';

describe('the rules of signing up and withdrawing', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let coordinator: Member;
  let ana: Member;
  let ben: Member;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    test.clock.set(PRESENT);
    school = await test.school();
    coordinator = await school.coordinator();
    ana = await school.guardian('Ana Alvarez');
    ben = await school.guardian('Ben Brown');
  });

  const shiftOf = async (shift: Record<string, unknown> = {}, more: Record<string, unknown> = {}): Promise<string> =>
    (await publishedEvent(test.as(coordinator), school.id, [shift], more)).shifts[0]!.id;
  const signUp = (who: Member, shiftId: string, more: Record<string, unknown> = {}) =>
    test.as(who).mutate('signUp', { shiftId, ...more }, 'id status waitlistPosition');
  const withdraw = (who: Member, signupId: string, more: Record<string, unknown> = {}) =>
    test.as(who).mutate('withdraw', { signupId, ...more }, 'id status');
  const refused = (who: Member, shiftId: string, more: Record<string, unknown> = {}) =>
    test.as(who).refusedMutation('signUp', { shiftId, ...more });
  const broken = (...reasons: string[]) => ({ code: 'RULE_BROKEN', reason: reasons[0], details: { reasons } });
  const staffing = async (id: string) => {
    const query = 'query($id: ID!) { node(id: $id) { ... on Shift { staffing { confirmed open waitlisted } } } }';
    return (await test.as(coordinator).ask(query, { id })).node.staffing;
  };

  it('repeating is harmless, for a place and for a place in line', async () => {
    const shiftId = await shiftOf();
    const place = await signUp(ana, shiftId);
    const inLine = await signUp(ben, shiftId);
    expect(await signUp(ana, shiftId)).toEqual(place);
    expect(await signUp(ben, shiftId)).toEqual(inLine);
    expect(await signUp(coordinator, shiftId, { volunteerId: ana.id })).toEqual(place);
    expect(await staffing(shiftId)).toEqual({ confirmed: 1, open: 0, waitlisted: 1 });
  });

  it('a retry with the same key answers the sign-up as it stands now', async () => {
    const shiftId = await shiftOf();
    const { id } = await signUp(ana, shiftId, { idempotencyKey: 'tap-1' });
    await withdraw(ana, id, { idempotencyKey: 'tap-2' });
    expect(await signUp(ana, shiftId, { idempotencyKey: 'tap-1' })).toMatchObject({ id, status: 'WITHDRAWN' });
    expect(await withdraw(ana, id, { idempotencyKey: 'tap-2' })).toEqual({ id, status: 'WITHDRAWN' });
  });

  it('signing up again after withdrawing is a new attempt, at the end of the line', async () => {
    const shiftId = await shiftOf();
    const first = await signUp(ana, shiftId);
    const second = await signUp(ben, shiftId);
    await withdraw(ana, first.id);
    const again = await signUp(ana, shiftId);
    expect(again).toMatchObject({ status: 'WAITLISTED', waitlistPosition: 1 });
    expect(again.id).not.toBe(first.id);
    expect(await signUp(ben, shiftId)).toMatchObject({ id: second.id, status: 'CONFIRMED' });
  });

  it('a full shift refuses whoever does not want to wait', async () => {
    const shiftId = await shiftOf();
    await signUp(ana, shiftId);
    expect(await refused(ben, shiftId, { joinWaitlist: false })).toEqual({
      code: 'RULE_BROKEN',
      reason: 'SHIFT_FULL',
    });
    expect(await staffing(shiftId)).toEqual({ confirmed: 1, open: 0, waitlisted: 0 });
    expect(await signUp(ben, shiftId, { joinWaitlist: null })).toMatchObject({ status: 'WAITLISTED' });
  });

  it('nobody is in two places at once, whatever the event', async () => {
    await signUp(ana, await shiftOf());
    expect(await refused(ana, await shiftOf({ capacity: 9 }))).toEqual(broken('SHIFT_OVERLAP'));
  });

  it('a place in line takes nobody’s time', async () => {
    const full = await shiftOf();
    await signUp(ana, full);
    expect(await signUp(ben, full)).toMatchObject({ status: 'WAITLISTED' });
    expect(await signUp(ben, await shiftOf())).toMatchObject({ status: 'CONFIRMED' });
  });

  it('an event of other classes is refused, also to the coordinator', async () => {
    const classroom = await school.classroom('3B');
    const shiftId = await shiftOf({}, { classroomIds: [classroom.id] });
    expect(await refused(coordinator, shiftId, { volunteerId: ana.id })).toEqual(broken('NOT_IN_AUDIENCE'));
    const teacher = await school.teacher('Tess Teacher');
    expect(await refused(teacher, shiftId)).toEqual(broken('NOT_IN_AUDIENCE'));
  });

  it('a draft and a canceled event are refused', async () => {
    const draft = await draftEvent(test.as(coordinator), school.id);
    expect(await refused(coordinator, draft.roles[0]!.shifts[0]!.id)).toEqual(broken('EVENT_NOT_PUBLISHED'));
    const { id: eventId, version, shifts } = await publishedEvent(test.as(coordinator), school.id);
    await test.as(coordinator).mutate('cancelEvent', { eventId, version }, 'id');
    expect(await refused(ana, shifts[0]!.id)).toEqual(broken('EVENT_CANCELLED'));
  });

  it('everything that stands in the way is told at once', async () => {
    const classroom = await school.classroom('3B');
    await signUp(ana, await shiftOf());
    const window = { signupOpensAt: '2026-10-07T12:00:00Z' };
    const shiftId = await shiftOf(window, { classroomIds: [classroom.id] });
    expect(await refused(coordinator, shiftId, { volunteerId: ana.id })).toEqual(
      broken('SIGNUP_NOT_OPEN', 'NOT_IN_AUDIENCE', 'SHIFT_OVERLAP'),
    );
  });

  it('a shift that has ended takes nobody and lets nobody go', async () => {
    const shiftId = await shiftOf({ capacity: 2 });
    const { id } = await signUp(ana, shiftId);
    test.clock.set(END);
    expect(await refused(ben, shiftId)).toEqual(broken('SHIFT_ENDED'));
    expect(await test.as(ana).refusedMutation('withdraw', { signupId: id })).toEqual({
      code: 'RULE_BROKEN',
      reason: 'SHIFT_ENDED',
    });
    expect(await signUp(ana, shiftId)).toMatchObject({ id, status: 'CONFIRMED' });
  });

  it('what a canceled event has ended cannot be withdrawn', async () => {
    const { id: eventId, version, shifts } = await publishedEvent(test.as(coordinator), school.id);
    const { id } = await signUp(ana, shifts[0]!.id);
    await test.as(coordinator).mutate('cancelEvent', { eventId, version }, 'id');
    expect(await test.as(ana).refusedMutation('withdraw', { signupId: id })).toEqual({
      code: 'RULE_BROKEN',
      reason: 'SIGNUP_ENDED',
    });
  });

  it('refuses ids of another type and text that cannot be kept, where they stand', async () => {
    const shiftId = await shiftOf();
    const pathsOf = ({ details }: { details?: Record<string, unknown> }) =>
      (details?.violations as { path: string }[]).map(({ path }) => path).sort();
    expect(pathsOf(await refused(ana, ana.id, { volunteerId: shiftId }))).toEqual(['shiftId', 'volunteerId']);
    const wrong = { signupId: shiftId, reason: 'x'.repeat(1_001), idempotencyKey: 'nul\u0000' };
    expect(pathsOf(await test.as(ana).refusedMutation('withdraw', wrong))).toEqual([
      'idempotencyKey',
      'reason',
      'signupId',
    ]);
  });
});
