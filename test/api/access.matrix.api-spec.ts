import {
  getNamedType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { schemaOf } from '../../src/platform/graphql/printed-schema.js';
import { CALLERS, of, type By, type Caller, type Value } from '../architecture/access.callers.js';
import { accessDocument, committedAccessDocument } from '../architecture/access.document.js';
import { MUTATIONS, QUERIES, SIGHTS, SUBSCRIPTIONS } from '../architecture/access.matrix.js';
import type { Ids, MutationAnswers, Outcome } from '../architecture/access.matrix.mutations.js';
import { rootHandlers } from '../architecture/root-handlers.js';
import { expectedValue, look, named, objectTypesOf, refusalOf, select, withIds } from '../support/access-probe.js';
import { AccessWorld } from '../support/access-world.js';
import { LiveClient } from '../support/live-client.js';
import { TestApp } from '../support/test-app.js';

const callers = Object.keys(CALLERS) as Caller[];
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

const forEach = <T>(answers: By<T>) => Object.fromEntries(callers.map((caller) => [caller, of(answers, caller)]));

describe('the access matrix', () => {
  let test: TestApp;
  let world: AccessWorld;
  let schema: GraphQLSchema;
  let names: Map<string, string>;
  /** Before anything is changed: what each caller sees, in the order of the sights. */
  const found = new Map<Caller, Awaited<ReturnType<typeof look>>>();

  beforeAll(async () => {
    test = await TestApp.start();
    schema = schemaOf(test.app);
    world = await AccessWorld.build(test);
    names = world.names();
    for (const caller of callers) found.set(caller, await look(world.as(caller), schema, SIGHTS, id));
  });
  afterAll(() => test.stop());

  const id = (name: string) => world.id(name);
  const rootFields = (root: GraphQLObjectType | null | undefined) => root?.getFields() ?? {};

  it('holds every object type of the schema, and no other', () => {
    const answered = MUTATIONS.map(({ mutation }) => rootFields(schema.getMutationType())[mutation]);
    const seen = new Set(SIGHTS.map(({ type }) => type));
    // What a mutation answers with, and what only that leads to.
    const visit = (field: { type: GraphQLOutputType } | undefined) => {
      const type = field && getNamedType(field.type);
      if (!isObjectType(type) || type.getFields().id || seen.has(type.name)) return;
      seen.add(type.name);
      Object.values(type.getFields()).forEach(visit);
    };
    answered.forEach(visit);
    const held = [...seen, ...SIGHTS.map(({ type }) => type).filter((type, at, all) => all.indexOf(type) !== at)];
    expect(sorted(held)).toEqual(sorted(objectTypesOf(schema).map(({ name }) => name)));
  });

  it('holds every mutation, query and subscription, and no other', () => {
    expect(sorted(MUTATIONS.map(({ mutation }) => mutation))).toEqual(
      sorted(Object.keys(rootFields(schema.getMutationType()))),
    );
    const queries = QUERIES.map(({ query }) => query.replace(/\W.*$/, ''));
    expect(sorted(queries)).toEqual(sorted(Object.keys(rootFields(schema.getQueryType()))));
    const subscriptions = new Set(SUBSCRIPTIONS.map(({ subscription }) => subscription));
    expect(sorted([...subscriptions])).toEqual(sorted(Object.keys(rootFields(schema.getSubscriptionType()))));
  });

  it.each(SIGHTS.map((sight) => [`${sight.type} at ${sight.at}`, sight] as const))(
    'holds every field of %s, and no other',
    (_, { type, fields }) => {
      const objectType = schema.getType(type) as GraphQLObjectType | undefined;
      expect(sorted(Object.keys(fields))).toEqual(sorted(Object.keys(objectType?.getFields() ?? {})));
    },
  );

  it.each(SIGHTS.map((sight, index) => [`${sight.type} at ${sight.at}`, sight, index] as const))(
    'says what each caller sees of %s',
    (_, sight, index) => {
      const seen: Record<string, Value> = {};
      const expected: Record<string, Value> = {};
      for (const caller of callers) {
        seen[caller] = named(found.get(caller)?.[index], names);
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
    expect(answered).toEqual(forEach(answers));
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
      expect(answered).toEqual(forEach(row.answers));
    },
  );

  it.each(SUBSCRIPTIONS)('says who may watch by $subscription on $on', async ({ subscription, on, answers }) => {
    const answered: Record<string, string> = {};
    for (const caller of callers) answered[caller] = await watch(caller, subscription, id(on));
    expect(answered).toEqual(forEach(answers));
  });

  async function watch(caller: Caller, subscription: string, thingId: string): Promise<string> {
    const client = await LiveClient.open(test.origin);
    const token = world.member(caller)?.token;
    client.send({ type: 'connection_init', payload: token ? { authorization: `Bearer ${token}` } : {} });
    await Promise.race([client.closed, client.next(({ type }) => type === 'connection_ack')]);
    client.subscribe('1', `subscription($id: ID!) { ${subscription}(eventId: $id) { id } }`, { id: thingId });
    let answer = '';
    const answered = Promise.race([
      client.closed.then(({ code }) => String(code)),
      client
        .next(({ type }) => type === 'next')
        .then(({ payload }) => (payload.errors?.[0].extensions.code ?? 'watches') as string),
    ]);
    await Promise.all([answered.then((said) => (answer = said)), test.signalUntil(() => answer !== '', thingId)]);
    client.close();
    return answer;
  }

  async function run(caller: Caller, { mutation, input, answers }: MutationAnswers, ids: Ids): Promise<unknown> {
    const field = rootFields(schema.getMutationType())[mutation]!;
    const [argument] = field.args;
    const [declared, given] = argument ? [`($input: ${argument.type.toString()})`, '(input: $input)'] : ['', ''];
    const text = `mutation${declared} { ${mutation}${given} ${selectionOf(field, of(answers, caller))} }`;
    const answer = await world.as(caller).send<Record<string, unknown>>(text, input && { input: input(ids) });
    return refusalOf(answer) ?? named(answer.data?.[mutation], namesOf(ids));
  }

  function selectionOf({ type }: GraphQLField<unknown, unknown>, answer: Outcome | undefined): string {
    const [wanted] = [answer].flat();
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    const fields = (named as GraphQLObjectType).getFields();
    const selected =
      typeof wanted === 'object' ? Object.keys(wanted).map((name) => select(fields[name]!)) : ['__typename'];
    return `{ ${selected.join(' ')} }`;
  }

  function namesOf({ event, role, shift, signup, made }: Ids): Map<string, string> {
    const own: [string, string][] = [
      [event, 'the event'],
      [role, 'the role'],
      [shift, 'the shift'],
      [signup, 'the place'],
    ];
    return new Map([...names, ...own, ...[...made].map(([name, madeId]): [string, string] => [madeId, name])]);
  }

  it('is what docs/access.md holds, with every root handler: npm run docs:access writes it', () => {
    const listed = rootHandlers.map(({ name }) => name).filter((name) => !name.startsWith('/'));
    const fields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((root) =>
      Object.keys(rootFields(root)),
    );
    expect(sorted(listed)).toEqual(sorted(fields));
    expect(committedAccessDocument()).toBe(accessDocument());
  });
});
