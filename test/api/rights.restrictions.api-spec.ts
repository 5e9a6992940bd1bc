import { AnnounceRestrictions } from '../../src/families/rights/announce-restrictions.job.js';
import { Signup } from '../../src/signups/index.js';
import { AuditEntry } from '../../src/platform/audit/audit-entry.entity.js';
import { Duty } from '../../src/identity/index.js';
import type { Member } from '../../src/seed/school-builder.js';
import { publishedEvent } from '../support/events.js';
import { LiveClient } from '../support/live-client.js';
import { secretFor } from '../support/sign-in.js';
import { PRESENT, TestApp } from '../support/test-app.js';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

const CHILD =
  'query($id: ID!) { node(id: $id) { ... on Child { displayName families { name } classrooms { name } } } }';
const EVENT = 'query($id: ID!) { node(id: $id) { id } }';
const HOME = `query($child: ID!, $other: ID!, $family: ID!, $event: ID!) {
  child: node(id: $child) { id } other: node(id: $other) { id } family: node(id: $family) { id } event: node(id: $event) { id }
  school { events { totalCount } }
  viewer { people { families { id } } } }`;
const NAMES = `query($id: ID!) { node(id: $id) { ... on Shift { staffing { confirmed } signups { volunteer { id } } } } }`;
const OFFICE_VIEW = `query($id: ID!) { node(id: $id) { ... on Child { guardianships {
  guardian { id } version rights { seesSchedule seesDirectory } restrictions { id kind document liftedAt recordedBy { id } } } } } }`;

