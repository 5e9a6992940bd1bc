import { isObjectType, type GraphQLSchema } from 'graphql';
import { Duty, Person } from '../../src/identity/index.js';
import { allTables, tableInfo } from '../../src/platform/database/tables.js';
import { schemaOf } from '../../src/platform/graphql/printed-schema.js';
import { prefixOf } from '../../src/platform/ids/ids.js';
import type { Member } from '../../src/seed/school-builder.js';
import { CountedIds } from '../support/counted-ids.js';
import { draftEvent, publishedEvent } from '../support/events.js';
import { everythingOf, mutationsAbout } from '../support/everything.js';
import { TestApp } from '../support/test-app.js';

const SPACE = 1_000_000;
const NODE_TYPES: Readonly<Record<string, string>> = {
  school: 'School',
  term: 'Term',
  classroom: 'Classroom',
  person: 'Person',
  family: 'Family',
  child: 'Child',
  event: 'Event',
  role: 'VolunteerRole',
  shift: 'Shift',
  signup: 'Signup',
  restriction: 'GuardianRestriction',
};

/**
 * Oak has classes 3B and 4A, each with a visit, a fair for all, and the families Chen (3B) and Diaz (4A); Tom teaches 3B.
 * Ben has a child, Mia, in 4A. Elm has a coordinator.
 */
async function base(test: TestApp) {
  const oak = await test.school({ name: 'Oak' });
  const elm = await test.school({ name: 'Elm' });
  const cora = await oak.person({ name: 'Cora Cole', duties: [Duty.COORDINATOR], email: mailbox('cora') });
  const eli = await elm.person({ name: 'Eli Eaton', duties: [Duty.COORDINATOR], email: mailbox('eli') });
  const [class3B, class4A] = [await oak.classroom('3B', '03'), await oak.classroom('4A', '04')];
  const guardian = (name: string) =>
    oak.person({ name, duties: [Duty.GUARDIAN], email: mailbox(name.split(' ')[0]!), phone: '+1 555 0100' });
  const [ben, chi, dee] = [await guardian('Ben Berg'), await guardian('Chi Chen'), await guardian('Dee Diaz')];
  const bens = await oak.family('Berg', [ben], [{ givenName: 'Mia', classroom: class4A }]);
  await oak.family('Chen', [chi], [{ givenName: 'Mei', classroom: class3B }]);
  await oak.family('Diaz', [dee], [{ givenName: 'Pia', classroom: class4A }]);
  const left = await oak.person({ name: 'Lea Left', duties: [Duty.VOLUNTEER], email: mailbox('lea') });
  await oak.run((work) => work.rows(Person).update(left.id, { leftAt: work.now }));
  const visit = (classroom: { id: string }, day: string) =>
    publishedEvent(
      test.as(cora),
      oak.id,
      [{ startsAt: `${day}T13:00:00.000Z`, endsAt: `${day}T14:00:00.000Z`, capacity: 1 }],
      { classroomIds: [classroom.id], startsAt: `${day}T12:00:00.000Z`, endsAt: `${day}T20:00:00.000Z` },
    );
  await visit(class3B, '2026-10-20');
  await visit(class4A, '2026-10-21');
  const fair = await publishedEvent(test.as(cora), oak.id, [{ capacity: 1 }, { capacity: 3 }]);
  const [full, wide] = fair.shifts.map(({ id }) => id) as [string, string];
  await test.as(dee).mutate('signUp', { shiftId: wide }, 'id');
  return { test, oak, elm, cora, eli, ben, bens, chi, dee, left, class3B, class4A, fair, full, wide, guardian };
}
type World = Awaited<ReturnType<typeof base>>;

let round = 0;
const mailbox = (name: string) => `${name.toLowerCase()}${round}@example.org`;

const household = async ({ oak, class3B, guardian }: World) => {
  const ana = await guardian('Ana Zamora');
  const family = await oak.family('Zamora', [ana], [{ givenName: 'Leo', classroom: class3B }]);
  return { ana, childId: family.children[0]!.id };
};
const signUp = ({ test, full }: World, who: Member) => test.as(who).mutate('signUp', { shiftId: full }, 'id');
const restrict = ({ test, cora }: World, guardian: Member, input: Record<string, unknown>) =>
  test.as(cora).mutate('restrictGuardian', { guardianId: guardian.id, document: 'Court', ...input }, 'id');
const hideName = ({ test }: World, who: Member) =>
  test.as(who).mutate('setNameHidden', { personId: who.id, version: 1, hidden: true }, 'id');
const nothing = async () => undefined;
const unseenFamily = async (world: World) => {
  const { test, cora, oak, class3B } = world;
  const { ana } = await household(world);
  const event = await publishedEvent(test.as(cora), oak.id, [{}], {
    title: 'Zamora visit',
    classroomIds: [class3B.id],
  });
  await test.as(ana).mutate('signUp', { shiftId: event.shifts[0]!.id }, 'id');
  await draftEvent(test.as(cora), oak.id, [{}], { title: 'Zamora draft' });
};

