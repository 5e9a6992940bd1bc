import fc from 'fast-check';
import {
  buildSchema,
  isObjectType,
  Kind,
  parse,
  validate,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { sizeOfOperation } from './operation-size.js';

function declareListSize(schema: GraphQLSchema, path: string, listSize: number): void {
  const [typeName = '', fieldName = ''] = path.split('.');
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!field) throw new Error(`There is no field ${path}.`);
  field.extensions = { listSize };
}

const schema = buildSchema(/* GraphQL */ `
  interface Node {
    id: ID!
  }
  union Opportunity = Shift | Event
  type EventConnection {
    nodes: [Event!]!
    edges: [EventEdge!]!
    totalCount: Int!
  }
  type EventEdge {
    cursor: String!
    node: Event!
  }
  type PersonConnection {
    nodes: [Person!]!
  }
  type School implements Node {
    id: ID!
    name: String!
    events(first: Int, after: String, last: Int, before: String): EventConnection!
    people(first: Int = 50, last: Int): PersonConnection
  }
  type Event implements Node {
    id: ID!
    school: School!
  }
  type Shift implements Node {
    id: ID!
    staffing: Staffing!
  }
  type Staffing {
    capacity: Int!
  }
  type Family {
    name: String!
  }
  type Person implements Node {
    id: ID!
    families: [Family!]
    opportunities(first: Int): [Opportunity!]
    candidates(first: Int = 10): [Person!]
  }
  type Query {
    school: School
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    people: [Person!]!
  }
`);
declareListSize(schema, 'Person.families', 2);

function parsed(source: string) {
  const document = parse(source);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return { document, operation: operation as OperationDefinitionNode };
}

function costOf(source: string, variables: Record<string, unknown> = {}): number {
  const { document, operation } = parsed(source);
  return sizeOfOperation(schema, document, operation, variables).cost;
}

function depthOf(source: string): number {
  const { document, operation } = parsed(source);
  return sizeOfOperation(schema, document, operation, {}).depth;
}

describe('depth', () => {
  it.each([
    ['{ __typename }', 1],
    ['{ school { name } }', 2],
    ['{ school { events { totalCount nodes { id } } } people { id } }', 4],
    ['{ ... { ... on Query { ...root } } } fragment root on Query { school { ... { name } } }', 2],
    ['{ __schema { types { fields { name } } } }', 0],
  ])('of %s is %d', (source, depth) => {
    expect(depthOf(source)).toBe(depth);
  });
});

