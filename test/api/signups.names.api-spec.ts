import { VolunteerNames } from '../../src/schools/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { publishedEvent } from '../support/events.js';
import { TestApp } from '../support/test-app.js';

const SHIFT = `query($id: ID!) { node(id: $id) { ... on Shift {
  staffing { confirmed waitlisted }
  signups { id status waitlistPosition signedUpBy { id } volunteer { displayName email phone } }
  viewerSignups { status } } } }`;

describe('the names of volunteers', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());

  /** Ana María López has the only place, Ben Brown waits. */
  async function scene(volunteerNames?: VolunteerNames) {
    const school = await test.school(volunteerNames ? { volunteerNames } : {});
    const coordinator = await school.coordinator();
    const ana = await school.person({ name: 'Ana María López', phone: '555-0100' });
    const ben = await school.guardian('Ben Brown');
    const partner = await school.guardian('Pau López');
    await school.family('López', [ana, partner]);
    const { shifts } = await publishedEvent(test.as(coordinator), school.id, [{ capacity: 1 }]);
    const shiftId = shifts[0]!.id;
    for (const who of [ana, ben]) await test.as(who).mutate('signUp', { shiftId }, 'id');
    return { school, coordinator, ana, ben, partner, shiftId };
  }
  const seenBy = async (who: Member, id: string) => (await test.as(who).ask(SHIFT, { id })).node;
  const namesSeenBy = async (who: Member, id: string) =>
    (await seenBy(who, id)).signups.map(
      ({ volunteer }: { volunteer: { displayName: string } }) => volunteer.displayName,
    );
  const anotherParent = (school: SchoolBuilder) => school.guardian('Ona Other');

  it.each([
    [VolunteerNames.FIRST_NAME_INITIAL, ['Ana L.']],
    [VolunteerNames.FULL_NAME, ['Ana María López']],
    [VolunteerNames.NONE, []],
  ])('are shown to another parent, where the school says %s, as %j', async (setting, names) => {
    const { school, shiftId } = await scene(setting);
    expect(await namesSeenBy(await anotherParent(school), shiftId)).toEqual(names);
  });

  it('are shown to another parent by first name and initial where the school says nothing', async () => {
    const { school, shiftId } = await scene();
    expect(await namesSeenBy(await anotherParent(school), shiftId)).toEqual(['Ana L.']);
  });

  it.each(Object.values(VolunteerNames))('are shown in full to staff where the school says %s', async (setting) => {
    const { school, coordinator, shiftId } = await scene(setting);
    const teacher = await school.teacher('Tess Teacher');
    expect(await namesSeenBy(coordinator, shiftId)).toEqual(['Ana María López', 'Ben Brown']);
    expect(await namesSeenBy(teacher, shiftId)).toEqual(['Ana María López']);
  });

  it.each(Object.values(VolunteerNames))(
    'are shown in full to oneself and the family where the school says %s',
    async (setting) => {
      const { ana, partner, shiftId } = await scene(setting);
      for (const who of [ana, partner]) expect(await namesSeenBy(who, shiftId)).toEqual(['Ana María López']);
      expect((await seenBy(partner, shiftId)).viewerSignups).toEqual([{ status: 'CONFIRMED' }]);
    },
  );

  it('come without contact data, line or helper for another parent, while staffing counts all', async () => {
    const { school, shiftId } = await scene();
    expect(await seenBy(await anotherParent(school), shiftId)).toEqual({
      staffing: { confirmed: 1, waitlisted: 1 },
      signups: [
        {
          id: expect.any(String),
          status: 'CONFIRMED',
          waitlistPosition: null,
          signedUpBy: null,
          volunteer: { displayName: 'Ana L.', email: null, phone: null },
        },
      ],
      viewerSignups: [],
    });
  });

  it('come with contact data and the line for the coordinator', async () => {
    const { coordinator, ana, shiftId } = await scene();
    const { signups } = await seenBy(coordinator, shiftId);
    expect(signups).toMatchObject([
      { status: 'CONFIRMED', volunteer: { email: ana.email, phone: '555-0100' } },
      { status: 'WAITLISTED', waitlistPosition: 1, volunteer: { displayName: 'Ben Brown' } },
    ]);
  });

  it('show whoever waits their own place in line', async () => {
    const { ben, shiftId } = await scene();
    expect((await seenBy(ben, shiftId)).signups).toMatchObject([
      { status: 'CONFIRMED', volunteer: { displayName: 'Ana L.' } },
      { status: 'WAITLISTED', waitlistPosition: 1, volunteer: { displayName: 'Ben Brown' } },
    ]);
  });

  it('are not found by their id where they are not shown', async () => {
    const { school, coordinator, shiftId } = await scene(VolunteerNames.NONE);
    const ids = (await seenBy(coordinator, shiftId)).signups.map(({ id }: { id: string }) => id);
    const query = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect((await test.as(await anotherParent(school)).ask(query, { ids })).nodes).toEqual([null, null]);
    expect((await test.as(coordinator).ask(query, { ids })).nodes).toHaveLength(2);
  });

  it('leave out those who have withdrawn unless they are asked for by somebody who may see them', async () => {
    const { school, coordinator, ana, shiftId } = await scene();
    const [{ id: signupId }] = (await seenBy(ana, shiftId)).signups;
    await test.as(ana).mutate('withdraw', { signupId }, 'id');
    const query =
      'query($id: ID!) { node(id: $id) { ... on Shift { signups(status: [WITHDRAWN]) { volunteer { displayName } } } } }';
    const withdrawn = async (who: Member) => (await test.as(who).ask(query, { id: shiftId })).node.signups;
    expect(await namesSeenBy(coordinator, shiftId)).toEqual(['Ben Brown']);
    expect(await withdrawn(coordinator)).toEqual([{ volunteer: { displayName: 'Ana María López' } }]);
    expect(await withdrawn(ana)).toHaveLength(1);
    expect(await withdrawn(await anotherParent(school))).toEqual([]);
  });

  it('list a person’s sign-ups by their shifts, for oneself, the family and the office', async () => {
    const { school, coordinator, ana, partner, shiftId } = await scene();
    const times = { startsAt: '2026-10-15T13:00:00.000Z', endsAt: '2026-10-15T15:00:00.000Z' };
    const { shifts } = await publishedEvent(test.as(coordinator), school.id, [times]);
    await test.as(ana).mutate('signUp', { shiftId: shifts[0]!.id }, 'id');
    const query = `query($id: ID!, $filter: SignupFilter) { node(id: $id) { ... on Person {
      signups(filter: $filter) { totalCount nodes { shift { id } } } } } }`;
    const listed = async (who: Member, filter: Record<string, unknown> = {}) => {
      const { node } = await test.as(who).ask(query, { id: ana.id, filter });
      return node && node.signups.nodes.map(({ shift }: { shift: { id: string } }) => shift.id);
    };
    for (const who of [ana, partner, coordinator]) expect(await listed(who)).toEqual([shifts[0]!.id, shiftId]);
    expect(await listed(ana, { startsFrom: '2026-10-16T00:00:00Z' })).toEqual([shiftId]);
    expect(await listed(ana, { startsBefore: '2026-10-16T13:00:00Z' })).toEqual([shifts[0]!.id]);
    expect(await listed(ana, { statuses: ['WITHDRAWN'] })).toEqual([]);
    expect(await listed(await anotherParent(school))).toBeNull();
    const teacher = await school.teacher('Tess Teacher');
    const { node } = await test.as(teacher).ask(query, { id: ana.id });
    expect(node).toEqual({ signups: null });
  });
});
