import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { schemaOf } from '../../src/platform/graphql/printed-schema.js';
import { CALLERS, type Caller, type Value } from '../architecture/access.callers.js';
import { accessDocument, committedAccessDocument } from '../architecture/access.document.js';
import { MUTATIONS, QUERIES, SIGHTS } from '../architecture/access.matrix.js';
import type { Ids, MutationAnswers } from '../architecture/access.matrix.mutations.js';
import { rootHandlers } from '../architecture/root-handlers.js';
import { expectedValue, look, named, objectTypesOf, refusalOf, select, withIds } from '../support/access-probe.js';
import { AccessWorld } from '../support/access-world.js';
import { TestApp } from '../support/test-app.js';

const callers = Object.keys(CALLERS) as Caller[];
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

describe('the access matrix', () => {
  let test: TestApp;
  let world: AccessWorld;
  let schema: GraphQLSchema;
  let names: Map<string, string>;

  beforeAll(async () => {
    test = await TestApp.start();
    schema = schemaOf(test.app);
    world = await AccessWorld.build(test);
    names = world.names();
  });
  afterAll(() => test.stop());

  const id = (name: string) => world.id(name);
  const rootFields = (root: GraphQLObjectType | null | undefined) => root?.getFields() ?? {};

  it('holds every object type of the schema, and no other', () => {
    const answered = MUTATIONS.map(({ mutation }) => rootFields(schema.getMutationType())[mutation]);
    const payloads = answered.flatMap((field) => {
      const type = field && getNamedType(field.type);
      return isObjectType(type) && !type.getFields().id ? [type.name] : [];
    });
    const held = [...SIGHTS.map(({ type }) => type), ...payloads];
    expect(sorted(held)).toEqual(sorted(objectTypesOf(schema).map(({ name }) => name)));
  });

  it('holds every mutation and every query, and no other', () => {
    expect(sorted(MUTATIONS.map(({ mutation }) => mutation))).toEqual(
      sorted(Object.keys(rootFields(schema.getMutationType()))),
    );
    const queries = QUERIES.map(({ query }) => query.replace(/\W.*$/, ''));
    expect(sorted(queries)).toEqual(sorted(Object.keys(rootFields(schema.getQueryType()))));
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  it.each(SIGHTS.map((sight) => [`${sight.type} at ${sight.at}`, sight] as const))(
    'holds every field of %s, and no other',
    (_, { type, fields }) => {
      const objectType = schema.getType(type) as GraphQLObjectType | undefined;
      expect(sorted(Object.keys(fields))).toEqual(sorted(Object.keys(objectType?.getFields() ?? {})));
    },
  );

  it.each(SIGHTS.map((sight) => [`${sight.type} at ${sight.at}`, sight] as const))(
    'says what each caller sees of %s',
    async (_, sight) => {
      const seen: Record<string, Value> = {};
      const expected: Record<string, Value> = {};
      for (const caller of callers) {
        const found = await look(world.as(caller), schema, sight, id);
        seen[caller] = named(found, names);
        const shown = Object.entries(sight.fields).map(([field, value]) => [field, expectedValue(value, caller)]);
        expected[caller] = sight.seenBy.includes(caller) ? (Object.fromEntries(shown) as Value) : null;
      }
      expect(seen).toEqual(expected);
    },
  );

  it.each(QUERIES)('says what each caller is answered to $query', async ({ query, answers }) => {
    const answered: Record<string, unknown> = {};
    for (const caller of callers) {
      const answer = await world.as(caller).send<Record<string, unknown>>(`{ ${withIds(query, id)} }`);
      const refused = refusalOf(answer);
      answered[caller] = refused ? { refused } : named(Object.values(answer.data ?? {})[0], names);
    }
    expect(answered).toEqual(answers);
  });

  it.each(MUTATIONS.map((row) => [[row.mutation, 'on', row.on, row.doing ?? ''].join(' ').trim(), row] as const))(
    'says what each caller is answered to %s',
    async (_, row) => {
      const answered: Record<string, unknown> = {};
      let target: Ids | null = null;
      for (const caller of callers) {
        target ??= await world.target(row.on);
        answered[caller] = await run(caller, row, target);
        // A refusal leaves the target as it was, for the next caller.
        if (typeof answered[caller] !== 'string') target = null;
      }
      expect(answered).toEqual(row.answers);
    },
  );

  async function run(caller: Caller, { mutation, input, answers }: MutationAnswers, ids: Ids): Promise<unknown> {
    const field = rootFields(schema.getMutationType())[mutation]!;
    const fields = (getNamedType(field.type) as GraphQLObjectType).getFields();
    const wanted = [answers[caller]].flat()[0]!;
    const selection =
      typeof wanted === 'string' ? '__typename' : Object.keys(wanted).map((name) => select(fields[name]!));
    const type = field.args[0]!.type.toString();
    const text = `mutation($input: ${type}) { ${mutation}(input: $input) { ${[selection].flat().join(' ')} } }`;
    const answer = await world.as(caller).send<Record<string, unknown>>(text, { input: input(ids) });
    return refusalOf(answer) ?? named(answer.data?.[mutation], namesOf(ids));
  }

  function namesOf({ event, role, shift, signup }: Ids): Map<string, string> {
    const own: [string, string][] = [
      [event, 'the event'],
      [role, 'the role'],
      [shift, 'the shift'],
      [signup, 'the place'],
    ];
    return new Map([...names, ...own]);
  }

  it('is what docs/access.md holds, with every root handler: npm run docs:access writes it', () => {
    const listed = rootHandlers.map(({ name }) => name).filter((name) => !name.startsWith('/'));
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((root) => Object.keys(rootFields(root)));
    expect(sorted(listed)).toEqual(sorted(fields));
    expect(committedAccessDocument()).toBe(accessDocument());
  });
});
