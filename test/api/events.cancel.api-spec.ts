import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { draftEvent, publishedEvent } from '../support/events.js';
import { PRESENT, TestApp } from '../support/test-app.js';

describe('canceling an event', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let coordinator: Member;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    school = await test.school();
    coordinator = await school.coordinator();
  });

  const published = (shifts = [{}], more = {}) => publishedEvent(test.as(coordinator), school.id, shifts, more);
  const cancel = (who: Member, event: { id: string; version: number }, reason?: string) =>
    test
      .as(who)
      .mutate(
        'cancelEvent',
        { eventId: event.id, version: event.version, ...(reason === undefined ? {} : { reason }) },
        'status cancellationReason version staffing { capacity confirmed held waitlisted }',
      );
  const signUp = (who: Member, shiftId: string) => test.as(who).mutate('signUp', { shiftId }, 'id status');
  const statusOf = async (who: Member, id: string) => {
    const { node } = await test.as(who).ask('query($id: ID!) { node(id: $id) { ... on Signup { status } } }', { id });
    return node?.status;
  };

  it('ends every live sign-up, whether confirmed or waiting', async () => {
    const event = await published([{}]);
    const [first, second] = [await school.guardian('Ana Alvarez'), await school.guardian('Ben Brown')];
    const confirmed = await signUp(first, event.shifts[0]!.id);
    const waiting = await signUp(second, event.shifts[0]!.id);
    expect([confirmed.status, waiting.status]).toEqual(['CONFIRMED', 'WAITLISTED']);
    expect(await cancel(coordinator, event, 'Storm')).toEqual({
      status: 'CANCELLED',
      cancellationReason: 'Storm',
      version: event.version + 1,
      staffing: { capacity: 1, confirmed: 0, held: 0, waitlisted: 0 },
    });
    expect(await statusOf(first, confirmed.id)).toBe('CANCELLED');
    expect(await statusOf(second, waiting.id)).toBe('CANCELLED');
  });

  it('frees the people for other shifts', async () => {
    const event = await published([{}]);
    const other = await published([{ capacity: 5 }]);
    const guardian = await school.guardian('Ana Alvarez');
    await signUp(guardian, event.shifts[0]!.id);
    const refusal = await test.as(guardian).refusedMutation('signUp', { shiftId: other.shifts[0]!.id });
    expect(refusal.reason).toBe('SHIFT_OVERLAP');
    await cancel(coordinator, event);
    expect((await signUp(guardian, other.shifts[0]!.id)).status).toBe('CONFIRMED');
  });

  it('moves people up where they waited and could not go', async () => {
    const event = await published([{}]);
    const other = await published([{}]);
    const [ana, ben] = [await school.guardian('Ana Alvarez'), await school.guardian('Ben Brown')];
    const place = await signUp(ben, other.shifts[0]!.id);
    const waiting = await signUp(ana, other.shifts[0]!.id);
    await signUp(ana, event.shifts[0]!.id);
    await test.as(ben).mutate('withdraw', { signupId: place.id }, 'id');
    expect(await statusOf(ana, waiting.id)).toBe('WAITLISTED');
    await cancel(coordinator, event);
    await test.outboxEmpty();
    expect(await statusOf(ana, waiting.id)).toBe('CONFIRMED');
  });

  it('keeps it in sight of its audience, with the reason', async () => {
    const event = await published();
    const guardian = await school.guardian('Ana Alvarez');
    await cancel(coordinator, event, 'Storm');
    const { school: seen } = await test
      .as(guardian)
      .ask('{ school { events(filter: { statuses: [CANCELLED] }) { nodes { id cancellationReason } } } }');
    expect(seen.events.nodes).toEqual([{ id: event.id, cancellationReason: 'Storm' }]);
  });

  it('never shows its audience a draft that is canceled', async () => {
    const event = await draftEvent(test.as(coordinator), school.id);
    const guardian = await school.guardian('Ana Alvarez');
    await cancel(coordinator, event);
    const query = '{ school { events { nodes { id status } } } }';
    expect((await test.as(guardian).ask(query)).school.events.nodes).toEqual([]);
    expect((await test.as(coordinator).ask(query)).school.events.nodes).toEqual([
      { id: event.id, status: 'CANCELLED' },
    ]);
    const shiftId = event.roles[0]!.shifts[0]!.id;
    expect(await test.as(guardian).refusedMutation('signUp', { shiftId })).toEqual({ code: 'NOT_FOUND' });
  });

  it('is harmless a second time and keeps the first reason', async () => {
    const event = await published();
    const first = await cancel(coordinator, event, 'Storm');
    const second = await cancel(coordinator, { id: event.id, version: first.version }, 'Another');
    expect(second).toEqual(first);
  });

  it('refuses every change afterwards', async () => {
    const event = await published();
    const { version } = await cancel(coordinator, event);
    const { id: eventId, roles, shifts } = event;
    const times = { startsAt: '2026-10-16T13:00:00Z', endsAt: '2026-10-16T15:00:00Z', capacity: 1 };
    const changes: [string, Record<string, unknown>][] = [
      ['updateEvent', { eventId, version, title: 'Again' }],
      ['publishEvent', { eventId, version }],
      ['addRole', { eventId, title: 'More', shifts: [] }],
      ['updateRole', { roleId: roles[0]!.id, version: 1, title: 'More' }],
      ['addShift', { roleId: roles[0]!.id, ...times }],
      ['updateShift', { shiftId: shifts[0]!.id, version: 1, capacity: 2 }],
    ];
    for (const [name, input] of changes) {
      const refusal = await test.as(coordinator).refusedMutation(name, input);
      expect([name, refusal]).toEqual([name, { code: 'RULE_BROKEN', reason: 'EVENT_CANCELLED' }]);
    }
  });

  it('refuses a stale version, an event that is over, and whoever only sees it', async () => {
    const event = await published();
    const guardian = await school.guardian('Ana Alvarez');
    const refused = (who: Member, { id, version }: { id: string; version: number }) =>
      test.as(who).refusedMutation('cancelEvent', { eventId: id, version });
    expect(await refused(coordinator, { id: event.id, version: 1 })).toMatchObject({ reason: 'STALE_VERSION' });
    expect(await refused(guardian, event)).toEqual({ code: 'FORBIDDEN' });
    test.clock.set('2026-10-16T20:00:00.000Z');
    try {
      expect(await refused(coordinator, event)).toEqual({ code: 'RULE_BROKEN', reason: 'EVENT_ENDED' });
    } finally {
      test.clock.set(PRESENT);
    }
  });

  it('lets an organizer do it', async () => {
    const guardian = await school.guardian('Gina Gold');
    const event = await published([{}], { organizerIds: [guardian.id] });
    expect(await cancel(guardian, event)).toMatchObject({ status: 'CANCELLED' });
  });
});
