import { Person } from '../../src/identity/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { draftEvent, publishedEvent } from '../support/events.js';
import { TestApp } from '../support/test-app.js';

const START = '2026-10-16T12:00:00.000Z';

describe('updating an event', () => {
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

  const draft = (more = {}) => draftEvent(test.as(coordinator), school.id, [{}], more);
  const update = (who: Member, input: Record<string, unknown>, selection: string) =>
    test.as(who).mutate('updateEvent', input, selection);
  const refused = (who: Member | undefined, input: Record<string, unknown>) =>
    test.as(who).refusedMutation('updateEvent', input);

  it('keeps what is absent and raises the version', async () => {
    const described = { description: 'Bring cake.', location: 'Gym' };
    const { id: eventId, version } = await draft(described);
    const changed = await update(
      coordinator,
      { eventId, version, title: 'Winter fair' },
      'title description location kind startsAt status version organizers { id } roles { title }',
    );
    expect(changed).toEqual({
      ...described,
      title: 'Winter fair',
      kind: 'FAIR',
      startsAt: START,
      status: 'DRAFT',
      version: 2,
      organizers: [{ id: coordinator.id }],
      roles: [{ title: 'Stand' }],
    });
  });

  it('clears description and place by null', async () => {
    const { id: eventId, version } = await draft({ description: 'Bring cake.', location: 'Gym' });
    const cleared = { description: null, location: null };
    expect(await update(coordinator, { eventId, version, ...cleared }, 'description location')).toEqual(cleared);
  });

  it.each(['title', 'kind', 'startsAt', 'endsAt', 'classroomIds', 'organizerIds'])(
    'refuses null for %s',
    async (field) => {
      const { id: eventId, version } = await draft();
      const { code, details } = await refused(coordinator, { eventId, version, [field]: null });
      expect(code).toBe('BAD_USER_INPUT');
      expect(details?.violations).toContainEqual(expect.objectContaining({ path: field }));
    },
  );

  it('replaces classes and organizers, an empty list of classes meaning the whole school', async () => {
    const [first, second] = [await school.classroom('3B'), await school.classroom('4A')];
    const guardian = await school.guardian('Gina Gold');
    const { id: eventId, version } = await draft({ classroomIds: [first.id] });
    const selection = 'version classrooms { name } organizers { id }';
    const changed = await update(
      coordinator,
      { eventId, version, classroomIds: [second.id], organizerIds: [guardian.id, guardian.id] },
      selection,
    );
    expect(changed).toEqual({ version: 2, classrooms: [{ name: '4A' }], organizers: [{ id: guardian.id }] });
    expect(await update(coordinator, { eventId, version: 2, classroomIds: [] }, selection)).toMatchObject({
      classrooms: [],
      organizers: [{ id: guardian.id }],
    });
  });

  it('does not find classes and organizers of another school, nor an organizer who has left', async () => {
    const other = await test.school();
    const [foreign, stranger] = [await other.classroom('3B'), await other.guardian('Sam Stranger')];
    const gone = await school.guardian('Gary Gone');
    await leave(gone);
    const { id: eventId, version } = await draft();
    const notFound = (path: string) => ({ code: 'NOT_FOUND', details: { path } });
    const change = (more: Record<string, unknown>) => refused(coordinator, { eventId, version, ...more });
    expect(await change({ classroomIds: [foreign.id] })).toEqual(notFound('classroomIds.0'));
    expect(await change({ organizerIds: [stranger.id] })).toEqual(notFound('organizerIds.0'));
    expect(await change({ organizerIds: [coordinator.id, gone.id] })).toEqual(notFound('organizerIds.1'));
  });

  it('judges new times together with those that stay', async () => {
    const { id: eventId, version } = await draft();
    expect(await refused(coordinator, { eventId, version, startsAt: '2026-10-16T20:00:00Z' })).toEqual({
      code: 'BAD_USER_INPUT',
      details: { violations: [{ path: 'endsAt', message: 'must be after startsAt' }] },
    });
  });

  it('leaves the times of the shifts alone', async () => {
    const { id: eventId, version } = await draft();
    const times = { startsAt: '2026-10-17T12:00:00.000Z', endsAt: '2026-10-17T20:00:00.000Z' };
    const changed = await update(coordinator, { eventId, version, ...times }, 'startsAt roles { shifts { startsAt } }');
    expect(changed).toEqual({
      startsAt: times.startsAt,
      roles: [{ shifts: [{ startsAt: '2026-10-16T13:00:00.000Z' }] }],
    });
  });

  it('refuses a stale version, tells the current one and changes nothing', async () => {
    const { id: eventId, version } = await draft();
    await update(coordinator, { eventId, version, title: 'First' }, 'id');
    expect(await refused(coordinator, { eventId, version, title: 'Second' })).toEqual({
      code: 'CONFLICT',
      reason: 'STALE_VERSION',
      details: { currentVersion: 2 },
    });
    const { node } = await test.as(coordinator).ask('query($id: ID!) { node(id: $id) { ... on Event { title } } }', {
      id: eventId,
    });
    expect(node.title).toBe('First');
  });

  it('lets an organizer change it, whoever that is', async () => {
    const guardian = await school.guardian('Gina Gold');
    const { id: eventId, version } = await draft({ organizerIds: [guardian.id] });
    expect(await update(guardian, { eventId, version, title: 'Mine' }, 'title')).toEqual({ title: 'Mine' });
  });

  it('is FORBIDDEN to whoever only sees it', async () => {
    const guardian = await school.guardian('Gina Gold');
    const teacher = await school.teacher('Tess Teacher');
    const { id: eventId, version } = await publishedEvent(test.as(coordinator), school.id);
    expect(await refused(guardian, { eventId, version, title: 'Mine' })).toEqual({ code: 'FORBIDDEN' });
    expect(await refused(teacher, { eventId, version, title: 'Mine' })).toEqual({ code: 'FORBIDDEN' });
  });

  it('tells a draft, an event of another class or school and one that never was apart for nobody', async () => {
    const guardian = await school.guardian('Gina Gold');
    const classroom = await school.classroom('3B');
    const other = await test.school();
    const foreign = await publishedEvent(test.as(await other.coordinator()), other.id);
    const hidden = await draft();
    const ofClass = await publishedEvent(test.as(coordinator), school.id, [{}], { classroomIds: [classroom.id] });
    const never = hidden.id.replace(/.{12}$/, '000000000000');
    for (const eventId of [hidden.id, ofClass.id, foreign.id, never]) {
      expect(await refused(guardian, { eventId, version: 1, title: 'Mine' })).toEqual({ code: 'NOT_FOUND' });
    }
  });

  it('asks for a token', async () => {
    const { id: eventId, version } = await draft();
    expect(await refused(undefined, { eventId, version, title: 'Mine' })).toEqual({ code: 'UNAUTHENTICATED' });
  });

  const leave = (member: Member) => school.run((work) => work.rows(Person).update(member.id, { leftAt: work.now }));
});
