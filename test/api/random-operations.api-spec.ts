import fc from 'fast-check';
import { execute, parse, validate, type DocumentNode } from 'graphql';
import { ViewerSource } from '../../src/platform/access/viewer-source.js';
import { CompiledQueries } from '../../src/platform/graphql/compiled-queries.plugin.js';
import { schemaOf } from '../../src/platform/graphql/printed-schema.js';
import { testScale } from '../support/database.js';
import { publishedEvent } from '../support/events.js';
import { INSIDES } from '../support/hostile.js';
import type { Member } from '../../src/seed/school-builder.js';
import { operationsOf, peeksOf, type Operation } from '../support/random-operation.js';
import { TestApp } from '../support/test-app.js';

/** Of the other school: no answer may hold it. */
const THEIRS = 'Zuccarini';
const LONGEST_MS = 10_000;

describe('any operation', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await TestApp.start({ env: { NODE_ENV: 'production' } });
  });
  afterAll(() => test.stop());

  /** A school with something of everything; answers who asks, and the ids to ask for. */
  async function filled(): Promise<{ coordinator: Member; guardian: Member; ids: string[] }> {
    const school = await test.school();
    const coordinator = await school.coordinator();
    const guardian = await school.guardian('Ana Alvarez');
    const classroom = await school.classroom('3B', '03');
    const family = await school.family('Alvarez', [guardian], [{ givenName: 'Bea', classroom }]);
    const event = await publishedEvent(test.as(coordinator), school.id, [{ capacity: 1 }, { capacity: 2 }]);
    const shiftIds = event.shifts.map(({ id }) => id);
    const signup = await test.as(guardian).mutate('signUp', { shiftId: shiftIds[0] }, 'id');
    const roleIds = event.roles.map(({ id }) => id);
    const childIds = family.children.map(({ id }) => id);
    const ids = [event.id, signup.id, school.id, coordinator.id, guardian.id, classroom.id, family.id];
    return { coordinator, guardian, ids: [...ids, ...roleIds, ...shiftIds, ...childIds] };
  }

  it('is answered or refused: nothing that a client sends is a fault of ours', async () => {
    const { coordinator, guardian, ids } = await filled();
    const theirs = await idsOfAnotherSchool(test);
    const schema = schemaOf(test.app);
    const operations = fc.oneof(
      { arbitrary: operationsOf(schema, [...ids, ...theirs]), weight: 5 },
      { arbitrary: peeksOf(schema, theirs), weight: 1 },
    );
    const callers = fc.constantFrom(coordinator, coordinator, guardian, null);

    let answered = 0;
    await fc.assert(
      fc.asyncProperty(operations, callers, async (operation, caller) => {
        const { status, text, milliseconds } = await send(test.origin, operation, caller?.token);
        expect(status).toBeLessThan(500);
        expect(text).not.toMatch(INSIDES);
        for (const secret of ['INTERNAL_SERVER_ERROR', process.cwd(), THEIRS]) expect(text).not.toContain(secret);
        expect(milliseconds).toBeLessThan(LONGEST_MS);
        if (text.startsWith('{"data":{')) answered += 1;
      }),
      // The same operations in every run for a commit; new ones in a long run, whose seed a failure names.
      { numRuns: testScale(400, 10_000), seed: testScale(20_261_122, Date.now()) },
    );
    expect(answered).toBeGreaterThan(50);
    expect(await (await fetch(`${test.origin}/health/ready`)).json()).toEqual({ status: 'ready' });
  });

  it('is answered by a compiled query as by graphql-js, or with an error, upon which graphql-js is asked', async () => {
    const { coordinator, guardian, ids } = await filled();
    const schema = schemaOf(test.app);
    const compiled = new CompiledQueries(0);
    await compiled.load();
    const [eventId, signupId] = ids;
    let alike = 0;

    async function compare(document: DocumentNode, variables: Operation['variables'], who: Member): Promise<void> {
      const context = async () => {
        const viewer = await test.app.get(ViewerSource).viewerOf(who.token, ['es']);
        return { viewer, client: { isForeign: false } };
      };
      expect(compiled.of(schema, document, null)).toBeNull();
      const query = compiled.of(schema, document, null);
      const answer = await query?.query(undefined, await context(), variables);
      if (!answer || answer.errors) return;
      const run = { schema, document, variableValues: variables, contextValue: await context() };
      expect(JSON.stringify(answer)).toBe(JSON.stringify(await execute(run)));
      alike += 1;
    }

    for (const [query, variables] of DOCUMENTS) {
      await compare(parse(query), { eventId, signupId, ...variables }, guardian);
    }
    const compilable = DOCUMENTS.filter(([query]) => !query.includes('@')).length;
    expect(alike).toBe(compilable);
    const operations = operationsOf(schema, ids).filter(({ query }) => query.startsWith('query'));
    await fc.assert(
      fc.asyncProperty(operations, fc.constantFrom(coordinator, guardian), async ({ query, variables }, who) => {
        const document = parsed(query);
        if (document && validate(schema, document).length === 0) await compare(document, variables, who);
      }),
      { numRuns: testScale(80, 10_000), seed: testScale(20_261_123, Date.now()) },
    );
    expect(alike).toBeGreaterThan(compilable + 10);
  });

  it('is answered again and again as the first time, also where a part of it is refused', async () => {
    const { guardian, ids } = await filled();
    const queries = [
      `{ node(id: "${ids[0]}") { __typename id } viewer { email } }`,
      `{ node(id: "${ids[0]}") { id } refused: node(id: "nothing") { id } }`,
      `query($id: ID!) { node(id: $id) { id } }`,
      `{ school { people(first: 1) { nodes { id } } } }`,
    ];
    for (const query of queries) {
      const answers = [];
      for (let time = 0; time < 5; time++) answers.push(await test.as(guardian).send(query));
      expect(answers).toEqual(Array(5).fill(answers[0]));
    }
  });
});