describe('cost', () => {
  it.each([
    ['a leaf', '{ __typename }', 0],
    ['an object', '{ school { name } }', 1],
    ['a plain list of undeclared size', '{ people { id } }', 20],
    ['a plain list of declared size', '{ people { families { name } } }', 20 + 20 * 2],
    ['a plain list with `first`', '{ people { opportunities(first: 7) { __typename } } }', 20 + 20 * 7],
    ['a plain list without its `first`', '{ people { opportunities { __typename } } }', 20 + 20 * 20],
    ['a plain list whose `first` has a default', '{ people { candidates { id } } }', 20 + 20 * 10],
    ['a plain list whose default is refused by null', '{ people { candidates(first: null) { id } } }', 20 + 20 * 20],
    ['a connection without a page size', '{ school { events { nodes { id } } } }', 2 + 20],
    ['a connection with a default', '{ school { people { nodes { id } } } }', 2 + 50],
    ['its default refused by null', '{ school { people(first: null) { nodes { id } } } }', 2 + 20],
    ['`last`', '{ school { events(last: 30) { nodes { id } } } }', 2 + 30],
    ['the larger of `first` and `last`', '{ school { events(first: 1, last: 30) { nodes { id } } } }', 2 + 30],
    ['edges', '{ school { events(first: 10) { edges { node { id } } } } }', 2 + 10 * 2],
    ['only the total', '{ school { events(first: 100) { totalCount } } }', 2],
    ['no page', '{ school { events(first: 0) { nodes { school { id } } } } }', 2],
    ['a page over 100', '{ school { events(first: 2000000000) { nodes { id } } } }', 2 + 100],
    ['a negative page', '{ school { events(first: -1) { nodes { id } } } }', 2 + 100],
    ['ids', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['one id', '{ nodes(ids: "a") { id } }', 1],
    [
      'type conditions',
      '{ node(id: "a") { id ... on School { events(first: 5) { nodes { id } } } ... on Event { school { id } } } }',
      1 + 6 + 1,
    ],
    [
      'a union',
      '{ people { opportunities(first: 1) { ... on Event { school { id } } ... on Shift { staffing { capacity } } } } }',
      20 + 20 * 3,
    ],
  ])('counts %s', (_what, source, cost) => {
    expect(validate(schema, parse(source))).toEqual([]);
    expect(costOf(source)).toBe(cost);
  });

  it.each([
    ['given', '$size: Int', { size: 3 }, 3],
    ['given over its default', '$size: Int = 5', { size: 3 }, 3],
    ['left to its default', '$size: Int = 5', {}, 5],
    ['left out', '$size: Int', {}, 20],
    ['null', '$size: Int', { size: null }, 20],
    ['null over its default', '$size: Int = 5', { size: null }, 20],
    ['far too large', '$size: Int', { size: 1e300 }, 100],
    ['negative', '$size: Int', { size: -3 }, 100],
    ['no number', '$size: Int', { size: Number.NaN }, 100],
    ['text', '$size: Int', { size: '3' }, 100],
    ['an object', '$size: Int', { size: {} }, 100],
  ])('resolves a variable that is %s', (_how, definition, variables, size) => {
    expect(costOf(`query(${definition}) { school { events(first: $size) { nodes { id } } } }`, variables)).toBe(
      2 + size,
    );
  });

  it('leaves the default of an argument in force when its variable is left out', () => {
    expect(costOf('query($size: Int) { school { people(first: $size) { nodes { id } } } }')).toBe(2 + 50);
  });

  it('counts the ids in variables', () => {
    expect(costOf('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] })).toBe(2);
    expect(costOf('query($a: ID!, $b: ID!) { nodes(ids: [$a, $b]) { id } }', { a: 'a', b: 'b' })).toBe(2);
    expect(costOf('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: 'a' })).toBe(1);
  });

  it.each(['constructor', '__proto__'])('resolves a variable called %s like any other', (name) => {
    const source = `query($${name}: Int) { school { events(first: $${name}) { nodes { id } } } }`;
    expect(costOf(source)).toBe(2 + 20);
    expect(costOf(source, JSON.parse(`{ "${name}": 100 }`) as Record<string, unknown>)).toBe(2 + 100);
  });

  it('saturates instead of overflowing', () => {
    const depth = 200;
    const source = `{ school { ${'events(first: 100) { nodes { school { '.repeat(depth)} id ${'} } } '.repeat(depth)} } }`;
    expect(costOf(source)).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('fragments', () => {
  it('count as often as they are spread', () => {
    const source = `{ school { ...a } } fragment a on School { ...b ... { ...b } ... on Node { ...b } }
      fragment b on School { events { totalCount } people { nodes { id } } }`;
    expect(costOf(source)).toBe(1 + 3 * (1 + 1 + 50));
  });

  it('measures the same with memory as without, whatever spreads what', () => {
    const size = fc.nat(4);
    const fragmentCount = 4;
    type Choice = { kind: 'leaf' | 'one' | 'many' | 'page' | 'spread' | 'inline'; size: number; next: Choice[] };
    const { choices } = fc.letrec<{ choices: Choice[]; choice: Choice }>((tie) => ({
      choices: fc.array(tie('choice'), { minLength: 1, maxLength: 3 }),
      choice: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.record({ kind: fc.constantFrom('leaf', 'spread'), size, next: fc.constant<Choice[]>([]) }),
        fc.record({ kind: fc.constantFrom('one', 'many', 'page', 'inline'), size, next: tie('choices') }),
      ),
    }));

    /** A fragment spreads only those after it, so that there are no cycles. */
    const target = (choice: Choice, from: number) => from + 1 + choice.size;
    const print = (choices: Choice[], from: number): string => {
      const printed = choices.map((choice) => {
        const inner = choice.next.length > 0 ? print(choice.next, from) : '';
        if (choice.kind === 'one') return `one ${inner}`;
        if (choice.kind === 'many') return `many ${inner}`;
        if (choice.kind === 'page') return `page(first: ${choice.size}) { nodes ${inner} }`;
        if (choice.kind === 'inline') return `... on Item ${inner}`;
        return choice.kind === 'spread' && target(choice, from) < fragmentCount
          ? `...f${target(choice, from)}`
          : 'leaf';
      });
      return `{ ${printed.join(' ')} }`;
    };
    const naiveCost = (fragments: Choice[][], choices: Choice[], from: number): number =>
      choices.reduce((sum, choice) => {
        const inner = () => naiveCost(fragments, choice.next, from);
        if (choice.kind === 'one') return sum + 1 + inner();
        if (choice.kind === 'many') return sum + 3 * (1 + inner());
        if (choice.kind === 'page') return sum + 1 + choice.size * (1 + inner());
        if (choice.kind === 'inline') return sum + inner();
        if (choice.kind === 'leaf') return sum;
        const fragment = fragments[target(choice, from)];
        return sum + (fragment ? naiveCost(fragments, fragment, target(choice, from)) : 0);
      }, 0);

    const items = buildSchema(`
      type Query { leaf: Int one: Item many: [Item] page(first: Int): ItemConnection }
      type ItemConnection { nodes: [Item] }
      type Item { leaf: Int one: Item many: [Item] page(first: Int): ItemConnection }
    `);
    for (const path of ['Query.many', 'Item.many']) declareListSize(items, path, 3);

    fc.assert(
      fc.property(
        choices,
        fc.array(choices, { minLength: fragmentCount, maxLength: fragmentCount }),
        (root, fragments) => {
          const printedFragments = fragments.map(
            (fragment, from) => `fragment f${from} on Item ${print(fragment, from)}`,
          );
          const { document, operation } = parsed(`{ one ${print(root, -1)} } ${printedFragments.join(' ')}`);
          expect(sizeOfOperation(items, document, operation, {}).cost).toBe(1 + naiveCost(fragments, root, -1));
        },
      ),
      { numRuns: 500 },
    );
  });
});