/** What is hidden, from whom, and what stands in its place where it was never made. A new row is a new promise. */
const HIDDEN: readonly {
  what: string;
  from: string;
  viewer: (world: World) => Member | undefined;
  prepare?: (world: World) => Promise<unknown>;
  hidden: (world: World) => Promise<unknown>;
  instead?: (world: World) => Promise<unknown>;
}[] = [
  {
    what: 'a child, its other household and the restriction itself',
    from: 'a restricted guardian',
    viewer: ({ ben }) => ben,
    hidden: async (world) => {
      const { childId } = await household(world);
      await world.oak.guardianship(childId, world.ben);
      await restrict(world, world.ben, { kind: 'NO_ACCESS', childId });
    },
  },
  {
    what: 'a child, its other household and the restriction itself',
    from: 'a restricted guardian who runs the office',
    viewer: ({ ben }) => ben,
    prepare: ({ oak, ben }) => oak.person({ name: 'Ben Berg', duties: [Duty.ADMIN], email: ben.email }),
    hidden: async (world) => {
      const { childId } = await household(world);
      await world.oak.guardianship(childId, world.ben);
      await restrict(world, world.ben, { kind: 'NO_ACCESS', childId });
    },
  },
  {
    what: 'the other household of their child',
    from: 'a separated guardian',
    viewer: ({ ben }) => ben,
    hidden: async (world) => {
      const ana = await world.guardian('Ana Zamora');
      const childId = world.bens.children[0]!.id;
      await world.oak.guardianship(childId, ana);
      await world.oak.householdOf('Zamora', [ana], [childId]);
    },
  },
  {
    what: 'the place of the other guardian, but that it is taken',
    from: 'a separated guardian',
    viewer: ({ ben }) => ben,
    hidden: async (world) => {
      const ana = await world.guardian('Ana Zamora');
      await signUp(world, ana);
      await world.oak.guardianship(world.bens.children[0]!.id, ana);
    },
    instead: async (world) => {
      const stranger = await world.guardian('Sam Stranger');
      await signUp(world, stranger);
      await hideName(world, stranger);
    },
  },
  {
    what: 'a place, but that it is taken',
    from: 'whoever must have no contact with its holder',
    viewer: ({ ben }) => ben,
    hidden: async (world) => {
      const ana = await world.guardian('Ana Zamora');
      await signUp(world, ana);
      await restrict(world, ana, { kind: 'NO_CONTACT', otherGuardianId: world.ben.id });
    },
    instead: async (world) => {
      const stranger = await world.guardian('Sam Stranger');
      await signUp(world, stranger);
      await hideName(world, stranger);
    },
  },
  {
    what: 'a teacher and organizer',
    from: 'whoever must have no contact with them',
    viewer: ({ ben }) => ben,
    hidden: async (world) => {
      const tia = await world.oak.teacher('Tia Zamora', world.class4A);
      const input = { eventId: world.fair.id, version: world.fair.version, organizerIds: [world.cora.id, tia.id] };
      await restrict(world, tia, { kind: 'NO_CONTACT', otherGuardianId: world.ben.id });
      await world.test.as(world.cora).mutate('updateEvent', input, 'id');
    },
    instead: async ({ test, fair, cora }) => {
      const input = { eventId: fair.id, version: fair.version, organizerIds: [cora.id] };
      await test.as(cora).mutate('updateEvent', input, 'id');
    },
  },
  {
    what: 'a name that somebody hides',
    from: 'another parent',
    viewer: ({ chi }) => chi,
    hidden: async (world) => {
      const ana = await world.guardian('Ana Zamora');
      await signUp(world, ana);
      await hideName(world, ana);
    },
    instead: async (world) => {
      const stranger = await world.guardian('Sam Stranger');
      await signUp(world, stranger);
      await hideName(world, stranger);
    },
  },
  {
    what: 'a family, a class event with a place, and a draft',
    from: 'a parent of another class',
    viewer: ({ dee }) => dee,
    hidden: unseenFamily,
  },
  {
    what: 'all that happens at a school',
    from: 'a coordinator of another school',
    viewer: ({ eli }) => eli,
    hidden: unseenFamily,
  },
  {
    what: 'all that happens at a school',
    from: 'a volunteer who has left',
    viewer: ({ left }) => left,
    hidden: unseenFamily,
  },
  {
    what: 'all that happens at a school',
    from: 'somebody without a token',
    viewer: () => undefined,
    hidden: unseenFamily,
  },
];

