import { isObjectType, type GraphQLSchema } from 'graphql';
import { Duty, Person } from '../../src/identity/index.js';
import { allTables, tableInfo } from '../../src/platform/database/tables.js';
import { schemaOf } from '../../src/platform/graphql/printed-schema.js';
import { prefixOf } from '../../src/platform/ids/ids.js';
import type { Member } from '../../src/seed/school-builder.js';
import { CountedIds } from '../support/counted-ids.js';
import { draftEvent, publishedEvent } from '../support/events.js';
import { everythingOf, mutationsAbout } from '../support/everything.js';
import { LiveClient } from '../support/live-client.js';
import { PRESENT, TestApp } from '../support/test-app.js';

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
  skill: 'Skill',
  clearance_kind: 'ClearanceKind',
  restriction: 'GuardianRestriction',
  need: 'Need',
};
/** What mutations take besides. */
const OTHER_PREFIXES: readonly string[] = ['clearance', 'session', 'token'];

const IDS_A_DOCUMENT = 8;
const ALIASES_A_DOCUMENT = 24;

const inChunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));

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
  const names = [{ locale: 'en', name: 'Background check' }];
  const office = test.as(cora);
  const { id: kindId } = await office.mutate<{ id: string }>('addClearanceKind', { schoolId: oak.id, names }, 'id');
  const { school } = await office.ask('{ school { skills(first: 1) { nodes { id } } } }');
  const left = await oak.person({ name: 'Lea Left', duties: [Duty.VOLUNTEER], email: mailbox('lea') });
  await oak.run((work) => work.rows(Person).update(left.id, { leftAt: work.now }));
  const visit = (classroom: { id: string }, day: string) =>
    publishedEvent(
      test.as(cora),
      oak.id,
      [{ startsAt: `${day}T13:00:00.000Z`, endsAt: `${day}T14:00:00.000Z`, capacity: 1 }],
      { classroomIds: [classroom.id], startsAt: `${day}T12:00:00.000Z`, endsAt: `${day}T20:00:00.000Z` },
    );
  const visit3B = await visit(class3B, '2026-10-20');
  await visit(class4A, '2026-10-21');
  const fair = await publishedEvent(test.as(cora), oak.id, [{ capacity: 1 }, { capacity: 3 }]);
  const [full, wide] = fair.shifts.map(({ id }) => id) as [string, string];
  await test.as(dee).mutate('signUp', { shiftId: wide }, 'id');
  const skillId = school.skills.nodes[0].id as string;
  const places = { fair, full, wide, visit3B };
  return {
    test,
    oak,
    elm,
    cora,
    eli,
    ben,
    bens,
    chi,
    dee,
    left,
    class3B,
    class4A,
    ...places,
    kindId,
    skillId,
    guardian,
  };
}
type World = Awaited<ReturnType<typeof base>>;

let round = 0;
const mailbox = (name: string) => `${name.toLowerCase()}${round}@example.org`;

/** Something in every list where the person could be seen. */
const fill = async ({ test, cora, visit3B, kindId, skillId }: World, who: Member) => {
  const { id: personId } = who;
  const office = test.as(cora);
  await office.mutate('recordClearance', { personId, clearanceKindId: kindId, issuedOn: '2026-01-01' }, 'id');
  const skills = [{ skillId, level: 'EXPERT', note: 'Zamora' }];
  await office.mutate('setSkills', { personId, version: 1, skills, expertise: 'Zamora' }, 'id');
  const shown = { showName: true, showPhone: true, showEmail: true };
  await test.as(who).mutate('setDirectory', { personId, version: 2, ...shown }, 'id');
  const invited = { shiftId: visit3B.shifts[0]!.id, personIds: [personId], message: 'Zamora' };
  await office.mutate('invite', invited, 'id');
};
const household = async (world: World) => {
  const { oak, class3B, guardian } = world;
  const ana = await guardian('Ana Zamora');
  const family = await oak.family('Zamora', [ana], [{ givenName: 'Leo', classroom: class3B }]);
  await fill(world, ana);
  return { ana, childId: family.children[0]!.id };
};
const signUp = ({ test, full }: World, who: Member) => test.as(who).mutate('signUp', { shiftId: full }, 'id');
const restrict = ({ test, cora }: World, guardian: Member, input: Record<string, unknown>) =>
  test.as(cora).mutate('restrictGuardian', { guardianId: guardian.id, document: 'Court', ...input }, 'id');
const hideName = ({ test }: World, who: Member) =>
  test.as(who).mutate('setNameHidden', { personId: who.id, version: 1, hidden: true }, 'id');
