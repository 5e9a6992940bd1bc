import { ForgetIdempotencyKeys } from '../../src/platform/idempotency/forget-idempotency-keys.job.js';
import { IdempotencyKey } from '../../src/platform/idempotency/idempotency-key.entity.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { publishedEvent } from '../support/events.js';
import { TestApp } from '../support/test-app.js';

const HOUR_MS = 3_600_000;
const TITLES = '{ school { events { nodes { title } totalCount } } }';

describe('a mutation with an idempotency key', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let coordinator: Member;

  beforeAll(async () => void (test = await TestApp.start()));
  afterAll(() => test.stop());
  beforeEach(async () => {
    school = await test.school();
    coordinator = await school.coordinator();
  });

  const newEvent = (more: Record<string, unknown> = {}) => ({
    schoolId: school.id,
    title: 'Fall fair',
    kind: 'FAIR',
    startsAt: '2026-10-16T12:00:00.000Z',
    endsAt: '2026-10-16T20:00:00.000Z',
    ...more,
  });
  const create = (input: object, who = coordinator) =>
    test.as(who).mutate('createEvent', { idempotencyKey: 'key 1', ...input }, 'id title status');
  const titles = async () => (await test.as(coordinator).ask(TITLES)).school.events;
  const place = async (capacity = 1) => {
    const { shifts } = await publishedEvent(test.as(coordinator), school.id, [{ capacity }]);
    return shifts[0]!.id;
  };
  const signUp = (who: Member, input: object) => test.as(who).mutate('signUp', { ...input }, 'id status');
  const reused = { code: 'CONFLICT', reason: 'IDEMPOTENCY_KEY_REUSED' };

  it('answers a repetition with the same event and makes no second one', async () => {
    const first = await create(newEvent());
    expect(await create(newEvent())).toEqual(first);
    expect(await titles()).toMatchObject({ totalCount: 1 });
  });

  it('makes one thing when it is sent five times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => create(newEvent())));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await titles()).toMatchObject({ totalCount: 1 });
  });

  it('answers a repetition with the row as it stands now', async () => {
    const { id: eventId } = await create(newEvent());
    await test.as(coordinator).mutate('updateEvent', { eventId, version: 1, title: 'Winter fair' }, 'id');
    expect(await create(newEvent())).toMatchObject({ id: eventId, title: 'Winter fair' });
  });

  it('answers a repetition with the fields that it asks for', async () => {
    const { id } = await create(newEvent());
    const input = { idempotencyKey: 'key 1', ...newEvent() };
    const again = await test.as(coordinator).mutate('createEvent', input, 'id kind organizers { id }');
    expect(again).toEqual({ id, kind: 'FAIR', organizers: [{ id: coordinator.id }] });
  });

  it('refuses another input', async () => {
    await create(newEvent());
    const other = { idempotencyKey: 'key 1', ...newEvent({ title: 'Spring fair' }) };
    expect(await test.as(coordinator).refusedMutation('createEvent', other)).toMatchObject(reused);
    expect(await titles()).toMatchObject({ nodes: [{ title: 'Fall fair' }] });
  });

  it('takes the same input with its fields in another order for the same', async () => {
    const roles = [
      {
        title: 'Stand',
        shifts: [{ startsAt: '2026-10-16T13:00:00.000Z', endsAt: '2026-10-16T14:00:00.000Z', capacity: 2 }],
      },
    ];
    const { id } = await create(newEvent({ roles }));
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, nested]) => [name, turned(nested)]),
      );
    };
    expect(await create(turned(newEvent({ roles })) as object)).toMatchObject({ id });
  });

  it('takes a list in another order for another input', async () => {
    const [a, b] = [await school.classroom('3A'), await school.classroom('3B')];
    await create(newEvent({ classroomIds: [a.id, b.id] }));
    const turned = { idempotencyKey: 'key 1', ...newEvent({ classroomIds: [b.id, a.id] }) };
    expect(await test.as(coordinator).refusedMutation('createEvent', turned)).toMatchObject(reused);
  });

  it('does not remember a refusal: what was refused may be sent again when it has become possible', async () => {
    const shiftId = await place();
    const input = { shiftId, joinWaitlist: false, idempotencyKey: 'key 1' };
    const [first, second] = [await school.guardian('First'), await school.guardian('Second')];
    const { id: signupId } = await signUp(first, { shiftId });
    const refusal = await test.as(second).refusedMutation('signUp', input);
    expect(refusal).toMatchObject({ code: 'RULE_BROKEN', reason: 'SHIFT_FULL' });
    await test.as(first).mutate('withdraw', { signupId }, 'id');
    expect(await signUp(second, input)).toMatchObject({ status: 'CONFIRMED' });
  });

  it('is not confused with the same key of another account', async () => {
    const shiftId = await place(2);
    const input = { shiftId, idempotencyKey: 'key 1' };
    const [first, second] = [await school.guardian('First'), await school.guardian('Second')];
    const signups = [await signUp(first, input), await signUp(second, input)];
    expect(new Set(signups.map(({ id }) => id)).size).toBe(2);
  });

  it('is not confused with the same key of another mutation', async () => {
    const shiftId = await place();
    const first = await school.guardian('First');
    const { id: signupId } = await signUp(first, { shiftId, idempotencyKey: 'key 1' });
    const withdrawal = { signupId, idempotencyKey: 'key 1' };
    expect(await test.as(first).mutate('withdraw', withdrawal, 'status')).toEqual({ status: 'WITHDRAWN' });
  });

  it('does not undo what happened since: a late repetition of a sign-up finds it withdrawn', async () => {
    const shiftId = await place();
    const first = await school.guardian('First');
    const input = { shiftId, idempotencyKey: 'key 1' };
    const { id: signupId } = await signUp(first, input);
    await test.as(first).mutate('withdraw', { signupId }, 'id');
    expect(await signUp(first, input)).toEqual({ id: signupId, status: 'WITHDRAWN' });
  });

  it('is forgotten after 24 hours, not before', async () => {
    const { id } = await create(newEvent());
    const keysLeft = () => test.database.manager.countBy(IdempotencyKey, { operation: 'createEvent' });
    test.clock.advance(24 * HOUR_MS);
    await test.app.get(ForgetIdempotencyKeys).run();
    expect(await create(newEvent())).toMatchObject({ id });

    test.clock.advance(1);
    await test.app.get(ForgetIdempotencyKeys).run();
    expect(await keysLeft()).toBe(0);
    expect((await create(newEvent())).id).not.toBe(id);
  });

  it('takes effect each time without a key', async () => {
    await create(newEvent({ idempotencyKey: null }));
    await create(newEvent({ idempotencyKey: null }));
    expect(await titles()).toMatchObject({ totalCount: 2 });
  });
});
