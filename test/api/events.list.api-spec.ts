import { Duty } from '../../src/identity/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { draftEvent, publishedEvent } from '../support/events.js';
import { TestApp } from '../support/test-app.js';

const LIST = `query($filter: EventFilter, $orderBy: EventOrder, $first: Int, $after: String, $last: Int, $before: String) {
  school { events(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { title } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;

describe('listing events', () => {
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

  const publish = (title: string, more: Record<string, unknown> = {}, shifts: object[] = [{}]) =>
    publishedEvent(test.as(coordinator), school.id, shifts, { title, ...more });
  const onDay = (day: number) => ({
    startsAt: `2026-11-${10 + day}T15:00:00.000Z`,
    endsAt: `2026-11-${10 + day}T17:00:00.000Z`,
  });
  const list = async (who: Member, variables: Record<string, unknown> = {}) =>
    (await test.as(who).ask(LIST, variables)).school.events;
  const titles = async (filter: Record<string, unknown>, who = coordinator) => {
    const { nodes, totalCount } = await list(who, { filter });
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ title }: { title: string }) => title);
  };

  describe('by a filter', () => {
    it('takes those that start from one instant until just before another', async () => {
      for (const day of [1, 2, 3]) await publish(`day ${day}`, onDay(day));
      expect(await titles({ startsFrom: onDay(2).startsAt })).toEqual(['day 2', 'day 3']);
      expect(await titles({ startsBefore: onDay(2).startsAt })).toEqual(['day 1']);
      expect(await titles({ startsFrom: onDay(1).startsAt, startsBefore: '2026-11-12T10:00:00.001-05:00' })).toEqual([
        'day 1',
        'day 2',
      ]);
    });

    it('takes kinds and statuses', async () => {
      await publish('fair');
      await publish('trip', { kind: 'FIELD_TRIP' });
      await draftEvent(test.as(coordinator), school.id, [], { title: 'draft picnic', kind: 'PICNIC' });
      const { id: eventId, version } = await publish('called off', { kind: 'PICNIC' });
      await test.as(coordinator).mutate('cancelEvent', { eventId, version }, 'id');
      expect((await titles({ kinds: ['FAIR', 'FIELD_TRIP'] })).sort()).toEqual(['fair', 'trip']);
      expect(await titles({ kinds: ['PICNIC'], statuses: ['DRAFT'] })).toEqual(['draft picnic']);
      expect((await titles({ statuses: ['CANCELLED', 'DRAFT'] })).sort()).toEqual(['called off', 'draft picnic']);
    });

    it('takes classes, without the events of the whole school', async () => {
      const [first, second] = [await school.classroom('3B'), await school.classroom('4A')];
      await publish('for 3B', { ...onDay(1), classroomIds: [first.id] });
      await publish('for both', { ...onDay(2), classroomIds: [first.id, second.id] });
      await publish('for all');
      expect(await titles({ classroomIds: [second.id] })).toEqual(['for both']);
      expect(await titles({ classroomIds: [first.id, second.id] })).toEqual(['for 3B', 'for both']);
    });

    it('takes those that still need volunteers, or only the others', async () => {
      const guardian = await school.guardian('Ana Alvarez');
      const full = await publish('full', onDay(1));
      await publish('half full', onDay(2), [{ capacity: 1 }, { capacity: 2 }]);
      await publish('without shifts', onDay(3), []);
      await publish('begun', { startsAt: '2026-10-06T08:00:00Z' }, [
        { startsAt: '2026-10-06T08:00:00Z', endsAt: '2026-10-06T14:00:00Z' },
      ]);
      await draftEvent(test.as(coordinator), school.id, [{}], { title: 'draft', ...onDay(4) });
      await test.as(guardian).mutate('signUp', { shiftId: full.shifts[0]!.id }, 'id');
      expect(await titles({ openShifts: true })).toEqual(['half full']);
      expect(await titles({ openShifts: false })).toEqual(['begun', 'full', 'without shifts', 'draft']);
    });

    it('searches title, description and place, whatever case and accents', async () => {
      await publish('Café de niños', onDay(1));
      await publish('Breakfast', { ...onDay(2), description: 'With CAFE and cake' });
      await publish('Reading', { ...onDay(3), location: 'the cafè' });
      await publish('Other', onDay(4));
      expect(await titles({ search: 'cafe' })).toEqual(['Café de niños', 'Breakfast', 'Reading']);
      expect(await titles({ search: 'CAFÉ' })).toEqual(['Café de niños', 'Breakfast', 'Reading']);
      expect(await titles({ search: 'NINOS' })).toEqual(['Café de niños']);
    });

    it.each([
      ['%', '100% cotton'],
      ['_', 'snake_case'],
      ['!', 'Help!'],
      ['\\', 'back\\slash'],
      ["'", "Ana's"],
    ])('searches %s as it is', async (search, title) => {
      await publish(title);
      await publish('Plain');
      expect(await titles({ search })).toEqual([title]);
    });

    it('joins all conditions', async () => {
      const classroom = await school.classroom('3B');
      const wanted = { ...onDay(2), kind: 'PICNIC', classroomIds: [classroom.id] };
      await publish('Lake picnic', wanted);
      await publish('Wood picnic', wanted);
      await publish('Lake picnic of all', { ...wanted, classroomIds: [] });
      await publish('Lake fair', { ...wanted, kind: 'FAIR' });
      await publish('Lake picnic before', { ...wanted, ...onDay(1) });
      const filter = {
        search: 'lake',
        kinds: ['PICNIC'],
        statuses: ['PUBLISHED'],
        classroomIds: [classroom.id],
        startsFrom: onDay(2).startsAt,
        startsBefore: onDay(3).startsAt,
        openShifts: true,
      };
      expect(await titles(filter)).toEqual(['Lake picnic']);
    });

    it('refuses what no filter can mean', async () => {
      const { code, details } = await test.as(coordinator).refusal(LIST, {
        filter: { search: 'x'.repeat(101), classroomIds: [school.id] },
      });
      expect(code).toBe('BAD_USER_INPUT');
      expect((details?.violations as { path: string }[]).map(({ path }) => path).sort()).toEqual([
        'filter.classroomIds',
        'filter.search',
      ]);
    });
  });

  describe('in an order', () => {
    const order = async (orderBy: string | null) =>
      (await list(coordinator, { orderBy })).nodes.map(({ title }: { title: string }) => title);

    it('is by start, earliest first unless asked for the latest', async () => {
      for (const day of [2, 3, 1]) await publish(`day ${day}`, onDay(day));
      expect(await order(null)).toEqual(['day 1', 'day 2', 'day 3']);
      expect(await order('STARTS_AT_ASC')).toEqual(['day 1', 'day 2', 'day 3']);
      expect(await order('STARTS_AT_DESC')).toEqual(['day 3', 'day 2', 'day 1']);
    });

    it('is by shortage, most open places over all shifts first', async () => {
      const guardian = await school.guardian('Ana Alvarez');
      await publish('needs 3', onDay(1), [{ capacity: 1 }, { capacity: 2 }]);
      await publish('needs 5', onDay(2), [{ capacity: 5 }]);
      await publish('needs none', onDay(3), []);
      const some = await publish('needs 4', onDay(4), [{ capacity: 5 }]);
      await test.as(guardian).mutate('signUp', { shiftId: some.shifts[0]!.id }, 'id');
      expect(await order('SHORTAGE_DESC')).toEqual(['needs 5', 'needs 4', 'needs 3', 'needs none']);
    });

    it.each(['STARTS_AT_ASC', 'STARTS_AT_DESC', 'SHORTAGE_DESC'])(
      'pages both ways through %s with equal keys, neither repeating nor missing one',
      async (orderBy) => {
        for (const title of ['a', 'b', 'c', 'd', 'e']) await publish(title);
        const all = await list(coordinator, { orderBy });
        const forward = await list(coordinator, { orderBy, first: 2, after: all.edges[0].cursor });
        expect(forward.nodes).toEqual(all.nodes.slice(1, 3));
        expect(forward.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
        const backward = await list(coordinator, { orderBy, last: 2, before: all.edges[4].cursor });
        expect(backward.nodes).toEqual(all.nodes.slice(2, 4));
        expect(backward.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
        const ending = await list(coordinator, { orderBy, last: 2 });
        expect(ending.nodes).toEqual(all.nodes.slice(3));
        expect(ending.totalCount).toBe(5);
      },
    );

    it('refuses a cursor of another order', async () => {
      await publish('a');
      const { edges } = await list(coordinator, { orderBy: 'STARTS_AT_ASC' });
      const refusal = await test.as(coordinator).refusal(LIST, { orderBy: 'SHORTAGE_DESC', after: edges[0].cursor });
      expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', details: { violations: [{ path: 'after' }] } });
    });
  });

  describe('as somebody', () => {
    it('shows an event of a class to its guardians, to teachers, the office and organizers, and to nobody else', async () => {
      const [own, other] = [await school.classroom('3B'), await school.classroom('4A')];
      const [ana, ben, olga] = [
        await school.guardian('Ana Alvarez'),
        await school.guardian('Ben Brown'),
        await school.guardian('Olga Organizer'),
      ];
      await school.family('Alvarez', [ana], [{ givenName: 'Al', classroom: own }]);
      await school.family('Brown', [ben], [{ givenName: 'Bo', classroom: other }]);
      const teacher = await school.teacher('Tess Teacher', other);
      const admin = await school.person({ name: 'Ada Admin', duties: [Duty.ADMIN] });
      const neighbor = await school.person({ name: 'Ned Near', duties: [Duty.VOLUNTEER] });
      await publish('for 3B', { classroomIds: [own.id], organizerIds: [olga.id] });
      const seenBy = async (who: Member) => titles({}, who);
      for (const who of [ana, teacher, admin, coordinator, olga]) {
        expect([who.name, await seenBy(who)]).toEqual([who.name, ['for 3B']]);
      }
      for (const who of [ben, neighbor]) expect([who.name, await seenBy(who)]).toEqual([who.name, []]);
    });

    it('shows an event of the whole school to everybody there', async () => {
      const neighbor = await school.person({ name: 'Ned Near', duties: [Duty.VOLUNTEER] });
      const nobody = await school.person({ name: 'Nora None' });
      await publish('for all');
      expect(await titles({}, neighbor)).toEqual(['for all']);
      expect(await titles({}, nobody)).toEqual(['for all']);
    });

    it('shows a draft to the office and its organizers only', async () => {
      const [organizer, guardian] = [await school.guardian('Olga Organizer'), await school.guardian('Ana Alvarez')];
      const teacher = await school.teacher('Tess Teacher');
      const more = { title: 'draft', organizerIds: [organizer.id] };
      await draftEvent(test.as(coordinator), school.id, [], more);
      expect(await titles({}, organizer)).toEqual(['draft']);
      expect(await titles({}, coordinator)).toEqual(['draft']);
      expect(await titles({}, guardian)).toEqual([]);
      expect(await titles({}, teacher)).toEqual([]);
    });

    it('keeps two schools apart, also for somebody who belongs to both', async () => {
      const other = await test.school({ name: 'Elm School' });
      const elsewhere = await other.coordinator();
      const email = 'both@example.org';
      const here = await school.person({ name: 'Bea Both', duties: [Duty.GUARDIAN], email });
      await other.person({ name: 'Bea Both', duties: [Duty.GUARDIAN], email });
      await publish('here');
      await publishedEvent(test.as(elsewhere), other.id, [{}], { title: 'there' });
      const query = 'query($id: ID!) { school(id: $id) { events { nodes { title } } } }';
      const seen = async (id: string) => (await test.as(here).ask(query, { id })).school.events.nodes;
      expect(await seen(school.id)).toEqual([{ title: 'here' }]);
      expect(await seen(other.id)).toEqual([{ title: 'there' }]);
      expect(await titles({}, coordinator)).toEqual(['here']);
      expect(await test.as(coordinator).refusal(query, { id: other.id })).toEqual({
        code: 'NOT_FOUND',
        details: { path: 'id' },
      });
    });
  });
});
