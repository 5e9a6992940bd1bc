import {
  buildSchema,
  getIntrospectionQuery,
  isObjectType,
  Kind,
  parse,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { exceededLimit, LIMITS } from './limits.js';
import { sizeOfOperation } from './operation-size.js';

const TOO_DEEP = 'The operation nests fields more than 12 levels deep.';
const TOO_COSTLY = 'The operation may answer more than 100000 objects.';
const TOO_MANY_ALIASES = 'The document uses more than 30 aliases.';
const TOO_MANY_DIRECTIVES = 'The document uses more than 50 directives.';
const TOO_MANY_MUTATIONS = 'The operation has more than 5 mutation fields.';

const SDL = /* GraphQL */ `
  interface Node {
    id: ID!
  }
  type EventConnection {
    nodes: [Event!]!
    totalCount: Int!
  }
  type PersonConnection {
    nodes: [Person!]!
  }
  type SignupConnection {
    nodes: [Signup!]!
  }
  type School implements Node {
    id: ID!
    name: String!
    events(first: Int): EventConnection!
    people(first: Int): PersonConnection
  }
  type Event implements Node {
    id: ID!
    title: String!
    school: School!
    roles: [VolunteerRole!]!
  }
  type VolunteerRole implements Node {
    id: ID!
    shifts: [Shift!]!
  }
  type Shift implements Node {
    id: ID!
    staffing: Staffing!
    signups: [Signup!]
  }
  type Staffing {
    capacity: Int!
  }
  type Signup implements Node {
    id: ID!
    volunteer: Person!
  }
  type Person implements Node {
    id: ID!
    displayName: String!
    signups(first: Int): SignupConnection
  }
  type Query {
    school: School
    nodes(ids: [ID!]!): [Node]!
    people: [Person!]!
  }
  type Mutation {
    signIn(code: String): School
    signOut: Boolean
  }
`;

function schemaWith(listSizes: Record<string, number>): GraphQLSchema {
  const schema = buildSchema(SDL);
  for (const [path, listSize] of Object.entries(listSizes)) {
    const [typeName = '', fieldName = ''] = path.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (!field) throw new Error(`There is no field ${path}.`);
    field.extensions = { listSize };
  }
  return schema;
}

const schema = schemaWith({ 'Event.roles': 4, 'VolunteerRole.shifts': 5, 'Shift.signups': 8 });

function parsed(source: string) {
  const document = parse(source);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return { document, operation: operation as OperationDefinitionNode };
}

function refusal(source: string, variables: Record<string, unknown> = {}, against = schema): string | null {
  const { document, operation } = parsed(source);
  return exceededLimit(against, document, operation, variables);
}

describe('depth', () => {
  const chain = (depth: number) => {
    const fields = ['school', 'events(first: 1)', 'nodes'];
    const opened = Array.from({ length: depth - 1 }, (_, index) => `${fields[index % 3]} {`);
    return `{ ${opened.join(' ')} __typename ${'} '.repeat(depth)}`;
  };

  it('takes a leaf at level 12 and refuses one at level 13', () => {
    expect(refusal(chain(12))).toBeNull();
    expect(refusal(chain(13))).toBe(TOO_DEEP);
    expect(refusal(chain(200))).toBe(TOO_DEEP);
  });

  it('sees through fragments', () => {
    const links = Array.from(
      { length: 20 },
      (_, link) => `fragment f${link} on School { events(first: 1) { nodes { school { ...f${link + 1} } } } }`,
    );
    expect(refusal(`{ school { ...f0 } } ${links.join(' ')} fragment f20 on School { id }`)).toBe(TOO_DEEP);
  });
});

describe('cost', () => {
  const everySignup = (first: string) =>
    `query Board($first: Int) { school { events(${first}) { nodes { title roles { shifts {
      id staffing { capacity } signups { id volunteer { displayName } } } } } } } }`;

  it('lets a page of 100 events pass with their roles, shifts, staffing, sign-ups and volunteers', () => {
    const { document, operation } = parsed(everySignup('first: $first'));
    const { cost } = sizeOfOperation(schema, document, operation, { first: 100 });
    expect(cost).toBe(1 + 1 + 100 * (1 + 4 * (1 + 5 * (1 + 1 + 8 * 2))));
    expect(cost).toBe(36_502);
    expect(refusal(everySignup('first: $first'), { first: 100 })).toBeNull();
    expect(refusal(everySignup('first: 100'))).toBeNull();
  });

  it('lets it pass with larger events too', () => {
    const larger = schemaWith({ 'Event.roles': 6, 'VolunteerRole.shifts': 6, 'Shift.signups': 12 });
    expect(refusal(everySignup('first: 100'), {}, larger)).toBeNull();
  });

  it('refuses three connections of 100 in each other', () => {
    const source = (first: number) => `{ school { events(first: ${first}) { nodes { school {
      people(first: ${first}) { nodes { signups(first: ${first}) { nodes { id } } } } } } } } }`;
    expect(refusal(source(100))).toBe(TOO_COSTLY);
    expect(refusal(source(20))).toBeNull();
  });
});

describe('fragments', () => {
  const bomb = (size: number, selection: (next: string) => string) =>
    Array.from({ length: size }, (_, link) => `fragment f${link} on School { ${selection(`...f${link + 1}`)} }`).join(
      ' ',
    ) + ` fragment f${size} on School { events(first: 1) { totalCount } }`;

  it('answers at once to a bomb of 2^24 spreads', () => {
    const source = `{ school { ...f0 } } ${bomb(24, (next) => `... { ${next} } ... { ${next} }`)}`;
    const started = performance.now();
    expect(refusal(source)).toBe(TOO_COSTLY);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it.each([
    '{ school { ...a } } fragment a on School { id ...a }',
    '{ school { ...a } } fragment a on School { ...b events { nodes { school { ...b } } } } fragment b on School { ...a }',
    'mutation { ...a } fragment a on Mutation { signOut ...b } fragment b on Mutation { ...a }',
  ])('ends on the cycle in %s', (source) => {
    expect(refusal(source)).toBeNull();
  });
});

describe('aliases', () => {
  const aliases = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(' ');

  it('takes 30 and refuses 31 and 1,000', () => {
    expect(refusal(`{ ${aliases(30)} }`)).toBeNull();
    expect(refusal(`{ ${aliases(31)} }`)).toBe(TOO_MANY_ALIASES);
    expect(refusal(`{ ${aliases(1_000)} }`)).toBe(TOO_MANY_ALIASES);
  });

  it('counts those of a fragment once, however often it is spread', () => {
    const source = `{ school { ...a } people { ...a } } fragment a on Node { ${aliases(20)} }`;
    expect(refusal(source)).toBeNull();
    expect(refusal(`${source} fragment b on Node { ${aliases(20)} }`)).toBe(TOO_MANY_ALIASES);
  });
});

describe('directives', () => {
  it.each(['@include(if: true)', '@unknown'])('refuses 2,000 of %s', (directive) => {
    expect(refusal(`{ school { id ${directive.repeat(2_000)} } }`)).toBe(TOO_MANY_DIRECTIVES);
  });

  it('counts them wherever they stand', () => {
    const source = (extra: string) =>
      `query($a: Int ${'@a'.repeat(10)}) ${'@a'.repeat(10)} { ... ${'@a'.repeat(10)} { ...f ${'@a'.repeat(10)} } }
       fragment f on Query ${'@a'.repeat(10)} { __typename ${extra} }`;
    expect(refusal(source(''))).toBeNull();
    expect(refusal(source('@a'))).toBe(TOO_MANY_DIRECTIVES);
  });
});

describe('root mutation fields', () => {
  const signIns = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => `s${from + index}: signIn(code: "000000") { id }`).join(' ');

  it('takes 5 and refuses 6', () => {
    expect(refusal(`mutation { __typename ${signIns(0, 5)} }`)).toBeNull();
    expect(refusal(`mutation { ${signIns(0, 6)} }`)).toBe(TOO_MANY_MUTATIONS);
  });

  it('counts them in fragments too, whether or not they are skipped', () => {
    const source = `mutation { ${signIns(0, 2)} ... @skip(if: true) { ${signIns(2, 4)} } ...more }
      fragment more on Mutation { ${signIns(4, 5)} ... on Mutation { ...most } }
      fragment most on Mutation { signOut @include(if: false) }`;
    expect(refusal(source)).toBe(TOO_MANY_MUTATIONS);
  });

  it('counts what is asked twice under one name once', () => {
    expect(
      refusal(`mutation { ${'signOut '.repeat(10)} ...again ...again } fragment again on Mutation { signOut }`),
    ).toBeNull();
  });

  it('does not count the fields of a query', () => {
    expect(
      refusal('{ a: __typename b: __typename c: __typename d: __typename e: __typename f: __typename }'),
    ).toBeNull();
  });
});

describe('what validation reports', () => {
  it.each([
    '{ nothing { of { this { is { known } } } } school { constructor __proto__ { id } } }',
    '{ school name { id } people }',
    '{ ...missing ... on Missing { id } ... on ID { id } }',
    '{ nodes(ids: 5.5) { id } school { events(first: "x", unknown: $missing) { nodes { id } } } }',
    'subscription { eventChanged { id } }',
  ])('is tolerated: %s', (source) => {
    expect(refusal(source)).toBeNull();
  });
});

it('lets the full introspection query pass', () => {
  const source = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
  expect(refusal(source)).toBeNull();
  expect(parse(source, { maxTokens: LIMITS.maxTokens }).definitions.length).toBeGreaterThan(1);
  expect(refusal('{ __type(name: "Query") { fields { name } } }')).toBeNull();
});