async function send(origin: string, operation: Operation, token?: string) {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const startedAt = performance.now();
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body: JSON.stringify(operation) });
  const text = await response.text();
  return { status: response.status, text, milliseconds: performance.now() - startedAt };
}

/** Everything there is called by a name that nobody here may be told. */
async function idsOfAnotherSchool(test: TestApp): Promise<string[]> {
  const school = await test.school({ name: `${THEIRS} Academy` });
  const coordinator = await school.coordinator();
  const guardian = await school.guardian(`Zoe ${THEIRS}`);
  const classroom = await school.classroom(`3${THEIRS}`, '03');
  const family = await school.family(THEIRS, [guardian], [{ givenName: THEIRS, classroom }]);
  const event = await publishedEvent(test.as(coordinator), school.id, [{ capacity: 1 }], { title: THEIRS });
  const signup = await test.as(guardian).mutate('signUp', { shiftId: event.shifts[0]!.id }, 'id');
  const below = [...event.roles, ...event.shifts, ...family.children].map(({ id }) => id);
  return [school.id, guardian.id, classroom.id, family.id, event.id, signup.id, ...below];
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query);
  } catch {
    return null;
  }
}

/** What compilers of queries get wrong. */
const DOCUMENTS: [query: string, variables?: Record<string, unknown>][] = [
  [
    'query($eventId: ID!) { a: node(id: $eventId) { kind: __typename ... on Event { id title } } b: node(id: $eventId) { id } }',
  ],
  [
    `query($eventId: ID!, $hidden: Boolean = true, $shown: Boolean!) { node(id: $eventId) { ... on Event {
      id @skip(if: $hidden) title @include(if: $shown) kind @skip(if: $shown) status @include(if: $hidden) } } }`,
    { shown: true },
  ],
  [
    `query($eventId: ID!, $shown: Boolean!) { node(id: $eventId) { ...Named @include(if: $shown) ...Timed @skip(if: $shown) } }
     fragment Named on Event { id title roles { id title } } fragment Timed on Event { id startsAt roles { shifts { id } } }`,
    { shown: true },
  ],
  [
    `query($eventId: ID!, $shown: Boolean!) { node(id: $eventId) { ...Named @include(if: $shown) ...Timed @skip(if: $shown) } }
     fragment Named on Event { id title roles { id title } } fragment Timed on Event { id startsAt roles { shifts { id } } }`,
    { shown: false },
  ],
  [
    `query($first: Int = 5, $kinds: [EventKind!] = [FAIR], $from: DateTime = "2026-01-01T00:00:00+01:00") {
      school { id ...Events } } fragment Events on School { events(first: $first, filter: { kinds: $kinds, startsFrom: $from }) {
      totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id startsAt kind } } } }`,
  ],
  ['query($kinds: [EventKind!]) { school { events(filter: { kinds: $kinds }) { nodes { id } } } }', { kinds: 'FAIR' }],
  [
    'query($eventId: ID!, $none: ID) { node(id: $eventId) { id } nodes(ids: [$eventId]) { __typename id } }',
    { none: null },
  ],
  [
    `query($signupId: ID!) { node(id: $signupId) { ... on Signup { status volunteer { displayName email phone } waitlistPosition
      shift { startsAt staffing { open } event { title url descriptionHtml location } eligibility { canSignUp reasons { message } } } } } }`,
  ],
  ['{ viewer { email people { id duties school { name locales timeZone } } } __typename }'],
  ['{ nodes(ids: []) { id } none: node(id: "event_01890000-0000-7000-8000-000000000000") { id } }'],
];