describe('restrictions and rights of guardians', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());

  /** Ana and Leo in one household, Ben in another; all are Leo's. Leo is in 3B, where there is a visit with one place. */
  async function scene() {
    const school = await test.school();
    const coordinator = await school.coordinator();
    const admin = await school.person({ name: 'Ada Adams', duties: [Duty.ADMIN] });
    const classroom = await school.classroom('3B', '03');
    const [ana, ben] = [await school.guardian('Ana Lopez'), await school.guardian('Ben Lopez')];
    const family = await school.family('Lopez', [ana], [{ givenName: 'Leo', classroom }]);
    const childId = family.children[0]!.id;
    await school.guardianship(childId, ben);
    await school.family('Ben', [ben]);
    const event = await publishedEvent(test.as(coordinator), school.id, [{ capacity: 1 }], {
      classroomIds: [classroom.id],
    });
    const shiftId = event.shifts[0]!.id;
    return {
      school,
      coordinator,
      admin,
      classroom,
      ana,
      ben,
      childId,
      familyId: family.id,
      eventId: event.id,
      shiftId,
    };
  }
  type Scene = Awaited<ReturnType<typeof scene>>;

  const restrict = ({ admin, childId, ben }: Scene, more: Record<string, unknown> = {}) =>
    test
      .as(admin)
      .mutate<{ id: string }>(
        'restrictGuardian',
        { guardianId: ben.id, kind: 'NO_ACCESS', childId, document: 'Court 12/26', ...more },
        'id kind guardian { id } child { id } document startsOn expiresAt liftedAt recordedBy { id }',
      );
  const noContact = ({ admin, ana, ben }: Scene) =>
    test
      .as(admin)
      .mutate<{ id: string }>(
        'restrictGuardian',
        { guardianId: ben.id, kind: 'NO_CONTACT', otherGuardianId: ana.id, document: 'Court 13/26' },
        'id',
      );
  const lift = ({ admin }: Scene, { id }: { id: string }) =>
    test.as(admin).mutate('liftRestriction', { restrictionId: id }, 'id liftedAt liftedBy { id }');
  const seesChild = async (who: Member, { childId: id }: Scene) => (await test.as(who).ask(CHILD, { id })).node;
  const home = (who: Member, { childId, ana, familyId, eventId }: Scene) =>
    test.as(who).ask(HOME, { child: childId, other: ana.id, family: familyId, event: eventId });
  const auditOf = async (subjectId: string) =>
    (await test.database.manager.findBy(AuditEntry, { subjectId })).map(({ action }) => action);

  it('bar a guardian from the child, its classes and events at once, and give them back when lifted, audited', async () => {
    const here = await scene();
    expect(await seesChild(here.ben, here)).toEqual({
      displayName: 'Leo Lopez',
      families: [],
      classrooms: [{ name: '3B' }],
    });
    const restriction = await restrict(here);
    expect(restriction).toMatchObject({
      kind: 'NO_ACCESS',
      child: { id: here.childId },
      document: 'Court 12/26',
      startsOn: '2026-10-06',
      liftedAt: null,
      recordedBy: { id: here.admin.id },
    });
    expect(await home(here.ben, here)).toMatchObject({
      child: null,
      other: null,
      family: null,
      event: null,
      school: { events: { totalCount: 0 } },
    });
    expect(await test.as(here.ben).refusedMutation('signUp', { shiftId: here.shiftId })).toEqual({ code: 'NOT_FOUND' });
    expect(await seesChild(here.ana, here)).toMatchObject({ families: [{ name: 'Lopez' }] });
    const lifted = await lift(here, restriction);
    expect(lifted).toEqual(await lift(here, restriction));
    expect(lifted).toMatchObject({ liftedBy: { id: here.admin.id } });
    expect(await seesChild(here.ben, here)).toMatchObject({ displayName: 'Leo Lopez' });
    expect(await auditOf(restriction.id)).toEqual(['restrictGuardian', 'liftRestriction']);
  });

  it('begin and end by the school’s day and by the clock, judged at each request', async () => {
    const here = await scene();
    await restrict(here, { startsOn: '2026-10-08', endsBefore: '2026-10-10' });
    const present = test.clock.now();
    const seen = async () => (await seesChild(here.ben, here)) !== null;
    const days: boolean[] = [];
    for (const _ of [6, 7, 8, 9, 10]) {
      days.push(await seen());
      test.clock.advance(DAY_MS);
    }
    expect(days).toEqual([true, true, false, false, true]);
    test.clock.set(present);
    await restrict(here, { expiresAt: '2026-10-06T15:00:00.000Z' });
    expect(await seen()).toBe(false);
    test.clock.advance(HOUR_MS);
    expect(await seen()).toBe(true);
    test.clock.set(present);
  });

  it('hold for every person of the account, whatever their duties, and for whoever lives with the child on paper', async () => {
    const here = await scene();
    const { school, classroom, ben, ana, childId } = here;
    await school.person({ name: 'Ben at work', email: ben.email, duties: [Duty.ADMIN] });
    await restrict(here);
    const token = test.as(ben);
    expect(await home(ben, here)).toMatchObject({ child: null, family: null, other: null });
    const lists = await token.ask('{ school { families { nodes { name } } people { nodes { id } } } }');
    expect(lists.school.families.nodes).toEqual([{ name: 'Ben' }]);
    expect(lists.school.people.nodes).not.toContainEqual({ id: ana.id });
    const office = { guardianId: ana.id, kind: 'NO_ACCESS', childId, document: 'x' };
    expect(await token.refusedMutation('restrictGuardian', office)).toMatchObject({ code: 'NOT_FOUND' });
    const paper = await school.family('Paper', [await school.guardian('Pa Paper')], [{ givenName: 'Pia', classroom }]);
    expect(paper.children).toHaveLength(1);
  });

  it('let nobody in by a mailbox that was also a guardian’s, until the office has entered addresses', async () => {
    const here = await scene();
    const { school, ben, childId } = here;
    const eva = await school.person({ name: 'Eva Lopez', email: ben.email });
    await school.guardianship(childId, eva);
    await school.person({ name: 'Ben at work', email: ben.email, duties: [Duty.ADMIN] });
    await restrict(here);
    expect(await test.as(ben).ask('{ viewer { people { id } } }')).toEqual({ viewer: null });
    await test.as().mutate('requestSignIn', { email: ben.email }, 'accepted');
    expect(await secretFor(test, ben.email)).toBeNull();
  });

  it('are the administrators’ to know: not even whom it is about sees that one exists, or lifts it', async () => {
    const here = await scene();
    const { id } = await restrict(here);
    const office = await test.as(here.admin).ask(OFFICE_VIEW, { id: here.childId });
    expect(office.node.guardianships).toMatchObject([
      { guardian: { id: here.ana.id }, version: 1, restrictions: [] },
      {
        guardian: { id: here.ben.id },
        restrictions: [{ id, kind: 'NO_ACCESS', recordedBy: { id: here.admin.id } }],
      },
    ]);
    const teacher = await here.school.teacher('Tia Teacher', here.classroom);
    for (const who of [here.ana, teacher]) {
      expect((await test.as(who).ask(OFFICE_VIEW, { id: here.childId })).node).toEqual({ guardianships: null });
      expect((await test.as(who).ask(EVENT, { id })).node).toBeNull();
    }
    expect(await test.as(here.ana).refusedMutation('liftRestriction', { restrictionId: id })).toEqual({
      code: 'FORBIDDEN',
    });
    await here.school.person({ name: 'Ben at work', email: here.ben.email, duties: [Duty.ADMIN] });
    expect(await test.as(here.ben).refusedMutation('liftRestriction', { restrictionId: id })).toEqual({
      code: 'NOT_FOUND',
    });
    const elm = await test.school({ name: 'Elm' });
    const elsewhere = await elm.person({ name: 'Eli Eaton', duties: [Duty.ADMIN] });
    expect(await test.as(elsewhere).refusedMutation('liftRestriction', { restrictionId: id })).toEqual({
      code: 'NOT_FOUND',
    });
  });

  it('refuse what says too much or too little', async () => {
    const here = await scene();
    const refused = async (more: Record<string, unknown>) => {
      const input = { guardianId: here.ben.id, document: 'x', ...more };
      const { details } = await test.as(here.admin).refusedMutation('restrictGuardian', input);
      return (details!.violations as { path: string }[]).map(({ path }) => path);
    };
    expect(await refused({ kind: 'NO_ACCESS' })).toEqual(['childId']);
    expect(await refused({ kind: 'NO_CONTACT', childId: here.childId })).toEqual(['childId', 'otherGuardianId']);
    expect(await refused({ kind: 'NO_CONTACT', otherGuardianId: here.ben.id })).toEqual(['otherGuardianId']);
    const past = { startsOn: '2026-10-07', endsBefore: '2026-10-07', expiresAt: '2026-10-06T14:00:00.000Z' };
    expect(await refused({ kind: 'NO_ACCESS', childId: here.childId, ...past })).toEqual(['endsBefore', 'expiresAt']);
  });

  it('end the places in events of the child’s classes, which go to the line; lifted, the person counts in line again', async () => {
    const here = await scene();
    const { ana, ben, shiftId, coordinator } = here;
    for (const who of [ben, ana]) await test.as(who).mutate('signUp', { shiftId }, 'status');
    const whole = await publishedEvent(test.as(coordinator), here.school.id, [
      { startsAt: '2026-10-16T16:00:00.000Z', endsAt: '2026-10-16T17:00:00.000Z' },
    ]);
    await test.as(ben).mutate('signUp', { shiftId: whole.shifts[0]!.id }, 'status');
    const restriction = await restrict(here);
    await test.outboxEmpty();
    const holders = async () =>
      (await test.as(coordinator).ask(NAMES, { id: shiftId })).node.signups.map(
        (signup: { volunteer: { id: string } }) => signup.volunteer.id,
      );
    expect(await holders()).toEqual([ana.id]);
    const own = await test.as(ben).ask('{ viewer { people { signups { nodes { status } } } } }');
    expect(own.viewer.people[0].signups.nodes).toEqual([{ status: 'CONFIRMED' }]);
    await lift(here, restriction);
    await test.as(ben).mutate('signUp', { shiftId }, 'status');
    await test.outboxEmpty();
    expect(await holders()).toEqual([ana.id, ben.id]);
  });

  it('settle the line of who was passed over while barred, or while the event was for others', async () => {
    const here = await scene();
    const { ana, ben, shiftId, coordinator, school, eventId } = here;
    await test.as(ana).mutate('signUp', { shiftId }, 'status');
    await test.as(ben).mutate('signUp', { shiftId }, 'status');
    const other = await school.classroom('4A');
    const event = () =>
      test.as(coordinator).ask('query($id: ID!) { node(id: $id) { ... on Event { version } } }', { id: eventId });
    const move = async (classroom: { id: string }) =>
      test
        .as(coordinator)
        .mutate('updateEvent', { eventId, version: (await event()).node.version, classroomIds: [classroom.id] }, 'id');
    await move(other);
    const shift = await test.as(coordinator).ask(NAMES, { id: shiftId });
    expect(shift.node.staffing.confirmed).toBe(1);
    const [place] = await test.database.query(`SELECT "id" FROM signup WHERE "personId" = '${ana.id}'`);
    await test.as(coordinator).mutate('withdraw', { signupId: place.id }, 'id');
    await test.outboxEmpty();
    expect((await test.as(coordinator).ask(NAMES, { id: shiftId })).node.staffing.confirmed).toBe(0);
    await move(here.classroom);
    await test.outboxEmpty();
    expect((await test.as(coordinator).ask(NAMES, { id: shiftId })).node.staffing.confirmed).toBe(1);
  });

  it('keep two adults without contact from each other’s names, places and lists, while staffing counts both', async () => {
    const here = await scene();
    const { ben, coordinator, school } = here;
    const ana = await school.guardian('Ann Other');
    const fair = await publishedEvent(test.as(coordinator), school.id, [{ capacity: 3 }], { organizerIds: [ana.id] });
    const shiftId = fair.shifts[0]!.id;
    const taken: Record<string, string> = {};
    for (const who of [ana, ben]) {
      taken[who.id] = (await test.as(who).mutate<{ id: string }>('signUp', { shiftId }, 'id')).id;
    }
    const { id } = await noContact({ ...here, ana });
    const names = async (who: Member) => {
      const { node } = await test.as(who).ask(NAMES, { id: shiftId });
      expect(node.staffing).toEqual({ confirmed: 2 });
      return node.signups.map((signup: { volunteer: { id: string } }) => signup.volunteer.id);
    };
    expect(await names(ana)).toEqual([ana.id]);
    expect(await names(ben)).toEqual([ben.id]);
    expect(await test.as(ana).refusedMutation('withdraw', { signupId: taken[ben.id] })).toEqual({ code: 'NOT_FOUND' });
    const organizers = 'query($id: ID!) { node(id: $id) { ... on Event { organizers { id } } } }';
    expect((await test.as(ben).ask(organizers, { id: fair.id })).node.organizers).toEqual([]);
    expect((await test.as(ben).ask(EVENT, { id: taken[ana.id] })).node).toBeNull();
    await lift(here, { id });
    expect((await names(ana)).sort()).toEqual([ana.id, ben.id].sort());
  });

  it('leave to administrators which rights a guardianship gives; nobody decides about themselves', async () => {
    const here = await scene();
    const { admin, childId, ben, ana } = here;
    const input = { childId, guardianId: ben.id, version: 1, seesSchedule: false };
    const set = await test
      .as(admin)
      .mutate('setGuardianshipRights', input, 'version guardian { id } rights { seesSchedule seesDirectory picksUp }');
    expect(set).toEqual({
      version: 2,
      guardian: { id: ben.id },
      rights: { seesSchedule: false, seesDirectory: true, picksUp: true },
    });
    expect(await home(ben, here)).toMatchObject({ child: null, event: null });
    expect(await test.as(admin).refusedMutation('setGuardianshipRights', input)).toMatchObject({
      code: 'CONFLICT',
      reason: 'STALE_VERSION',
      details: { currentVersion: 2 },
    });
    expect(await test.as(ana).refusedMutation('setGuardianshipRights', input)).toEqual({ code: 'FORBIDDEN' });
    await here.school.person({ name: 'Ana at work', email: ana.email, duties: [Duty.ADMIN] });
    const own = { childId, guardianId: ana.id, version: 1, picksUp: true };
    expect(await test.as(ana).refusedMutation('setGuardianshipRights', own)).toEqual({ code: 'FORBIDDEN' });
    await test.as(admin).mutate('setGuardianshipRights', { ...input, version: 2, seesSchedule: true }, 'version');
    expect(await home(ben, here)).toMatchObject({ child: { id: childId } });
  });

  it('end places when they begin on a later day, though nobody touches anything then, and as often as it is told', async () => {
    const here = await scene();
    await restrict(here, { startsOn: '2026-10-08' });
    const { id } = await test.as(here.ben).mutate<{ id: string }>('signUp', { shiftId: here.shiftId }, 'id');
    const status = async () => (await test.database.manager.findOneByOrFail(Signup, { id })).status;
    const run = async () => {
      await test.app.get(AnnounceRestrictions).run();
      await test.outboxEmpty();
      return status();
    };
    await expect(run()).resolves.toBe('CONFIRMED');
    test.clock.set('2026-10-08T14:00:00.000Z');
    await expect(status()).resolves.toBe('CONFIRMED');
    await expect(run()).resolves.toBe('CANCELLED');
    await expect(run()).resolves.toBe('CANCELLED');
    test.clock.set(PRESENT);
  });

  it('end what a guardian watches: the next message says that there is no such event', async () => {
    const here = await scene();
    const live = await LiveClient.as(here.ben, test.origin);
    live.subscribe('1', `subscription { eventChanged(eventId: "${here.eventId}") { id title } }`);
    await test.watched(here.eventId);
    await test.signal(here.eventId);
    await live.next(({ type, payload }) => type === 'next' && payload.data);
    live.messages.length = 0;
    await restrict(here);
    const change = { eventId: here.eventId, version: 2, title: 'Other' };
    await test.as(here.coordinator).mutate('updateEvent', change, 'id');
    const { payload } = await live.next(({ type }) => type === 'next' || type === 'error');
    expect(JSON.stringify(payload)).toContain('NOT_FOUND');
    await live.next(({ type }) => type === 'complete');
    expect(JSON.stringify(live.messages)).not.toMatch(/Other|Fall fair/);
    live.close();
  });

  it('keep an organizer from naming the place of whom they must not meet, in a cut and in what a move refuses', async () => {
    const here = await scene();
    const { school, coordinator, ana, ben } = here;
    const organizers = { organizerIds: [coordinator.id, ben.id] };
    const fair = await publishedEvent(test.as(coordinator), school.id, [{ capacity: 2 }], organizers);
    const later = { startsAt: '2026-10-16T16:00:00.000Z', endsAt: '2026-10-16T17:00:00.000Z' };
    const other = await publishedEvent(test.as(coordinator), school.id, [later]);
    const { id } = await test.as(ana).mutate<{ id: string }>('signUp', { shiftId: fair.shifts[0]!.id }, 'id');
    await test.as(ana).mutate('signUp', { shiftId: other.shifts[0]!.id }, 'id');
    await noContact(here);
    const update = (more: Record<string, unknown>) =>
      test.as(ben).send('mutation($input: UpdateShiftInput!) { updateShift(input: $input) { id } }', {
        input: { shiftId: fair.shifts[0]!.id, version: 1, ...more },
      });
    const cut = await update({ withdrawSignupIds: [id] });
    expect(JSON.stringify(cut.errors)).toContain('NOT_FOUND');
    const move = await update(later);
    expect(JSON.stringify(move.errors)).toContain('SHIFT_OVERLAP');
    expect(JSON.stringify(move.errors)).not.toContain(id);
  });
});
