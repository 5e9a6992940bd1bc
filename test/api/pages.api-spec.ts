import { FamiliesService } from '../../src/families/index.js';
import { PeopleService } from '../../src/identity/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { draftEvent } from '../support/events.js';
import { TestApp } from '../support/test-app.js';

interface Connection {
  nodes: { id: string; name?: string; title?: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { startCursor: string | null; endCursor: string | null; hasNextPage: boolean; hasPreviousPage: boolean };
  totalCount: number;
}

const PAGE = `edges { cursor node { id } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } totalCount`;
const ARGS = `first: $first, after: $after, last: $last, before: $before`;
const VARIABLES = `$first: Int, $after: String, $last: Int, $before: String`;
const LISTS = {
  people: `query(${VARIABLES}) { school { list: people(${ARGS}) { nodes { id name: displayName } ${PAGE} } } }`,
  families: `query(${VARIABLES}) { school { list: families(${ARGS}) { nodes { id name } ${PAGE} } } }`,
  events: `query(${VARIABLES}) { school { list: events(${ARGS}) { nodes { id title } ${PAGE} } } }`,
  shortage: `query(${VARIABLES}) { school { list: events(${ARGS}, orderBy: SHORTAGE_DESC) { nodes { id title } ${PAGE} } } }`,
};

describe('a list in pages', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let coordinator: Member;

  beforeAll(async () => void (test = await TestApp.start()));
  afterAll(() => test.stop());
  beforeEach(async () => {
    school = await test.school();
    coordinator = await school.coordinator('Mia Middle');
  });

  const list = async (name: keyof typeof LISTS, args: object = {}): Promise<Connection> =>
    (await test.as(coordinator).ask(LISTS[name], { ...args })).school.list;
  const refusal = (name: keyof typeof LISTS, args: object) => test.as(coordinator).refusal(LISTS[name], { ...args });

  const addPeople = (...names: string[]) =>
    school.run(async (work) => {
      const added = { email: null, duties: [], locale: null, phone: null };
      for (const name of names) await test.app.get(PeopleService).add(work, { ...added, name });
    });

  const named = (connection: Connection) => connection.nodes.map(({ name, title }) => name ?? title);

  it('holds 20 unless asked for less or more, at most 100', async () => {
    await addPeople(...Array.from({ length: 120 }, (_, index) => `Person ${1_000 + index}`));
    expect((await list('people')).nodes).toHaveLength(20);
    expect((await list('people', { first: 1 })).nodes).toHaveLength(1);
    expect((await list('people', { first: 100 })).nodes).toHaveLength(100);
    const none = await list('people', { first: 0 });
    expect(none).toMatchObject({ nodes: [], edges: [], totalCount: 121 });
    expect(none.pageInfo).toEqual({ startCursor: null, endCursor: null, hasNextPage: true, hasPreviousPage: false });
  });

  it.each([
    ['more than 100', 'first', { first: 101 }],
    ['fewer than none', 'first', { first: -1 }],
    ['more than the last 100', 'last', { last: 101 }],
    ['fewer than none of the last', 'last', { last: -1 }],
    ['the first and the last at once', 'last', { first: 1, last: 1 }],
    ['those after no cursor', 'after', { after: 'nowhere' }],
    ['those before no cursor', 'before', { last: 1, before: 'nowhere' }],
  ])('refuses %s', async (_, path, args) => {
    expect(await refusal('people', args)).toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { violations: [{ path }] },
    });
  });

  it('refuses the cursor of another list, or of the same list in another order', async () => {
    await draftEvent(test.as(coordinator), school.id);
    const after = (await list('events')).pageInfo.endCursor;
    expect(await list('events', { after })).toMatchObject({ nodes: [] });
    for (const other of ['people', 'shortage'] as const) {
      expect(await refusal(other, { after })).toMatchObject({
        code: 'BAD_USER_INPUT',
        details: { violations: [{ path: 'after' }] },
      });
    }
  });

  it('refuses a cursor whose instant is none, which PostgreSQL could not compare', async () => {
    await draftEvent(test.as(coordinator), school.id);
    const { endCursor } = (await list('events')).pageInfo;
    const [version, name, , id] = JSON.parse(Buffer.from(endCursor!, 'base64url').toString());
    for (const key of ['someday', 7, '2026-02-30T00:00:00.000Z']) {
      const after = Buffer.from(JSON.stringify([version, name, key, id])).toString('base64url');
      expect(await refusal('events', { after })).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });

  it('has a cursor for the longest of names', async () => {
    // Folded, each of these is eighteen letters.
    await addPeople('ﷺ'.repeat(199), 'ﷺ'.repeat(200));
    const { pageInfo, nodes } = await list('people', { first: 2 });
    expect(nodes).toHaveLength(2);
    expect(pageInfo.hasNextPage).toBe(true);
    const last = await list('people', { last: 1 });
    expect(await list('people', { first: 2, before: last.pageInfo.startCursor })).toMatchObject({ nodes });
  });

  it('sorts people as a reader does, whatever the database: without case and accents', async () => {
    await addPeople(
      'Zoë Adams',
      'émile Zola',
      'Emil Nolde',
      'ÁNGEL Diaz',
      'angel Cruz',
      'Łucja Nowak',
      "Lu O'Hara",
      '李 明',
    );
    expect(named(await list('people'))).toEqual([
      'angel Cruz',
      'ÁNGEL Diaz',
      'Emil Nolde',
      'émile Zola',
      "Lu O'Hara",
      'Łucja Nowak',
      'Mia Middle',
      'Zoë Adams',
      '李 明',
    ]);
  });

  it('sorts families by the same rule', async () => {
    await school.run(async (work) => {
      for (const name of ['de la Cruz', 'Çelik', 'Zed', 'cooper', 'Öz', 'Oz']) {
        await test.app.get(FamiliesService).addFamily(work, { name, adultIds: [], childIds: [] });
      }
    });
    expect(named(await list('families')).slice(0, 3)).toEqual(['Çelik', 'cooper', 'de la Cruz']);
    expect(
      named(await list('families'))
        .slice(3)
        .sort(),
    ).toEqual(['Oz', 'Zed', 'Öz']);
  });

  it.each(['forward', 'backward'])(
    'walks %s through people while others come and go: none twice, none lost',
    async (way) => {
      const names = Array.from({ length: 12 }, (_, index) => `Person ${String.fromCharCode(97 + index)}`);
      await addPeople(...names, ...names.slice(0, 4));
      const back = way === 'backward';
      const there = new Map((await list('people', { first: 100 })).nodes.map(({ id, name }) => [id, name]));
      const seen: string[] = [];
      let cursor: string | null = null;
      for (let more = true, round = 0; more; round++) {
        const args = back ? { last: 3, before: cursor } : { first: 3, after: cursor };
        const page = await list('people', args);
        const ids = page.nodes.map(({ id }) => id);
        seen.push(...(back ? ids.reverse() : ids));
        cursor = back ? page.pageInfo.startCursor : page.pageInfo.endCursor;
        more = back ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage;
        await addPeople(`Person ${String.fromCharCode(97 + ((round * 5) % 12))} the new`);
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter((id) => there.has(id)).length).toBe(there.size);
    },
  );

  it('walks through the largest shortage first, also where shortages are equal', async () => {
    for (const [index, capacity] of [3, 1, 3, 2, 2, 3].entries()) {
      await draftEvent(test.as(coordinator), school.id, [{ capacity }], { title: `${capacity} wanted, ${index}` });
    }
    const titles: unknown[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Connection = await list('shortage', { first: 2, after });
      titles.push(...named(page));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(titles.map((title) => String(title)[0])).toEqual(['3', '3', '3', '2', '2', '1']);
    expect(new Set(titles).size).toBe(6);
  });
});
