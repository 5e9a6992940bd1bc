import { Duty } from '../../src/identity/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { publishedEvent, type TestShift } from '../support/events.js';
import { sessionOf } from '../support/sign-in.js';
import { TestApp } from '../support/test-app.js';

const FIELDS = 'id version displayName email emails phone locale duties leftAt';
const PEOPLE = `query($filter: PersonFilter) { school { people(filter: $filter) { nodes { displayName } } } }`;
const SCHOOL = `{ school { name timeZone locales volunteerNames version classrooms { name } terms { name version } } }`;

describe('changes to people', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let admin: Member;
  let coordinator: Member;
  let ana: Member;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    school = await test.school();
    admin = await school.person({ name: 'Ada Admin', duties: [Duty.ADMIN] });
    coordinator = await school.coordinator();
    ana = await school.guardian('Ana Lopez');
  });

  const add = (who: Member, more: Record<string, unknown> = {}, fields = FIELDS) =>
    test.as(who).mutate('addPerson', { schoolId: school.id, name: 'New Person', ...more }, fields);
  const read = async (who: Member, id: string) =>
    (await test.as(who).ask(`query($id: ID!) { node(id: $id) { ... on Person { ${FIELDS} } } }`, { id })).node;
  const versionOf = async ({ id }: { id: string }): Promise<number> => (await read(admin, id)).version;
  const listed = async (filter = {}) =>
    (await test.as(admin).ask(PEOPLE, { filter })).school.people.nodes.map(
      (person: { displayName: string }) => person.displayName,
    );
  const audited = async (subjectId: string): Promise<string[]> => {
    const rows = await test.database.query<{ action: string }[]>(
      `SELECT "action" FROM audit_entry WHERE "subjectId" = '${subjectId}' ORDER BY "id"`,
    );
    return rows.map(({ action }) => action);
  };

  it('add a neighbor who belongs to no family, once for a form that is sent twice', async () => {
    const wanted = { name: ' Nia  O’Neil', email: 'Nia@Example.org', duties: ['VOLUNTEER'], idempotencyKey: 'one' };
    const [first, second] = [await add(coordinator, wanted), await add(coordinator, wanted)];
    expect(second.id).toBe(first.id);
    expect(first).toEqual({
      id: first.id,
      version: 1,
      displayName: 'Nia  O’Neil',
      email: 'nia@example.org',
      emails: ['nia@example.org'],
      phone: null,
      locale: null,
      duties: ['VOLUNTEER'],
      leftAt: null,
    });
    expect(await listed()).toContain('Nia  O’Neil');
    expect(await audited(first.id)).toEqual(['addPerson']);
  });

  it.each([
    ['a single name', 'Suharto'],
    ['apostrophes and a hyphen', "D'Arcy O’Brien-Núñez"],
    ['right-to-left letters', 'محمد بن سلمان'],
    ['200 characters beyond the first plane', '𠮷'.repeat(200)],
    ['no letter but a sign', '☃'],
  ])('take %s for a name', async (_, name) => {
    expect((await add(coordinator, { name })).displayName).toBe(name);
  });

  it('keep a name with its accents in one piece', async () => {
    expect((await add(coordinator, { name: 'Jose\u0301' })).displayName).toBe('Jos\u00e9');
  });

  it.each(['', '  ', '\u200f\u200d', 'two\nlines', 'turned \u202eround', 'iso\u2066lated', 'x'.repeat(201), 'nul\0'])(
    'refuse %j as a name',
    async (name) => {
      const input = { schoolId: school.id, name };
      expect(await test.as(coordinator).refusedMutation('addPerson', input)).toMatchObject({
        code: 'BAD_USER_INPUT',
        details: { violations: [{ path: 'name' }] },
      });
    },
  );

  it('leave the duties that see others’ data to administrators', async () => {
    for (const duty of ['ADMIN', 'COORDINATOR', 'TEACHER']) {
      const input = { schoolId: school.id, name: 'New', duties: ['GUARDIAN', duty] };
      const refusal = await test.as(coordinator).refusedMutation('addPerson', input);
      expect(refusal).toEqual({ code: 'FORBIDDEN', reason: 'ADMIN_ONLY' });
      expect((await add(admin, { duties: [duty] })).duties).toEqual([duty]);
    }
  });

  it('let people change their own names, phone and language, but not their addresses', async () => {
    const input = { personId: ana.id, version: 1, name: 'Ana María López', phone: '+1 555 0100', locale: 'es' };
    const changed = await test.as(ana).mutate('updatePerson', input, FIELDS);
    expect(changed).toMatchObject({ displayName: 'Ana María López', phone: '+1 555 0100', locale: 'es', version: 2 });
    const cleared = { personId: ana.id, version: 2, phone: null };
    expect(await test.as(ana).mutate('updatePerson', cleared, FIELDS)).toMatchObject({
      displayName: 'Ana María López',
      phone: null,
      locale: 'es',
    });
    const addresses = { personId: ana.id, version: 3, addEmails: ['other@example.org'] };
    expect(await test.as(ana).refusedMutation('updatePerson', addresses)).toEqual({ code: 'FORBIDDEN' });
    expect(await test.as(ana).refusedMutation('updatePerson', { ...cleared, version: 1 })).toEqual({
      code: 'CONFLICT',
      reason: 'STALE_VERSION',
      details: { currentVersion: 3 },
    });
    expect((await test.as(ana).refusedMutation('updatePerson', { ...cleared, name: null })).code).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('let the office change addresses: who signs in by a removed one is out at once', async () => {
    const input = { personId: ana.id, version: 1, addEmails: ['Home@example.org'], removeEmails: [ana.email] };
    expect(await test.as(coordinator).mutate('updatePerson', input, FIELDS)).toMatchObject({
      emails: ['home@example.org'],
      version: 2,
    });
    expect((await test.as(ana).ask('{ viewer { email people { id } } }')).viewer).toBeNull();
    const session = await sessionOf(test, 'home@example.org');
    expect((await test.as(session).ask('{ viewer { people { id } } }')).viewer).toEqual({ people: [{ id: ana.id }] });
    const ofAdmin = { personId: admin.id, version: 1, addEmails: ['mine@example.org'] };
    expect(await test.as(coordinator).refusedMutation('updatePerson', ofAdmin)).toEqual({
      code: 'FORBIDDEN',
      reason: 'ADMIN_ONLY',
    });
  });

  it('tell whoever may not see somebody nothing', async () => {
    const bob = await school.guardian('Bob Brown');
    const elm = await test.school();
    const stranger = await elm.person({ name: 'Eli', duties: [Duty.ADMIN] });
    const unknown = 'person_01234567-89ab-7cde-8f01-23456789abcd';
    for (const [who, personId] of [
      [ana, bob.id],
      [ana, unknown],
      [stranger, ana.id],
    ] as const) {
      const input = { personId, version: 1, name: 'Other' };
      expect(await test.as(who).refusedMutation('updatePerson', input)).toEqual({ code: 'NOT_FOUND' });
    }
    for (const mutation of ['setDuties', 'recordLeaving', 'recordReturn']) {
      const input = { personId: ana.id, version: 1, ...(mutation === 'setDuties' ? { duties: [] } : {}) };
      expect(await test.as(stranger).refusedMutation(mutation, input)).toEqual({ code: 'NOT_FOUND' });
      expect((await test.as(ana).refusedMutation(mutation, input)).code).toBe('FORBIDDEN');
    }
    const merge = { keepId: ana.id, mergeId: stranger.id, keepVersion: 1, mergeVersion: 1 };
    expect(await test.as(admin).refusedMutation('mergePeople', merge)).toEqual({
      code: 'NOT_FOUND',
      details: { path: 'mergeId' },
    });
  });

  it('give and take duties, but not those of the last administrator', async () => {
    const set = (person: Member, duties: Duty[], version: number) =>
      test.as(admin).send(`mutation($input: SetDutiesInput!) { setDuties(input: $input) { duties version } }`, {
        input: { personId: person.id, version, duties },
      });
    const refused = await set(admin, [Duty.COORDINATOR], 1);
    expect(refused.errors?.[0]?.extensions).toEqual({ code: 'RULE_BROKEN', reason: 'LAST_ADMIN' });
    const leaving = { personId: admin.id, version: 1 };
    expect(await test.as(admin).refusedMutation('recordLeaving', leaving)).toMatchObject({ reason: 'LAST_ADMIN' });
    expect((await set(ana, [Duty.ADMIN, Duty.GUARDIAN], 1)).data).toEqual({
      setDuties: { duties: ['ADMIN', 'GUARDIAN'], version: 2 },
    });
    const both = await Promise.all([
      set(admin, [], 1),
      test.as(ana).send(`mutation($input: SetDutiesInput!) { setDuties(input: $input) { id } }`, {
        input: { personId: ana.id, version: 2, duties: [Duty.GUARDIAN] },
      }),
    ]);
    const outcomes = both.map(({ errors }) => errors?.[0]?.extensions.reason ?? 'done').sort();
    expect(outcomes).toEqual(['LAST_ADMIN', 'done']);
  });

  it('let somebody leave: out of every list, out of the school, their places to those in line', async () => {
    const [bob, cid] = [await school.guardian('Bob Brown'), await school.guardian('Cid Cole')];
    const event = await publishedEvent(test.as(coordinator), school.id, [
      {},
      { startsAt: '2026-10-17T13:00:00.000Z', endsAt: '2026-10-17T15:00:00.000Z' },
    ]);
    const [first, second] = event.shifts as [TestShift, TestShift];
    const signUp = (who: Member, shiftId: string) => test.as(who).mutate('signUp', { shiftId }, 'id status');
    await signUp(ana, first.id);
    await signUp(bob, first.id);
    await signUp(cid, second.id);
    await signUp(ana, second.id);
    const left = await test.as(coordinator).mutate('recordLeaving', { personId: ana.id, version: 1 }, FIELDS);
    expect(left).toMatchObject({ id: ana.id, version: 2, leftAt: '2026-10-06T14:00:00.000Z' });
    await test.outboxEmpty();
    const { node } = await test.as(coordinator).ask(
      `query($id: ID!) { node(id: $id) { ... on Event { roles { shifts { staffing { confirmed waitlisted }
        signups(status: [CONFIRMED, WAITLISTED, WITHDRAWN]) { status volunteer { displayName } } } } } } }`,
      { id: event.id },
    );
    expect(node.roles[0].shifts).toEqual([
      {
        staffing: { confirmed: 1, waitlisted: 0 },
        signups: [
          { status: 'CONFIRMED', volunteer: { displayName: 'Bob Brown' } },
          { status: 'WITHDRAWN', volunteer: { displayName: 'Ana Lopez' } },
        ],
      },
      {
        staffing: { confirmed: 1, waitlisted: 0 },
        signups: [
          { status: 'CONFIRMED', volunteer: { displayName: 'Cid Cole' } },
          { status: 'WITHDRAWN', volunteer: { displayName: 'Ana Lopez' } },
        ],
      },
    ]);
    expect(await listed()).not.toContain('Ana Lopez');
    expect(await listed({ left: true })).toEqual(['Ana Lopez']);
    expect((await test.as(ana).ask('{ viewer { people { id } } }')).viewer).toBeNull();
    const again = { shiftId: first.id, volunteerId: ana.id };
    expect(await test.as(coordinator).refusedMutation('signUp', again)).toMatchObject({ reason: 'NOT_AVAILABLE' });

    await test.as(coordinator).mutate('recordReturn', { personId: ana.id, version: 2 }, 'id');
    expect(await listed()).toContain('Ana Lopez');
    expect((await test.as(ana).ask('{ viewer { people { id } } }')).viewer).toBeNull();
    const session = await sessionOf(test, ana.email);
    expect((await test.as(session).ask('{ school { name } }')).school.name).toBe('Oak Elementary');
    expect(await audited(ana.id)).toEqual(['addPerson', 'recordLeaving', 'recordReturn']);
  });

  it('leave administrators and coordinators to administrators when somebody leaves', async () => {
    const other = await school.coordinator('Other Coordinator');
    const input = { personId: other.id, version: await versionOf(other) };
    expect(await test.as(coordinator).refusedMutation('recordLeaving', input)).toMatchObject({ reason: 'ADMIN_ONLY' });
    expect((await test.as(admin).mutate('recordLeaving', input, 'leftAt')).leftAt).not.toBeNull();
  });

  it('change the school, its classes and its terms', async () => {
    const { school: before } = await test.as(admin).ask(SCHOOL);
    expect(before).toMatchObject({ volunteerNames: 'FIRST_NAME_INITIAL', version: 1 });
    expect((await test.as(ana).ask(SCHOOL)).school).toMatchObject({ volunteerNames: null, version: null });
    const wanted = { schoolId: school.id, version: 1, name: 'Oak', timeZone: 'Europe/Madrid', volunteerNames: 'NONE' };
    expect(await test.as(admin).mutate('updateSchool', wanted, 'name timeZone locales volunteerNames version')).toEqual(
      {
        name: 'Oak',
        timeZone: 'Europe/Madrid',
        locales: ['en', 'es'],
        volunteerNames: 'NONE',
        version: 2,
      },
    );
    expect(await test.as(admin).refusedMutation('updateSchool', wanted)).toMatchObject({ reason: 'STALE_VERSION' });
    const offset = { schoolId: school.id, version: 2, timeZone: '+02:00' };
    expect((await test.as(admin).refusedMutation('updateSchool', offset)).code).toBe('BAD_USER_INPUT');
    expect((await test.as(coordinator).refusedMutation('updateSchool', wanted)).code).toBe('FORBIDDEN');

    const added = { schoolId: school.id, name: '3B', grade: '03', idempotencyKey: 'one' };
    const classroom = await test.as(coordinator).mutate('addClassroom', added, 'id name grade version');
    expect(await test.as(coordinator).mutate('addClassroom', added, 'id')).toEqual({ id: classroom.id });
    const closed = { classroomId: classroom.id, version: 1, name: '3C', active: false };
    expect(await test.as(coordinator).mutate('updateClassroom', closed, 'name grade version')).toEqual({
      name: '3C',
      grade: '03',
      version: 2,
    });
    const span = { startsOn: '2026-08-20', endsBefore: '2026-12-19' };
    const term = await test.as(admin).mutate('addTerm', { schoolId: school.id, name: 'Fall', ...span }, 'id version');
    const twice = { schoolId: school.id, name: 'Fall', ...span };
    expect(await test.as(admin).refusedMutation('addTerm', twice)).toEqual({
      code: 'CONFLICT',
      reason: 'ALREADY_EXISTS',
    });
    const empty = { termId: term.id, version: 1, endsBefore: '2026-08-20' };
    expect((await test.as(admin).refusedMutation('updateTerm', empty)).code).toBe('BAD_USER_INPUT');
    await test.as(admin).mutate('updateTerm', { termId: term.id, version: 1, name: 'Autumn' }, 'id');
    expect((await test.as(ana).ask(SCHOOL)).school).toMatchObject({
      classrooms: [],
      terms: [{ name: 'Autumn', version: 2 }],
    });
  });
});
