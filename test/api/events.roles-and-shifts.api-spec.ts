import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { draftEvent, publishedEvent, type TestEvent } from '../support/events.js';
import { TestApp } from '../support/test-app.js';

const TIMES = { startsAt: '2026-10-16T16:00:00.000Z', endsAt: '2026-10-16T18:00:00.000Z' };

describe('roles and shifts of an event', () => {
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

  const mutate = (who: Member, name: string, input: Record<string, unknown>, selection = 'id version') =>
    test.as(who).mutate(name, input, selection);
  const refused = (who: Member, name: string, input: Record<string, unknown>) =>
    test.as(who).refusedMutation(name, input);
  const violationsOf = async (name: string, input: Record<string, unknown>) =>
    (await refused(coordinator, name, input)).details?.violations;
  const draft = (more = {}) => draftEvent(test.as(coordinator), school.id, [{}], more);
  const firstShift = ({ roles }: TestEvent) => roles[0]!.shifts[0]!;

  describe('adding a role', () => {
    it('puts it after those before, with its shifts by their start', async () => {
      const { id: eventId } = await publishedEvent(test.as(coordinator), school.id);
      const early = { startsAt: '2026-10-16T12:00:00.000Z', endsAt: TIMES.startsAt };
      const shifts = [
        { ...TIMES, capacity: 2 },
        { ...early, capacity: 3, signupOpensAt: '2026-10-10T12:00:00+02:00' },
      ];
      const role = { eventId, title: 'Cleaning', description: 'Brooms', shifts };
      const added = await mutate(
        coordinator,
        'addRole',
        role,
        'title description event { staffing { capacity } roles { title } } shifts { startsAt signupOpensAt staffing { capacity } }',
      );
      expect(added).toEqual({
        title: 'Cleaning',
        description: 'Brooms',
        event: { staffing: { capacity: 6 }, roles: [{ title: 'Stand' }, { title: 'Cleaning' }] },
        shifts: [
          { startsAt: early.startsAt, signupOpensAt: '2026-10-10T10:00:00.000Z', staffing: { capacity: 3 } },
          { startsAt: TIMES.startsAt, signupOpensAt: null, staffing: { capacity: 2 } },
        ],
      });
    });

    it('answers a retry with the same key with the same role', async () => {
      const { id: eventId } = await draft();
      const input = { eventId, title: 'Cleaning', shifts: [], idempotencyKey: 'tap-1' };
      const first = await mutate(coordinator, 'addRole', input);
      expect(await mutate(coordinator, 'addRole', input, 'id version event { roles { title } }')).toEqual({
        ...first,
        event: { roles: [{ title: 'Stand' }, { title: 'Cleaning' }] },
      });
    });

    it('tells what is wrong with its shifts, each with its path', async () => {
      const { id: eventId } = await draft();
      const shifts = [
        { ...TIMES, capacity: 1 },
        { ...TIMES, endsAt: TIMES.startsAt, capacity: 1 },
      ];
      expect(await violationsOf('addRole', { eventId, title: 'Cleaning', shifts })).toEqual([
        { path: 'shifts.1.endsAt', message: 'must be after startsAt' },
      ]);
    });
  });

  describe('updating a role', () => {
    it('keeps what is absent, clears the description by null and refuses a null title', async () => {
      const roles = [{ title: 'Stand', description: 'Tables', shifts: [] }];
      const {
        roles: [role],
      } = await draft({ roles });
      const roleId = role!.id;
      const selection = 'title description version';
      expect(await mutate(coordinator, 'updateRole', { roleId, version: 1, title: ' Tent ' }, selection)).toEqual({
        title: 'Tent',
        description: 'Tables',
        version: 2,
      });
      expect(await mutate(coordinator, 'updateRole', { roleId, version: 2, description: null }, selection)).toEqual({
        title: 'Tent',
        description: null,
        version: 3,
      });
      expect(await violationsOf('updateRole', { roleId, version: 3, title: null })).toContainEqual(
        expect.objectContaining({ path: 'title' }),
      );
    });

    it('refuses a stale version', async () => {
      const {
        roles: [role],
      } = await draft();
      await mutate(coordinator, 'updateRole', { roleId: role!.id, version: 1, title: 'Tent' });
      expect(await refused(coordinator, 'updateRole', { roleId: role!.id, version: 1, title: 'Hut' })).toEqual({
        code: 'CONFLICT',
        reason: 'STALE_VERSION',
        details: { currentVersion: 2 },
      });
    });
  });

  describe('adding a shift', () => {
    it('answers the shift', async () => {
      const {
        roles: [role],
      } = await draft();
      const added = await mutate(
        coordinator,
        'addShift',
        { roleId: role!.id, ...TIMES, capacity: 1000, signupClosesAt: TIMES.endsAt },
        'startsAt endsAt signupOpensAt signupClosesAt version role { id } staffing { capacity open }',
      );
      expect(added).toEqual({
        ...TIMES,
        signupOpensAt: null,
        signupClosesAt: TIMES.endsAt,
        version: 1,
        role: { id: role!.id },
        staffing: { capacity: 1000, open: 1000 },
      });
    });

    it('answers a retry with the same key with the same shift', async () => {
      const {
        roles: [role],
      } = await draft();
      const input = { roleId: role!.id, ...TIMES, capacity: 1, idempotencyKey: 'tap-1' };
      const first = await mutate(coordinator, 'addShift', input, 'id');
      const second = await mutate(coordinator, 'addShift', input, 'id role { shifts { id } }');
      expect(second.id).toBe(first.id);
      expect(second.role.shifts).toHaveLength(2);
    });

    it.each([
      [{ capacity: 0 }, 'capacity'],
      [{ capacity: 1001 }, 'capacity'],
      [{ endsAt: TIMES.startsAt }, 'endsAt'],
      [{ signupOpensAt: TIMES.endsAt }, 'signupOpensAt'],
      [{ signupClosesAt: '2026-10-16T18:00:00.001Z' }, 'signupClosesAt'],
    ])('refuses %j', async (wrong, path) => {
      const {
        roles: [role],
      } = await draft();
      const input = { roleId: role!.id, ...TIMES, capacity: 1, ...wrong };
      expect(await violationsOf('addShift', input)).toEqual([expect.objectContaining({ path })]);
    });
  });

  describe('updating a shift', () => {
    const selection = 'startsAt endsAt signupOpensAt signupClosesAt version staffing { capacity }';
    const window = { signupOpensAt: '2026-10-10T12:00:00.000Z', signupClosesAt: '2026-10-15T12:00:00.000Z' };

    it('keeps what is absent, clears the window by null', async () => {
      const shift = firstShift(await draftEvent(test.as(coordinator), school.id, [{ ...window, capacity: 4 }]));
      const kept = { startsAt: shift.startsAt, endsAt: shift.endsAt };
      expect(
        await mutate(coordinator, 'updateShift', { shiftId: shift.id, version: 1, capacity: 5 }, selection),
      ).toEqual({
        ...kept,
        ...window,
        version: 2,
        staffing: { capacity: 5 },
      });
      const cleared = { signupOpensAt: null, signupClosesAt: null };
      expect(
        await mutate(coordinator, 'updateShift', { shiftId: shift.id, version: 2, ...cleared }, selection),
      ).toEqual({
        ...kept,
        ...cleared,
        version: 3,
        staffing: { capacity: 5 },
      });
    });

    it.each(['startsAt', 'endsAt', 'capacity', 'withdrawSignupIds'])('refuses null for %s', async (field) => {
      const { id: shiftId } = firstShift(await draft());
      const violations = await violationsOf('updateShift', { shiftId, version: 1, [field]: null });
      expect(violations).toContainEqual(expect.objectContaining({ path: field }));
    });

    it('judges new times together with the window that stays', async () => {
      const { id: shiftId } = firstShift(await draftEvent(test.as(coordinator), school.id, [window]));
      const earlier = { startsAt: '2026-10-09T12:00:00Z', endsAt: '2026-10-10T12:00:00Z' };
      expect(await violationsOf('updateShift', { shiftId, version: 1, ...earlier })).toEqual([
        { path: 'signupOpensAt', message: 'must be before the shift ends' },
        { path: 'signupClosesAt', message: 'must not be after the shift ends' },
      ]);
    });

    it('refuses a stale version, which a sign-up does not make', async () => {
      const event = await publishedEvent(test.as(coordinator), school.id, [{ capacity: 2 }]);
      const shiftId = event.shifts[0]!.id;
      await test.as(await school.guardian('Ana Alvarez')).mutate('signUp', { shiftId }, 'id');
      expect(await mutate(coordinator, 'updateShift', { shiftId, version: 1, capacity: 3 }, 'version')).toEqual({
        version: 2,
      });
      expect(await refused(coordinator, 'updateShift', { shiftId, version: 1, capacity: 4 })).toEqual({
        code: 'CONFLICT',
        reason: 'STALE_VERSION',
        details: { currentVersion: 2 },
      });
    });
  });

  it('are changed by organizers, FORBIDDEN to who sees the event and not found by others', async () => {
    const [organizer, guardian] = [await school.guardian('Gina Gold'), await school.guardian('Ona Other')];
    const draftOfOrganizer = await draft({ organizerIds: [organizer.id] });
    const inputs = (event: TestEvent): [string, Record<string, unknown>][] => [
      ['addRole', { eventId: event.id, title: 'Cleaning', shifts: [] }],
      ['updateRole', { roleId: event.roles[0]!.id, version: 1, title: 'Tent' }],
      ['addShift', { roleId: event.roles[0]!.id, ...TIMES, capacity: 1 }],
      ['updateShift', { shiftId: firstShift(event).id, version: 1, capacity: 2 }],
    ];
    for (const [name, input] of inputs(draftOfOrganizer)) {
      expect([name, await refused(guardian, name, input)]).toEqual([name, { code: 'NOT_FOUND' }]);
      expect(await mutate(organizer, name, input)).toMatchObject({ version: expect.any(Number) });
    }
    for (const [name, input] of inputs(await publishedEvent(test.as(coordinator), school.id))) {
      expect([name, await refused(guardian, name, input)]).toEqual([name, { code: 'FORBIDDEN' }]);
    }
  });
});
