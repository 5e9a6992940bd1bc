import { Duty } from '../../src/identity/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { TestApp } from '../support/test-app.js';

const START = '2026-10-16T12:00:00.000Z';
const END = '2026-10-16T20:00:00.000Z';
const shift = (more: Record<string, unknown> = {}) => ({ startsAt: START, endsAt: END, capacity: 2, ...more });

describe('creating an event', () => {
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

  const event = (more: Record<string, unknown> = {}) => ({
    schoolId: school.id,
    title: 'Fall fair',
    kind: 'FAIR',
    startsAt: START,
    endsAt: END,
    ...more,
  });
  const create = (who: Member, more: Record<string, unknown>, selection = 'id status version') =>
    test.as(who).mutate('createEvent', event(more), selection);
  const refusedCreate = (who: Member | undefined, more: Record<string, unknown>) =>
    test.as(who).refusedMutation('createEvent', event(more));
  const violationsOf = async (more: Record<string, unknown>) => {
    const { code, details } = await refusedCreate(coordinator, more);
    expect(code).toBe('BAD_USER_INPUT');
    return details?.violations as { path: string; message: string }[];
  };
  const pathsOf = async (more: Record<string, unknown>) => (await violationsOf(more)).map(({ path }) => path);
  const countEvents = async () => {
    const { school: seen } = await test.as(coordinator).ask('{ school { events { totalCount } } }');
    return seen.events.totalCount as number;
  };

  it('are refused field by field also where a variable is of the wrong type, or lacks something', async () => {
    const role = (more: object) => [{ title: 'Booth', shifts: [{ startsAt: START, endsAt: END, ...more }] }];
    expect(await violationsOf({ title: 3 })).toEqual([
      { path: 'title', message: 'String cannot represent a non string value: 3' },
    ]);
    expect(await violationsOf({ roles: role({ capacity: 'many; "some" at "home.x"; few' }) })).toMatchObject([
      { path: 'roles.0.shifts.0.capacity', message: expect.stringMatching(/^Int cannot represent/) },
    ]);
    expect(await violationsOf({ roles: role({}) })).toEqual([
      { path: 'roles.0.shifts.0', message: 'Field "capacity" of required type "Int!" was not provided.' },
    ]);
    expect(await violationsOf({ kind: 'FAIRS' })).toMatchObject([{ path: 'kind' }]);
    const { code, details } = await test.as(coordinator).refusal('query($id: ID!) { node(id: $id) { id } }', {});
    expect({ code, details }).toEqual({
      code: 'BAD_USER_INPUT',
      details: { violations: [{ path: 'id', message: 'Variable "$id" of required type "ID!" was not provided.' }] },
    });
  });

  it('answers the draft with its roles and shifts as they were entered', async () => {
    const classroom = await school.classroom('3B');
    const created = await create(
      coordinator,
      {
        description: 'Bring **cake**.',
        location: 'Gym',
        classroomIds: [classroom.id, classroom.id],
        roles: [
          { title: 'Setting up', description: 'Tables', shifts: [shift({ capacity: 1 }), shift({ capacity: 1000 })] },
          { title: 'Cleaning up', shifts: [] },
        ],
      },
      `status version publishedAt cancellationReason title description descriptionHtml kind startsAt endsAt location url
       school { id } classrooms { name } organizers { id } staffing { capacity confirmed held open waitlisted }
       roles { title description version shifts { startsAt endsAt signupOpensAt signupClosesAt version staffing { capacity open } } }`,
    );
    const { url, roles, ...rest } = created;
    expect(url).toMatch(/\/events\/event_[0-9a-f-]{36}$/);
    expect(rest).toEqual({
      status: 'DRAFT',
      version: 1,
      publishedAt: null,
      cancellationReason: null,
      title: 'Fall fair',
      description: 'Bring **cake**.',
      descriptionHtml: '<p>Bring <strong>cake</strong>.</p>',
      kind: 'FAIR',
      startsAt: START,
      endsAt: END,
      location: 'Gym',
      school: { id: school.id },
      classrooms: [{ name: '3B' }],
      organizers: [{ id: coordinator.id }],
      staffing: { capacity: 1001, confirmed: 0, held: 0, open: 1001, waitlisted: 0 },
    });
    const times = { startsAt: START, endsAt: END, signupOpensAt: null, signupClosesAt: null, version: 1 };
    const [first, second] = roles;
    expect(first).toMatchObject({ title: 'Setting up', description: 'Tables', version: 1 });
    expect(first.shifts).toHaveLength(2);
    expect(first.shifts).toEqual(
      expect.arrayContaining([
        { ...times, staffing: { capacity: 1, open: 1 } },
        { ...times, staffing: { capacity: 1000, open: 1000 } },
      ]),
    );
    expect(second).toEqual({ title: 'Cleaning up', description: null, version: 1, shifts: [] });
  });

  it('trims titles and takes a place that was left blank for none', async () => {
    const created = await create(coordinator, { title: '  Cafe\u0301  ', location: '   ' }, 'title location');
    expect(created).toEqual({ title: 'Café', location: null });
  });

  it('names organizers instead of the creator', async () => {
    const guardian = await school.guardian('Gina Gold');
    const created = await create(coordinator, { organizerIds: [guardian.id] }, 'organizers { id }');
    expect(created.organizers).toEqual([{ id: guardian.id }]);
  });

  it('makes the person with the duty the organizer where an account has several', async () => {
    const email = 'both@example.org';
    await school.person({ name: 'Parent Person', duties: [Duty.GUARDIAN], email });
    const office = await school.person({ name: 'Office Person', duties: [Duty.COORDINATOR], email });
    const created = await create(office, {}, 'organizers { id }');
    expect(created.organizers).toEqual([{ id: office.id }]);
  });

  it('answers a retry with the same key with the same event', async () => {
    const first = await create(coordinator, { idempotencyKey: 'tap-1' });
    const second = await create(coordinator, { idempotencyKey: 'tap-1' });
    expect(second).toEqual(first);
    expect(await countEvents()).toBe(1);
  });

  it('refuses a key that came with another input', async () => {
    await create(coordinator, { idempotencyKey: 'tap-1' });
    expect(await refusedCreate(coordinator, { idempotencyKey: 'tap-1', title: 'Winter fair' })).toEqual({
      code: 'CONFLICT',
      reason: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it('does not remember a refusal under its key', async () => {
    await refusedCreate(coordinator, { idempotencyKey: 'tap-1', endsAt: START });
    expect(await create(coordinator, { idempotencyKey: 'tap-1' })).toMatchObject({ status: 'DRAFT' });
  });

  it('tells all that is wrong with the times, each with its path', async () => {
    const roles = [
      { title: 'Fine', shifts: [shift()] },
      {
        title: 'Not fine',
        shifts: [
          shift(),
          shift({ endsAt: START }),
          shift({ endsAt: '2026-10-23T12:00:00.001Z' }),
          shift({ signupOpensAt: END }),
          shift({ signupClosesAt: '2026-10-16T20:00:00.001Z' }),
          shift({ signupOpensAt: START, signupClosesAt: START }),
        ],
      },
    ];
    expect(await violationsOf({ endsAt: START, roles })).toEqual([
      { path: 'endsAt', message: 'must be after startsAt' },
      { path: 'roles.1.shifts.1.endsAt', message: 'must be after startsAt' },
      { path: 'roles.1.shifts.2.endsAt', message: 'must be at most 7 days after startsAt' },
      { path: 'roles.1.shifts.3.signupOpensAt', message: 'must be before the shift ends' },
      { path: 'roles.1.shifts.4.signupClosesAt', message: 'must not be after the shift ends' },
      { path: 'roles.1.shifts.5.signupClosesAt', message: 'must be after signupOpensAt' },
    ]);
    expect(await countEvents()).toBe(0);
  });

  it('refuses an event of more than 366 days', async () => {
    expect(await pathsOf({ endsAt: '2027-10-17T12:00:00.001Z' })).toEqual(['endsAt']);
    expect(await create(coordinator, { endsAt: '2027-10-17T12:00:00.000Z' })).toMatchObject({ status: 'DRAFT' });
  });

  it.each([0, -1, 1001])('refuses a capacity of %p', async (capacity) => {
    const roles = [{ title: 'Stand', shifts: [shift(), shift({ capacity })] }];
    expect(await pathsOf({ roles })).toEqual(['roles.0.shifts.1.capacity']);
  });

  it.each(['', '   ', '\u00a0', 'two\nlines', 'nul\u0000', 'turned \u202eround', 'x'.repeat(201)])(
    'refuses the title %j, of the event and of a role',
    async (title) => {
      expect(new Set(await pathsOf({ title, roles: [{ title, shifts: [] }] }))).toEqual(
        new Set(['title', 'roles.0.title']),
      );
    },
  );

  it('takes a description of many lines and refuses control characters in any text', async () => {
    const created = await create(coordinator, { description: '# Fair\r\n\n\t* cake' }, 'description');
    expect(created.description).toBe('# Fair\r\n\n\t* cake');
    const text = 'nul\u0000';
    const roles = [{ title: 'Stand', description: text, shifts: [] }];
    expect((await pathsOf({ description: text, location: text, idempotencyKey: text, roles })).sort()).toEqual([
      'description',
      'idempotencyKey',
      'location',
      'roles.0.description',
    ]);
  });

  it('refuses what is longer than its limit', async () => {
    const roles = Array.from({ length: 51 }, () => ({ title: 'Stand', shifts: [] }));
    expect(await pathsOf({ description: 'x'.repeat(20_001) })).toEqual(['description']);
    expect(await pathsOf({ roles })).toEqual(['roles']);
    expect(await pathsOf({ roles: [{ title: 'Stand', shifts: Array.from({ length: 101 }, () => shift()) }] })).toEqual([
      'roles.0.shifts',
    ]);
  });

  it('refuses ids of another type where they stand', async () => {
    expect(await pathsOf({ classroomIds: [school.id], organizerIds: ['Ana'] })).toEqual([
      'classroomIds',
      'organizerIds',
    ]);
  });

  it('does not find a class or an organizer of another school', async () => {
    const other = await test.school();
    const [own, foreign] = [await school.classroom('3B'), await other.classroom('3B')];
    const stranger = await other.guardian('Sam Stranger');
    expect(await refusedCreate(coordinator, { classroomIds: [own.id, foreign.id] })).toEqual({
      code: 'NOT_FOUND',
      details: { path: 'classroomIds.1' },
    });
    expect(await refusedCreate(coordinator, { organizerIds: [stranger.id] })).toEqual({
      code: 'NOT_FOUND',
      details: { path: 'organizerIds.0' },
    });
  });

  it('does not find a school that the viewer does not belong to', async () => {
    const other = await test.school();
    expect(await refusedCreate(coordinator, { schoolId: other.id })).toEqual({ code: 'NOT_FOUND' });
    expect(await countEvents()).toBe(0);
  });

  it('lets a teacher create visits for own classes only', async () => {
    const [own, another] = [await school.classroom('3B'), await school.classroom('4A')];
    const teacher = await school.teacher('Tess Teacher', own);
    const visit = { kind: 'CLASSROOM_VISIT', classroomIds: [own.id] };
    expect(await create(teacher, visit, 'organizers { id }')).toEqual({ organizers: [{ id: teacher.id }] });
    const refusal = { code: 'FORBIDDEN', reason: 'TEACHER_VISITS_ONLY' };
    expect(await refusedCreate(teacher, { ...visit, classroomIds: [own.id, another.id] })).toEqual(refusal);
    expect(await refusedCreate(teacher, { ...visit, classroomIds: [] })).toEqual(refusal);
    expect(await refusedCreate(teacher, { ...visit, kind: 'FAIR' })).toEqual(refusal);
  });

  it('is not for guardians, neighbors or strangers', async () => {
    const guardian = await school.guardian('Gina Gold');
    const neighbor = await school.person({ name: 'Ned Near', duties: [Duty.VOLUNTEER] });
    expect((await refusedCreate(guardian, {})).code).toBe('FORBIDDEN');
    expect((await refusedCreate(neighbor, {})).code).toBe('FORBIDDEN');
    expect((await refusedCreate(undefined, {})).code).toBe('UNAUTHENTICATED');
  });

  it('is not for a coordinator of another school, even one who is a guardian here', async () => {
    const other = await test.school();
    const email = 'two-schools@example.org';
    await other.person({ name: 'Cody Coordinator', duties: [Duty.COORDINATOR], email });
    const here = await school.person({ name: 'Cody Coordinator', duties: [Duty.GUARDIAN], email });
    expect((await refusedCreate(here, {})).code).toBe('FORBIDDEN');
    expect(await create(here, { schoolId: other.id }, 'school { id }')).toEqual({ school: { id: other.id } });
  });

  it('is refused to a token that may only read', async () => {
    const reader = await school.person({ name: 'Rita Reader', duties: [Duty.COORDINATOR], scope: 'read' });
    expect(await refusedCreate(reader, {})).toEqual({ code: 'FORBIDDEN', reason: 'READ_ONLY_TOKEN' });
  });
});
