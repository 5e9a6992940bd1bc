import { ApolloServer } from '@apollo/server';
import { buildSchema } from 'graphql';
import { limitsPlugin } from './limits.plugin.js';

describe('limitsPlugin', () => {
  const schema = buildSchema(`
    type Query { item: Item }
    type Item { id: ID items(first: Int): [Item] }
  `);
  const server = new ApolloServer({ schema, plugins: [limitsPlugin] });
  const execute = async (query: string, variables?: Record<string, unknown>, operationName?: string) => {
    const { body, http } = await server.executeOperation({ query, variables, operationName });
    return { status: http.status, result: body.kind === 'single' ? body.singleResult : null };
  };

  it('refuses as bad input, with the reason and the sentence', async () => {
    const nested = (size: string) =>
      `item { items(first: ${size}) { items(first: ${size}) { items(first: ${size}) { id } } } }`;
    const refused = {
      message: 'The operation may answer more than 100000 objects.',
      code: 'BAD_USER_INPUT',
      reason: 'TOO_COMPLEX',
    };
    for (const [query, variables] of [
      [`{ ${nested('100')} }`, undefined],
      [`query($size: Int) { ${nested('$size')} }`, { size: 100 }],
    ] as const) {
      const { status, result } = await execute(query, variables);
      expect(status).toBe(400);
      expect(result).not.toHaveProperty('data');
      const [error, ...more] = result?.errors ?? [];
      expect(more).toEqual([]);
      expect(error?.message).toBe(refused.message);
      expect(error?.extensions).toMatchObject({ code: refused.code, reason: refused.reason });
      expect(error?.extensions).not.toHaveProperty('http');
    }
  });

  it('lets the rest pass', async () => {
    expect((await execute('{ item { id } }')).result).toEqual({ data: { item: null } });
  });

  it('leaves an operation that does not exist to Apollo', async () => {
    const { result } = await execute('query A { item { id } }', {}, 'B');
    expect(result?.errors?.[0]?.message).toBe('Unknown operation named "B".');
  });
});
