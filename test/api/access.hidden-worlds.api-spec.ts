import { isObjectType, type GraphQLSchema } from 'graphql';
import { allTables, tableInfo } from '../../src/platform/database/tables.js';
import { schemaOf } from '../../src/platform/graphql/printed-schema.js';
import { prefixOf } from '../../src/platform/ids/ids.js';
import type { Member } from '../../src/seed/school-builder.js';
import { CountedIds } from '../support/counted-ids.js';
import { everythingOf, mutationsAbout } from '../support/everything.js';
import { base, HIDDEN, startRound, type World } from '../support/hidden-worlds/index.js';
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

let round = 0;
const nothing = async () => undefined;

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
    startRound(++round);
    const start = round * SPACE;
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
