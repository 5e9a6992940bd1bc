import fc from 'fast-check';
import { testScale } from '../../../test/support/database.js';
import { someSchool, TestPlatform, Thing } from '../../../test/support/platform.js';
import { compareFolded } from '../database/statements.js';
import { pageOf, type List, type Page, type PageArgs } from './page.js';

interface Seen {
  id: string;
  name: string;
  size: number;
}

const byId = (a: Seen, b: Seen): number => (a.id < b.id ? -1 : Number(a.id > b.id));
const orders = {
  'by size': { key: 't."size"', keyKind: 'integer', compare: (a: Seen, b: Seen) => a.size - b.size || byId(a, b) },
  'by size, largest first': {
    key: 't."size"',
    keyKind: 'integer',
    descending: true,
    compare: (a: Seen, b: Seen) => b.size - a.size || byId(b, a),
  },
  'by name': { key: 'FOLDED(t."name")', compare: (a: Seen, b: Seen) => compareFolded(a.name, b.name) || byId(a, b) },
} as const;
type Order = keyof typeof orders;

const someOrder = fc.constantFrom<Order[]>('by size', 'by size, largest first', 'by name');
const someSizes = fc.array(fc.nat(3), { maxLength: 12 });
const someBoolean = fc.boolean();
const runs = { numRuns: testScale(15, 300) };

