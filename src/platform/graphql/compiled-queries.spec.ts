import { buildSchema, parse } from 'graphql';
import { CompiledQueries } from './compiled-queries.plugin.js';

describe('compiled queries', () => {
  it('do without a compiler that cannot be loaded, and try again', async () => {
    let tries = 0;
    const queries = new CompiledQueries(0, () =>
      ++tries === 1 ? Promise.reject(new Error('too many open files')) : import('graphql-jit'),
    );
    const [schema, document] = [buildSchema('type Query { name: String }'), parse('{ name }')];
    const isCompiled = () => queries.of(schema, document, null) !== null;
    expect([isCompiled(), isCompiled()]).toEqual([false, false]);
    await new Promise((resolve) => setImmediate(resolve));
    expect([isCompiled(), tries]).toEqual([false, 2]);
    await queries.load();
    expect(isCompiled()).toBe(true);
  });

  it('take no variable that graphql-js would not: graphql-jit alone takes a list for an input object', async () => {
    const queries = new CompiledQueries(0);
    await queries.load();
    const schema = buildSchema('input Filter { name: String } type Query { found(filter: Filter): String }');
    const document = parse('query($filter: Filter) { found(filter: $filter) }');
    queries.of(schema, document, null);
    const run = async (filter: unknown) => queries.of(schema, document, null)?.query({}, {}, { filter });
    expect(await run({ name: 'Ana' })).toEqual({ data: { found: null } });
    expect((await run([]))?.errors).toHaveLength(1);
  });
});
