import { AuditEntry } from '../../src/platform/audit/audit-entry.entity.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { publishedEvent } from '../support/events.js';
import { watchStatements } from '../support/statements.js';
import { PRESENT, TestApp } from '../support/test-app.js';

const ELIGIBILITY = `query($id: ID!, $personId: ID) { node(id: $id) { ... on Shift {
  eligibility(personId: $personId) { canSignUp reasons { reason message overridable } } } } }`;
const CLEARANCES = `query($id: ID!, $on: LocalDate) { node(id: $id) { ... on Person {
  clearances(on: $on) { kind { name } state clearanceId issuedOn expiresOn note recordedBy { displayName } } } } }`;
const AVAILABILITY = `query($id: ID!) { node(id: $id) { ... on Person { version
  availability { weekday from until } availabilityExceptions { from until available } } } }`;
const ROLE = `id version requiredSkills { skill { name } minimumLevel } preferredSkills { skill { name } minimumLevel }
  requiredClearances { name }`;

/** The fair of test/support/events.ts is on Friday, October 16, from 9 to 11 in New York. */
const FAIR_DAY = '2026-10-16';

describe('who may help', () => {
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
    ben = await school.guardian('Ben Alvarez');
    await school.family('Alvarez', [ana, ben]);
  });

  const office = () => test.as(coordinator);
  const kindOf = async (name: string, overridable = false): Promise<string> => {
    const names = [{ locale: 'en', name }];
    return (await office().mutate('addClearanceKind', { schoolId: school.id, names, overridable }, 'id')).id;
  };
  const record = (who: Member, clearanceKindId: string, more: Record<string, unknown> = {}) =>
    office().mutate<{ clearances: { clearanceId: string; state: string }[] }>(
      'recordClearance',
      { personId: who.id, clearanceKindId, issuedOn: '2026-01-01', ...more },
      'clearances { clearanceId state }',
    );
  const fair = async (role: Record<string, unknown>, shift: Record<string, unknown> = {}) => {
    const shifts = [{ startsAt: `${FAIR_DAY}T13:00:00Z`, endsAt: `${FAIR_DAY}T15:00:00Z`, capacity: 1, ...shift }];
    const event = await publishedEvent(office(), school.id, [], { roles: [{ title: 'Drive', ...role, shifts }] });
    return { event, role: event.roles[0]!, shiftId: event.shifts[0]!.id };
  };
  const verdict = async (who: Member, id: string, personId?: string) => {
    const { node } = await test.as(who).ask(ELIGIBILITY, { id, personId });
    const { reasons } = node.eligibility as { reasons: { reason: string; overridable: boolean }[] };
    return reasons.map(({ reason, overridable }) => (overridable ? `${reason}, overridable` : reason));
  };
  const signUp = (who: Member, shiftId: string, volunteerId = who.id) =>
    test.as(who).mutate('signUp', { shiftId, volunteerId }, 'id status');
  const refusal = async (who: Member, shiftId: string, volunteerId = who.id) => {
    const { code, reason, details } = await test.as(who).refusedMutation('signUp', { shiftId, volunteerId });
    expect(code).toBe('RULE_BROKEN');
    expect((details?.reasons as string[])[0]).toBe(reason);
    return details?.reasons;
  };
  const statusOf = async (id: string): Promise<string> =>
    (await office().ask('query($id: ID!) { node(id: $id) { ... on Signup { status } } }', { id })).node.status;

  describe('by clearances', () => {
    it('is judged on the day of the shift: missing, valid, expired, expiring before it, revoked', async () => {
      const kind = await kindOf('Background check');
      const { shiftId } = await fair({ requiredClearanceIds: [kind] });
      expect(await verdict(ana, shiftId)).toEqual(['CLEARANCE_MISSING']);
      expect(await refusal(ana, shiftId)).toEqual(['CLEARANCE_MISSING']);
      const states: [expiresOn: string | null, state: string, reasons: string[]][] = [
        ['2026-10-05', 'EXPIRED', ['CLEARANCE_MISSING']],
        ['2026-10-15', 'EXPIRES_BEFORE', ['CLEARANCE_MISSING']],
        [FAIR_DAY, 'VALID', []],
        [null, 'VALID', []],
      ];
      const on = async () => (await test.as(ana).ask(CLEARANCES, { id: ana.id, on: FAIR_DAY })).node.clearances[0];
      for (const [expiresOn, state, reasons] of states) {
        await record(ana, kind, { expiresOn, note: 'County' });
        expect(await on()).toMatchObject({
          state,
          expiresOn,
          note: 'County',
          recordedBy: { displayName: 'Carla Coordinator' },
        });
        expect(await verdict(ana, shiftId)).toEqual(reasons);
      }
      const { clearanceId } = await on();
      await office().mutate('revokeClearance', { clearanceId, reason: 'Withdrawn by the county' }, 'id');
      expect(await on()).toMatchObject({ state: 'REVOKED' });
      expect(await refusal(ana, shiftId)).toEqual(['CLEARANCE_MISSING']);
      const again = { personId: ana.id, clearanceKindId: kind, issuedOn: '2026-01-01' };
      expect(await office().refusedMutation('recordClearance', again)).toEqual({
        code: 'RULE_BROKEN',
        reason: 'CLEARANCE_REVOKED',
      });
      await record(ana, kind, { issuedOn: '2026-10-06' });
      expect((await signUp(ana, shiftId)).status).toBe('CONFIRMED');
      const actions = await test.database.manager.findBy(AuditEntry, { subjectId: ana.id });
      const written = actions.map(({ action }) => action).filter((action) => /Clearance/.test(action));
      expect(written.filter((action) => action === 'recordClearance')).toHaveLength(5);
      expect(written.filter((action) => action === 'revokeClearance')).toHaveLength(1);
    });

    it('is judged on every path: the line, moves of the shift, somebody else’s sign-up', async () => {
      const kind = await kindOf('Background check');
      const { shiftId, event } = await fair({ requiredClearanceIds: [kind] });
      for (const who of [ana, ben, coordinator]) await record(who, kind, { expiresOn: '2026-10-20' });
      const first = await signUp(coordinator, shiftId);
      const [second, third] = [await signUp(ana, shiftId), await signUp(ben, shiftId)];
      const lost = (await record(ana, kind, { expiresOn: '2026-10-10' })).clearances[0]!;
      expect(lost.state).toBe('VALID');
      await test.as(coordinator).mutate('withdraw', { signupId: first.id }, 'id');
      expect(await statusOf(second.id)).toBe('WAITLISTED');
      expect(await statusOf(third.id)).toBe('CONFIRMED');

      // Moved beyond Ben's clearance: he is not thrown out, the office decides; but nobody new comes in by it.
      const moved = { startsAt: '2026-10-23T13:00:00Z', endsAt: '2026-10-23T15:00:00Z' };
      await office().mutate('updateShift', { shiftId, version: event.shifts[0]!.version, capacity: 2, ...moved }, 'id');
      expect(await statusOf(third.id)).toBe('CONFIRMED');
      expect(await statusOf(second.id)).toBe('WAITLISTED');
      const chi = await school.guardian('Chi Chen');
      expect(await refusal(coordinator, shiftId, chi.id)).toEqual(['CLEARANCE_MISSING']);

      // Who waits moves up as soon as the clearance is there.
      await record(ana, kind, { expiresOn: null });
      await test.outboxEmpty();
      expect(await statusOf(second.id)).toBe('CONFIRMED');
    });

    it('is never told to anybody but the person and the office', async () => {
      const kind = await kindOf('Background check');
      const { shiftId } = await fair({ requiredClearanceIds: [kind] });
      expect(await verdict(ana, shiftId)).toEqual(['CLEARANCE_MISSING']);
      expect(await verdict(coordinator, shiftId, ana.id)).toEqual(['CLEARANCE_MISSING']);
      expect(await verdict(ben, shiftId, ana.id)).toEqual(['NOT_AVAILABLE']);
      expect(await refusal(ben, shiftId, ana.id)).toEqual(['NOT_AVAILABLE']);
      // The same words, byte for byte, as where Ana only said that she has no time.
      const asked = () => test.as(ben).ask(ELIGIBILITY, { id: shiftId, personId: ana.id });
      const hidden = await asked();
      await record(ana, kind);
      const week = [{ weekday: 'SUNDAY', from: '09:00', until: '10:00' }];
      await test.as(ana).mutate('setAvailability', { personId: ana.id, version: 1, windows: week }, 'id');
      expect(await asked()).toEqual(hidden);
      const tom = await school.teacher('Tom Turner');
      for (const who of [ben, tom]) {
        expect((await test.as(who).ask(CLEARANCES, { id: ana.id })).node.clearances).toBeNull();
      }
    });

    it('can be set aside only where the school allows it for every kind that is missing', async () => {
      const [firm, soft] = [await kindOf('Background check'), await kindOf('First aid', true)];
      const { shiftId, role } = await fair({ requiredClearanceIds: [soft] });
      expect(await verdict(ana, shiftId)).toEqual(['CLEARANCE_MISSING, overridable']);
      const both = { roleId: role.id, version: 1, requiredClearanceIds: [soft, firm] };
      const changed = await office().mutate('updateRole', both, ROLE);
      expect(changed.requiredClearances).toEqual([{ name: 'First aid' }, { name: 'Background check' }]);
      expect(await verdict(ana, shiftId)).toEqual(['CLEARANCE_MISSING']);
      await record(ana, firm);
      expect(await verdict(ana, shiftId)).toEqual(['CLEARANCE_MISSING, overridable']);
      await office().mutate('updateRole', { roleId: role.id, version: 2, requiredClearanceIds: null }, 'id');
      expect(await verdict(ana, shiftId)).toEqual([]);
    });

    it('is called in the language of whoever reads, and by one name once', async () => {
      const names = [
        { locale: 'en', name: 'Background check' },
        { locale: 'es', name: 'Verificación de antecedentes' },
      ];
      const input = { schoolId: school.id, names };
      const kind = await office().mutate('addClearanceKind', input, 'id name(locale: "es") overridable version');
      expect(kind).toMatchObject({ name: 'Verificación de antecedentes', overridable: false, version: 1 });
      expect(await office().refusedMutation('addClearanceKind', input)).toMatchObject({
        reason: 'CLEARANCE_KIND_EXISTS',
      });
      const change = { clearanceKindId: kind.id, version: 1, overridable: true };
      const changed = await office().mutate('updateClearanceKind', change, 'name overridable version');
      expect(changed).toEqual({ name: 'Background check', overridable: true, version: 2 });
      expect(await office().refusedMutation('updateClearanceKind', change)).toMatchObject({ reason: 'STALE_VERSION' });
      const { school: shown } = await test.as(ana).ask('{ school { clearanceKinds { id name } } }');
      expect(shown.clearanceKinds).toEqual([{ id: kind.id, name: 'Background check' }]);
    });
  });

  describe('by skills', () => {
    const skillOf = async (search: string): Promise<string> =>
      (await office().ask(`{ school { skills(search: "${search}") { nodes { id } } } }`)).school.skills.nodes[0].id;
    const offer = async (who: Member, version: number, skillId: string, level: string) =>
      test.as(who).mutate('setSkills', { personId: who.id, version, skills: [{ skillId, level }] }, 'id');

    it('needs each required skill at its level, and no preferred one', async () => {
      const [spanish, guitar] = [await skillOf('spanish'), await skillOf('guitar')];
      const { shiftId, role } = await fair({
        requiredSkills: [{ skillId: spanish, minimumLevel: 'FLUENT' }],
        preferredSkills: [{ skillId: guitar }],
      });
      const { node } = await test
        .as(ana)
        .ask(`query($id: ID!) { node(id: $id) { ... on VolunteerRole { ${ROLE} } } }`, {
          id: role.id,
        });
      expect(node).toMatchObject({
        requiredSkills: [{ skill: { name: 'Spanish' }, minimumLevel: 'FLUENT' }],
        preferredSkills: [{ skill: { name: 'Guitar' }, minimumLevel: null }],
        requiredClearances: [],
      });
      expect(await refusal(ana, shiftId)).toEqual(['SKILL_MISSING']);
      await offer(ana, 1, spanish, 'WORKING');
      expect(await verdict(ana, shiftId)).toEqual(['SKILL_MISSING, overridable']);
      await offer(ana, 2, spanish, 'FLUENT');
      expect((await signUp(ana, shiftId)).status).toBe('CONFIRMED');
    });

    it('can be asked of a role that is there already or comes later, and of neither twice', async () => {
      const spanish = await skillOf('spanish');
      const { event, role, shiftId } = await fair({});
      expect(await verdict(ana, shiftId)).toEqual([]);
      const needs = { requiredSkills: [{ skillId: spanish }] };
      await office().mutate('updateRole', { roleId: role.id, version: 1, ...needs }, 'id');
      expect(await verdict(ana, shiftId)).toEqual(['SKILL_MISSING, overridable']);
      await office().mutate('updateRole', { roleId: role.id, version: 2, title: 'Interpret' }, 'id');
      expect(await verdict(ana, shiftId)).toEqual(['SKILL_MISSING, overridable']);
      const shift = { startsAt: `${FAIR_DAY}T16:00:00Z`, endsAt: `${FAIR_DAY}T17:00:00Z`, capacity: 1 };
      const added = { eventId: event.id, title: 'Greet', shifts: [shift] };
      const later = await office().mutate('addRole', { ...added, ...needs }, 'shifts { id }');
      expect(await refusal(ana, later.shifts[0].id)).toEqual(['SKILL_MISSING']);
      const both = { ...needs, preferredSkills: needs.requiredSkills };
      const twice = await office().refusedMutation('addRole', { ...added, ...both });
      expect(twice.details).toEqual({
        violations: [{ path: 'preferredSkills', message: 'names a skill that is required already' }],
      });
      const other = await test.school();
      const stranger = await other.coordinator();
      const elsewhere = await test.as(stranger).ask('{ school { skills(first: 1) { nodes { id } } } }');
      const requiredSkills = [{ skillId: elsewhere.school.skills.nodes[0].id }];
      expect(await office().refusedMutation('addRole', { ...added, requiredSkills })).toEqual({
        code: 'NOT_FOUND',
        details: { path: 'requiredSkills.0.skillId' },
      });
    });

    it('costs a sign-up nothing where no role of the event takes anything', async () => {
      const watch = await watchStatements(test);
      const kind = await kindOf('Background check');
      await record(ana, kind);
      const [plain, demanding] = [
        await fair({}),
        await fair(
          { requiredClearanceIds: [kind] },
          { startsAt: `${FAIR_DAY}T16:00:00Z`, endsAt: `${FAIR_DAY}T17:00:00Z` },
        ),
      ];
      const tables = /role_skill|role_clearance|skill_offer|"clearance"|availability/;
      const written = async (shiftId: string) => (await watch(() => signUp(ana, shiftId))).written;
      expect((await written(plain.shiftId)).filter((sql) => tables.test(JSON.stringify(sql)))).toEqual([]);
      expect((await written(demanding.shiftId)).length).toBeGreaterThan(0);
    });

    it('goes with a draft that is removed', async () => {
      const kind = await kindOf('Background check');
      const input = {
        schoolId: school.id,
        title: 'Draft',
        kind: 'FAIR',
        startsAt: `${FAIR_DAY}T12:00:00Z`,
        endsAt: `${FAIR_DAY}T20:00:00Z`,
        roles: [
          {
            title: 'Drive',
            requiredClearanceIds: [kind],
            requiredSkills: [{ skillId: await skillOf('driving') }],
            shifts: [],
          },
        ],
      };
      const { id: eventId } = await office().mutate('createEvent', input, 'id');
      await expect(office().mutate('removeDraft', { eventId, version: 1 }, 'eventId')).resolves.toEqual({ eventId });
    });
  });

  describe('by what they declared', () => {
    const declare = (who: Member, version: number, windows: unknown[], exceptions?: unknown[] | null) =>
      test.as(who).mutate('setAvailability', { personId: who.id, version, windows, exceptions }, 'version');
    const friday = (from: string, until: string) => ({ weekday: 'FRIDAY', from, until });

    it('keeps others from signing them up, not themselves', async () => {
      const { shiftId } = await fair({}, { capacity: 3 });
      expect(await verdict(coordinator, shiftId, ana.id)).toEqual([]);
      await declare(ana, 1, [friday('09:00', '10:59')]);
      expect(await verdict(coordinator, shiftId, ana.id)).toEqual(['NOT_AVAILABLE, overridable']);
      expect(await verdict(ben, shiftId, ana.id)).toEqual(['NOT_AVAILABLE']);
      expect(await refusal(coordinator, shiftId, ana.id)).toEqual(['NOT_AVAILABLE']);
      expect(await verdict(ana, shiftId)).toEqual([]);
      await declare(ana, 2, [friday('09:00', '11:00')]);
      expect(await verdict(coordinator, shiftId, ana.id)).toEqual([]);
      await declare(
        ana,
        3,
        [friday('09:00', '11:00')],
        [{ from: `${FAIR_DAY}T14:59:00Z`, until: `${FAIR_DAY}T16:00:00Z`, available: false }],
      );
      expect(await verdict(coordinator, shiftId, ana.id)).toEqual(['NOT_AVAILABLE, overridable']);
      await declare(ana, 4, [], null);
      expect(await verdict(coordinator, shiftId, ana.id)).toEqual([]);
      await declare(ana, 5, [friday('20:00', '21:00')]);
      expect((await signUp(ana, shiftId)).status).toBe('CONFIRMED');
    });

    it('lets whoever waits move up: they asked themselves', async () => {
      const { shiftId } = await fair({});
      const first = await signUp(coordinator, shiftId);
      const second = await signUp(ana, shiftId);
      await declare(ana, 1, [friday('20:00', '21:00')]);
      await office().mutate('withdraw', { signupId: first.id }, 'id');
      expect(await statusOf(second.id)).toBe('CONFIRMED');
    });

    it('is replaced with the version, the exceptions only where they are given', async () => {
      const exception = { from: '2026-12-20T05:00:00.000Z', until: '2027-01-02T05:00:00.000Z', available: false };
      const night = { weekday: 'SATURDAY', from: '22:00', until: '02:00' };
      await declare(ana, 1, [night], [exception]);
      await declare(ana, 2, [friday('08:00', '12:00'), night]);
      expect((await test.as(ben).ask(AVAILABILITY, { id: ana.id })).node).toEqual({
        version: null,
        availability: [friday('08:00', '12:00'), night],
        availabilityExceptions: [exception],
      });
      const stale = await test
        .as(ana)
        .refusedMutation('setAvailability', { personId: ana.id, version: 2, windows: [] });
      expect(stale).toMatchObject({ code: 'CONFLICT', reason: 'STALE_VERSION' });
      const backwards = {
        personId: ana.id,
        version: 3,
        windows: [],
        exceptions: [{ ...exception, until: exception.from }],
      };
      expect((await test.as(ana).refusedMutation('setAvailability', backwards)).details).toEqual({
        violations: [{ path: 'exceptions.0.until', message: 'must be after from' }],
      });
      const of = { personId: ana.id, version: 3, windows: [] };
      expect(await test.as(ben).refusedMutation('setAvailability', of)).toEqual({ code: 'FORBIDDEN' });
      const chi = await school.guardian('Chi Chen');
      expect(await test.as(chi).refusedMutation('setAvailability', of)).toEqual({ code: 'NOT_FOUND' });
      expect(await office().mutate('setAvailability', of, 'version availability { from }')).toEqual({
        version: 4,
        availability: [],
      });
    });
  });
});