const aPlaceWithoutName = async (world: World) => {
  const stranger = await world.guardian('Sam Stranger');
  await signUp(world, stranger);
  await hideName(world, stranger);
};
const say = ({ test, dee: { id }, dee }: World, expertise: string | null) =>
  test.as(dee).mutate('setSkills', { personId: id, version: 1, expertise }, 'id');
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
  const need = await test.as(cora).mutate('postNeed', { classroomId: class3B.id, title: 'Zamora need' }, 'id');
  await test.as(cora).mutate('closeNeed', { needId: need.id, version: 1 }, 'id');
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
    instead: aPlaceWithoutName,
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
    instead: aPlaceWithoutName,
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
    instead: aPlaceWithoutName,
  },
  {
    what: 'words that are not shared, and what was read out of them',
    from: 'a coordinator',
    viewer: ({ cora }) => cora,
    hidden: (world) => say(world, 'Zamora chess.'),
    instead: (world) => say(world, null),
  },
  {
    what: 'a family, a class event with a place, a draft and a closed need',
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

  /** Of whom every mutation was asked already. */
  const asked = new Set<string>();

  /** What sockets that watch all these events are told. */
  async function expectSameMessages(viewers: (Member | undefined)[], eventIds: readonly string[]): Promise<void> {
    const told = await Promise.all(
      worlds.map(async (world, index) => {
        const client = await LiveClient.open(world.origin);
        let closed: object | null = null;
        void client.closed.then((reason) => (closed = reason));
        const token = viewers[index]?.token;
        client.send({ type: 'connection_init', payload: token ? { authorization: `Bearer ${token}` } : {} });
        await Promise.race([client.closed, client.next(({ type }) => type === 'connection_ack')]);
        for (const id of eventIds) client.subscribe(id, `subscription { eventChanged(eventId: "${id}") { id } }`);
        const areAnswered = () => closed !== null || eventIds.every((id) => client.isAnswered(id));
        await world.signalUntil(areAnswered, ...eventIds);
        client.close();
        return { closed, messages: [...new Set(client.messages.map((message) => JSON.stringify(message)))].sort() };
      }),
    );
    expect(told[0]).toEqual(told[1]);
    expect(JSON.stringify(told)).not.toMatch(/INTERNAL_SERVER_ERROR|TOO_COMPLEX/);
  }

  const startAt = (number: number) => ids.forEach((each) => each.startAt(number));

  async function idsOf(test: TestApp, from: number): Promise<string[]> {
    const isAsked = (prefix: string) => prefix in NODE_TYPES || OTHER_PREFIXES.includes(prefix);
    const tables = allTables().filter((table) => isAsked(tableInfo(table).idPrefix));
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
      return inChunks(wanted, typeName === 'School' ? 1 : IDS_A_DOCUMENT).map((ids) => [
        `nodes ${ids.join(' ')}`,
        `{ nodes(ids: ${JSON.stringify(ids)}) { ... on ${typeName} { ${everythingOf(type, 1)} } } }`,
      ]);
    });
    const school = all.find((id) => prefixOf(id) === 'school')!;
    const classrooms = all.filter((id) => prefixOf(id) === 'classroom').map((id) => JSON.stringify(id));
    const people = hidden.filter((id) => prefixOf(id) === 'person');
    const shifts = all.filter((id) => prefixOf(id) === 'shift');
    const lists = `people(filter: { search: "zam" }) { totalCount nodes { id } }
      families(filter: { search: "zam" }) { totalCount nodes { id } }
      events(filter: { search: "zamora" }) { totalCount nodes { id } }
      needs(filter: { search: "zam" }) { totalCount nodes { id } }
      open: events(filter: { openShifts: true }) { totalCount nodes { id } }
      shortage: events(orderBy: SHORTAGE_DESC) { totalCount edges { cursor } }
      of: events(filter: { classroomIds: [${classrooms.join(', ')}] }) { totalCount nodes { id } }
      directory { totalCount nodes { name } } classrooms { directory { totalCount nodes { name email } } }
      ${classrooms.map((id, index) => `in${index}: families(filter: { classroomId: ${id} }) { totalCount nodes { id } }`).join(' ')}`;
    const pairs = people.flatMap((personId) => shifts.map((id) => ({ id, personId })));
    const eligible = inChunks(pairs, ALIASES_A_DOCUMENT).map((some): [string, string] => [
      'eligibility',
      `{ ${some
        .map(
          ({ id, personId }, index) =>
            `at${index}: node(id: "${id}") { ... on Shift { eligibility(personId: "${personId}") { canSignUp reasons { reason message } } } }`,
        )
        .join(' ')} }`,
    ]);
    const viewer = schema.getType('Viewer');
    return [
      ['viewer', `{ viewer { ${isObjectType(viewer) ? everythingOf(viewer, 2) : ''} } }`],
      ['own school', '{ school { id name events { nodes { id } } } }'],
      ['lists', `{ school(id: "${school}") { ${lists} } }`],
      ...inChunks(
        all.filter((id) => (prefixOf(id) ?? '') in NODE_TYPES),
        100,
      ).map((ids): [string, string] => ['nodes', `{ nodes(ids: ${JSON.stringify(ids)}) { id } }`]),
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
    // Else the first use of a token is noted beside the first answers, in either world when it pleases.
    for (const test of worlds) await test.database.query(`UPDATE "api_token" SET "lastUsedAt" = '${PRESENT}'`);
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
    await expectSameMessages(
      made.map((world) => row.viewer(world)),
      all.filter((id) => prefixOf(id) === 'event'),
    );
    if (asked.has(row.from) && process.env.TEST_SCALE !== 'full') return;
    asked.add(row.from);
    const of = (list: readonly string[]) => (prefix: string) => list.find((id) => prefixOf(id) === prefix);
    const about = mutationsAbout(schema, of(hidden), of(before));
    expect(about.length).toBeGreaterThanOrEqual(hidden.length > 0 ? 1 : 0);
    for (const [index, { name, query, input }] of about.entries()) {
      startAt(start + SPACE / 2 + (index + 1) * 1_000);
      await ask(name, query, { input });
    }
  });
});
