import { Duty } from '../../src/identity/index.js';
import { VolunteerNames } from '../../src/schools/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { TestApp } from '../support/test-app.js';

const PERSON = `query($id: ID!) { node(id: $id) { ... on Person {
  displayName email phone locale duties version school { id } families { name } } } }`;
const PEOPLE = `query($filter: PersonFilter, $first: Int, $after: String) { school {
  people(filter: $filter, first: $first, after: $after) { totalCount nodes { displayName } pageInfo { endCursor hasNextPage } } } }`;

describe('people', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let coordinator: Member;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    school = await test.school();
    coordinator = await school.coordinator('Carla Coordinator');
  });

  describe('as one looks at another', () => {
    const all = { locale: 'es', phone: '555-0100', duties: [Duty.GUARDIAN] };
    const everything = (ana: Member, version: number | null) => ({
      displayName: 'Ana María López',
      email: ana.email,
      phone: '555-0100',
      locale: 'es',
      duties: ['GUARDIAN'],
      version,
      school: { id: school.id },
      families: [{ name: 'López' }],
    });
    const look = async (who: Member | undefined, { id }: Member) => (await test.as(who).ask(PERSON, { id })).node;
    const mother = async () => {
      const ana = await school.person({ name: 'Ana María López', ...all });
      const partner = await school.guardian('Pau López');
      const classroom = await school.classroom('3B');
      await school.family('López', [ana, partner], [{ givenName: 'Luz', classroom }]);
      return { ana, partner, classroom };
    };

    it('show everything to themselves and to the office', async () => {
      const { ana } = await mother();
      expect(await look(ana, ana)).toEqual(everything(ana, 1));
      expect(await look(coordinator, ana)).toEqual(everything(ana, 1));
      const admin = await school.person({ name: 'Ada Admin', duties: [Duty.ADMIN] });
      expect(await look(admin, ana)).toEqual(everything(ana, 1));
    });

    it('show contact data and family to the family and to the teacher of their child', async () => {
      const { ana, partner, classroom } = await mother();
      const teacher = await school.teacher('Tess Teacher', classroom);
      expect(await look(partner, ana)).toEqual(everything(ana, null));
      expect(await look(teacher, ana)).toEqual(everything(ana, 1));
    });

    it('show a teacher of other classes nothing but name, duties and version', async () => {
      const { ana } = await mother();
      const teacher = await school.teacher('Tess Teacher', await school.classroom('4A'));
      const nothing = { email: null, phone: null, locale: null, version: 1, families: null };
      expect(await look(teacher, ana)).toEqual({
        displayName: 'Ana María López',
        duties: ['GUARDIAN'],
        school: { id: school.id },
        ...nothing,
      });
    });

    it('are not there for another parent, for another school or for whoever has no token', async () => {
      const { ana } = await mother();
      const foreign = await (await test.school()).coordinator();
      for (const who of [await school.guardian('Ona Other'), foreign, undefined])
        expect(await look(who, ana)).toBeNull();
    });

    it('are known to everybody by name and duty where they are staff, and by nothing else', async () => {
      const other = await school.guardian('Ona Other');
      expect(await look(other, coordinator)).toEqual({
        displayName: 'Carla Coordinator',
        email: null,
        phone: null,
        locale: null,
        duties: ['COORDINATOR'],
        version: null,
        school: { id: school.id },
        families: null,
      });
    });

    it.each([
      [VolunteerNames.NONE, 'Ana L.'],
      [VolunteerNames.FIRST_NAME_INITIAL, 'Ana L.'],
      [VolunteerNames.FULL_NAME, 'Ana María López'],
    ])('are named to parents as organizers, where the school says %s, as %s', async (volunteerNames, displayName) => {
      school = await test.school({ volunteerNames });
      const office = await school.coordinator();
      const organizer = await school.guardian('Ana María López');
      const times = { startsAt: '2026-10-16T12:00:00Z', endsAt: '2026-10-16T20:00:00Z' };
      const input = { schoolId: school.id, title: 'Fair', kind: 'FAIR', ...times, organizerIds: [organizer.id] };
      const { id: eventId } = await test.as(office).mutate('createEvent', input, 'id');
      await test.as(office).mutate('publishEvent', { eventId, version: 1 }, 'id');
      const other = await school.guardian('Ona Other');
      const query = 'query($id: ID!) { node(id: $id) { ... on Event { organizers { displayName email } } } }';
      const { node } = await test.as(other).ask(query, { id: eventId });
      expect(node.organizers).toEqual([{ displayName, email: null }]);
    });
  });

  describe('listed', () => {
    const names = async (filter: Record<string, unknown>, who = coordinator) =>
      (await test.as(who).ask(PEOPLE, { filter })).school.people?.nodes.map(
        ({ displayName }: { displayName: string }) => displayName,
      );

    it('are found by part of their name, whatever case and accents', async () => {
      for (const name of ['Ana Núñez', 'Nuria Nunez', 'Zoë O’Neill', '100% Parent', 'Under_score']) {
        await school.guardian(name);
      }
      expect(await names({ search: 'nunez' })).toEqual(['Ana Núñez', 'Nuria Nunez']);
      expect(await names({ search: 'ÑUÑ' })).toEqual(['Ana Núñez', 'Nuria Nunez']);
      expect(await names({ search: 'zoe' })).toEqual(['Zoë O’Neill']);
      expect(await names({ search: '%' })).toEqual(['100% Parent']);
      expect(await names({ search: '_' })).toEqual(['Under_score']);
    });

    it('are found by their duties', async () => {
      await school.guardian('Gina Gold');
      await school.teacher('Tess Teacher');
      await school.person({ name: 'Both Both', duties: [Duty.GUARDIAN, Duty.TEACHER] });
      expect(await names({ duties: ['TEACHER'] })).toEqual(['Both Both', 'Tess Teacher']);
      expect(await names({ duties: ['TEACHER', 'COORDINATOR'], search: 'c' })).toEqual([
        'Carla Coordinator',
        'Tess Teacher',
      ]);
    });

    it('come by name, page by page, for teachers too', async () => {
      for (const name of ['Dee', 'Abe', 'Bea']) await school.guardian(name);
      const teacher = await school.teacher('Tess Teacher');
      const first = (await test.as(teacher).ask(PEOPLE, { first: 2 })).school.people;
      expect(first).toMatchObject({ totalCount: 5, nodes: [{ displayName: 'Abe' }, { displayName: 'Bea' }] });
      const next = (await test.as(teacher).ask(PEOPLE, { first: 3, after: first.pageInfo.endCursor })).school.people;
      expect(next.nodes.map(({ displayName }: { displayName: string }) => displayName)).toEqual([
        'Carla Coordinator',
        'Dee',
        'Tess Teacher',
      ]);
      expect(next.pageInfo.hasNextPage).toBe(false);
    });

    it('are nobody’s business but the staff’s, and only of their school', async () => {
      await (await test.school()).guardian('Fay Foreign');
      expect(await names({}, await school.guardian('Ona Other'))).toBeUndefined();
      expect(await names({})).toEqual(['Carla Coordinator', 'Ona Other']);
    });
  });

  describe('of the viewer', () => {
    const VIEWER = '{ viewer { email people { id displayName school { name } duties } } }';

    it('are all of the mailbox, oldest first', async () => {
      const other = await test.school({ name: 'Elm School' });
      const email = 'Bea@Example.org';
      const here = await school.person({ name: 'Bea Here', email, duties: [Duty.TEACHER, Duty.GUARDIAN] });
      const there = await other.person({ name: 'Bea There', email: 'bea@example.org' });
      expect((await test.as(here).ask(VIEWER)).viewer).toEqual({
        email: 'bea@example.org',
        people: [
          { id: here.id, displayName: 'Bea Here', school: { name: 'Oak Elementary' }, duties: ['GUARDIAN', 'TEACHER'] },
          { id: there.id, displayName: 'Bea There', school: { name: 'Elm School' }, duties: [] },
        ],
      });
      expect((await test.as(here).refusal('{ school { id } }')).code).toBe('BAD_USER_INPUT');
    });

    it('are nobody’s without a token or with one that nobody gave', async () => {
      expect(await test.as().ask('{ viewer { email } }')).toEqual({ viewer: null });
      expect(await test.as({ token: 'x'.repeat(43) }).ask('{ viewer { email } }')).toEqual({ viewer: null });
    });
  });
});