describe('a page', () => {
  let test: TestPlatform;
  let made = 0;

  beforeAll(async () => void (test = await TestPlatform.start()));
  afterAll(() => test.stop());

  /** Things whose names tie where case and accents do not count. */
  const insert = (school: string, sizes: number[]) =>
    test.run(school, (work) => {
      const nameOf = (size: number) => `${['Émile', 'emile', 'Zoë', 'ana'][size]}${' '.repeat(++made % 3)}`;
      return work.rows(Thing).insertAll(sizes.map((size) => ({ name: `${nameOf(size)}${made}`, size })));
    });

  function page(school: string, order: Order, args: PageArgs): Promise<Page<Seen>> {
    const { compare: _, ...sort } = orders[order];
    const list: List = {
      name: order,
      entity: Thing,
      from: 'thing t',
      alias: 't',
      where: ['t."schoolId" IN :viewerSchools'],
      parameters: { viewerSchools: [school] },
      ...sort,
    };
    return pageOf<Seen, Seen>(test.reads, list, args, ({ id, name, size }) => ({ id, name, size }));
  }

  const sorted = async (school: string, order: Order): Promise<string[]> =>
    (await test.reads.acrossSchools('test', Thing).find({ schoolId: school }))
      .sort(orders[order].compare)
      .map(({ id }) => id);

  /** All pages of one direction, as ids from the start to the end. */
  async function walk(school: string, order: Order, size: number, backward: boolean, between = async () => undefined) {
    const seen: string[] = [];
    for (let cursor: string | null = null; ; await between()) {
      const args: PageArgs = backward ? { last: size, before: cursor } : { first: size, after: cursor };
      const { nodes, pageInfo } = await page(school, order, args);
      const ids = nodes.map(({ id }) => id);
      if (backward) seen.unshift(...ids);
      else seen.push(...ids);
      if (seen.length > 100) throw new Error('the pages do not end');
      cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
      if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return seen;
    }
  }

  it('after page gives the whole list in order, from either end, whatever the size', () =>
    fc.assert(
      fc.asyncProperty(
        someOrder,
        someSizes,
        fc.integer({ min: 1, max: 5 }),
        someBoolean,
        async (order, sizes, size, back) => {
          const school = someSchool();
          await insert(school, sizes);
          expect(await walk(school, order, size, back)).toEqual(await sorted(school, order));
        },
      ),
      runs,
    ));

  it('after page repeats and hides nothing that stays, while others come and go', () =>
    fc.assert(
      fc.asyncProperty(someOrder, someSizes, someSizes, someBoolean, async (order, staying, moving, back) => {
        const school = someSchool();
        const stay = await insert(school, staying);
        const come = [...moving];
        let go = (await insert(school, moving)).map(({ id }) => id);
        const between = async () => {
          const size = come.pop();
          if (size !== undefined) await insert(school, [size]);
          const [id, ...rest] = go;
          if (id) await test.run(school, (work) => work.rows(Thing).delete({ id }));
          go = rest;
          return undefined;
        };
        const seen = await walk(school, order, 2, back, between);
        expect(new Set(seen).size).toBe(seen.length);
        const stayed = new Set(stay.map(({ id }) => id));
        const wanted = (await sorted(school, order)).filter((id) => stayed.has(id));
        expect(seen.filter((id) => stayed.has(id))).toEqual(wanted);
      }),
      runs,
    ));

  it('knows what lies before and after it, and how many there are', () =>
    fc.assert(
      fc.asyncProperty(someSizes, fc.nat(12), fc.nat(13), async (sizes, start, size) => {
        const school = someSchool();
        await insert(school, sizes);
        const ids = await sorted(school, 'by size');
        const before = await page(school, 'by size', { first: start });
        const after = before.pageInfo.endCursor;
        const from = before.nodes.length;
        const { nodes, edges, pageInfo, totalCount } = await page(school, 'by size', { first: size, after });
        expect(nodes.map(({ id }) => id)).toEqual(ids.slice(from, from + size));
        expect(pageInfo).toEqual({
          hasPreviousPage: from > 0,
          hasNextPage: from + size < ids.length,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        });
        expect(await totalCount).toBe(ids.length);
      }),
      runs,
    ));

  it('lies between two cursors', async () => {
    const school = someSchool();
    await insert(school, [0, 0, 1, 1, 2, 3]);
    const { edges } = await page(school, 'by size', {});
    const between = { after: edges[0]!.cursor, before: edges[4]!.cursor };
    const ids = edges.map(({ node }) => node.id);
    const first = await page(school, 'by size', { first: 2, ...between });
    expect(first.nodes.map(({ id }) => id)).toEqual(ids.slice(1, 3));
    expect(first.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
    const last = await page(school, 'by size', { last: 2, ...between });
    expect(last.nodes.map(({ id }) => id)).toEqual(ids.slice(2, 4));
    expect(last.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
  });

  it('goes on behind a row that is gone', async () => {
    const school = someSchool();
    await insert(school, [0, 1, 2]);
    const { nodes, pageInfo } = await page(school, 'by size', { first: 2 });
    await test.run(school, (work) => work.rows(Thing).delete({ id: nodes[1]!.id }));
    const next = await page(school, 'by size', { first: 2, after: pageInfo.endCursor });
    expect(next.nodes.map(({ size }) => size)).toEqual([2]);
  });

  const forged = (...content: unknown[]) => Buffer.from(JSON.stringify(content)).toString('base64url');
  it.each([
    ['text', 'by size', 'certainly not'],
    ['another list', 'by size', forged(1, 'by name', 1, 'thing_1')],
    ['another version', 'by size', forged(2, 'by size', 1, 'thing_1')],
    ['a text for a number', 'by size', forged(1, 'by size', 'one', 'thing_1')],
    ['a fraction for a whole number', 'by size', forged(1, 'by size', 1.5, 'thing_1')],
    ['a number larger than any', 'by size', forged(1, 'by size', 1e300, 'thing_1')],
    ['a number for a text', 'by name', forged(1, 'by name', 1, 'thing_1')],
    ['a text that no database stores', 'by name', forged(1, 'by name', 'a\0b', 'thing_1')],
    ['no id', 'by name', forged(1, 'by name', 'a', null)],
    ['null', 'by name', forged(null)],
    ['no list', 'by name', Buffer.from('null').toString('base64url')],
  ] as [string, Order, string][])('after a cursor of %s is refused', async (_, order, cursor) => {
    const refusal = { code: 'BAD_USER_INPUT', details: { violations: [{ path: 'after' }] } };
    await expect(page(someSchool(), order, { after: cursor })).rejects.toMatchObject(refusal);
  });
});