describe('a world where the hidden thing was never made', () => {
  let worlds: [TestApp, TestApp];
  let ids: [CountedIds, CountedIds];
  let schema: GraphQLSchema;

  beforeAll(async () => {
    ids = [new CountedIds(), new CountedIds()];
    worlds = [await TestApp.start({ ids: ids[0] }), await TestApp.start({ ids: ids[1] })];
    schema = schemaOf(worlds[0].app);
  });
  afterAll(async () => {
    for (const world of worlds) await world.stop();
  });

  const startAt = (number: number) => ids.forEach((each) => each.startAt(number));

  async function idsOf(test: TestApp, from: number): Promise<string[]> {
    const tables = allTables().filter((table) => tableInfo(table).idPrefix in NODE_TYPES);
    const rows = await Promise.all(tables.map((table) => test.database.manager.find(table)));
    const found = rows.flat().map((row) => (row as { id: string }).id);
    return found.filter((id) => Number.parseInt(id.slice(-12), 16) > from).sort();
  }

  /** Everything that can be asked of these ids without changing anything. */
  function queriesAbout(all: readonly string[], hidden: readonly string[]): [name: string, query: string][] {
    const byType = Object.entries(NODE_TYPES).flatMap(([prefix, typeName]): [string, string][] => {
      const type = schema.getType(typeName);
      const wanted = all.filter((id) => prefixOf(id) === prefix);
      if (!isObjectType(type)) return [];
      return wanted.map((id) => [
        `node ${id}`,
        `{ node(id: "${id}") { ... on ${typeName} { ${everythingOf(type, 1)} } } }`,
      ]);
    });
    const school = all.find((id) => prefixOf(id) === 'school')!;
    const classrooms = all.filter((id) => prefixOf(id) === 'classroom').map((id) => JSON.stringify(id));
    const people = hidden.filter((id) => prefixOf(id) === 'person');
    const shifts = all.filter((id) => prefixOf(id) === 'shift');
    const lists = `people(filter: { search: "zam" }) { totalCount nodes { id } }
      families(filter: { search: "zam" }) { totalCount nodes { id } }
      events(filter: { search: "zamora" }) { totalCount nodes { id } }
      open: events(filter: { openShifts: true }) { totalCount nodes { id } }
      shortage: events(orderBy: SHORTAGE_DESC) { totalCount edges { cursor } }
      of: events(filter: { classroomIds: [${classrooms.join(', ')}] }) { totalCount nodes { id } }
      directory { totalCount nodes { name } } classrooms { directory { totalCount nodes { name email } } }
      ${classrooms.map((id, index) => `in${index}: families(filter: { classroomId: ${id} }) { totalCount nodes { id } }`).join(' ')}`;
    const eligible = people.flatMap((personId) =>
      shifts.map((id): [string, string] => [
        `eligibility of ${personId}`,
        `{ node(id: "${id}") { ... on Shift { eligibility(personId: "${personId}") { canSignUp reasons { reason message } } } } }`,
      ]),
    );
    const viewer = schema.getType('Viewer');
    return [
      ['viewer', `{ viewer { ${isObjectType(viewer) ? everythingOf(viewer, 2) : ''} } }`],
      ['own school', '{ school { id name events { nodes { id } } } }'],
      ['lists', `{ school(id: "${school}") { ${lists} } }`],
      ['nodes', `{ nodes(ids: ${JSON.stringify(all)}) { id } }`],
      ...byType,
      ...eligible,
    ];
  }

  it.each(HIDDEN)('answers $from byte for byte alike, without $what', async (row) => {
    const start = ++round * SPACE;
    startAt(start);
    const made: World[] = [];
    for (const test of worlds) made.push(await base(test));
    for (const world of made) await row.prepare?.(world);
    const before = await idsOf(worlds[0], start);
    expect(await idsOf(worlds[1], start)).toEqual(before);
    startAt(start + SPACE / 2);
    await row.hidden(made[0]!);
    await (row.instead ?? nothing)(made[1]!);
    await Promise.all(worlds.map((test) => test.outboxEmpty()));
    const all = await idsOf(worlds[0], start);
    const hidden = all.filter((id) => !before.includes(id));
    const clients = made.map((world) => world.test.as(row.viewer(world)));
    const ask = async (name: string, query: string, variables = {}) => {
      const [one, other] = await Promise.all(clients.map((client) => client.send(query, variables)));
      expect({ name, ...one }).toEqual({ name, ...other });
      expect(JSON.stringify(one)).toBe(JSON.stringify(other));
      expect(JSON.stringify(one)).not.toMatch(/TOO_COMPLEX|INTERNAL_SERVER_ERROR|GRAPHQL_VALIDATION_FAILED|zamora/i);
    };
    for (const [name, query] of queriesAbout(all, hidden)) await ask(name, query);
    const of = (list: readonly string[]) => (prefix: string) => list.find((id) => prefixOf(id) === prefix);
    const about = mutationsAbout(schema, of(hidden), of(before));
    expect(about.length).toBeGreaterThanOrEqual(hidden.length > 0 ? 1 : 0);
    for (const [index, { name, query, input }] of about.entries()) {
      startAt(start + SPACE / 2 + (index + 1) * 1_000);
      await ask(name, query, { input });
    }
  });
});
