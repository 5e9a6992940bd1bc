import { gzipSync } from 'node:zlib';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { publishedEvent } from '../support/events.js';
import {
  expectBadInput,
  expectHarmless,
  json,
  LONGEST_MS,
  nested,
  shiftOf,
  TOO_LARGE,
  VIEWER,
  type Outcome,
} from '../support/hostile.js';
import { TestApp } from '../support/test-app.js';

describe('in production, a hostile request', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let coordinator: Member;

  beforeAll(async () => {
    test = await TestApp.start({ env: { NODE_ENV: 'production', PUBLIC_URL: 'https://hands.example.org' } });
    school = await test.school();
    coordinator = await school.coordinator();
  });
  afterAll(() => test.stop());

  afterEach(async () => {
    const { data } = await test.as(coordinator).send('{ viewer { email } }');
    expect(data).toEqual({ viewer: { email: coordinator.email } });
  });

  const send = async (path: string, request: RequestInit): Promise<Outcome> => {
    const startedAt = performance.now();
    const response = await fetch(test.origin + path, request);
    const text = await response.text();
    return { status: response.status, text, milliseconds: performance.now() - startedAt };
  };

  const post = (body: string | Buffer, headers: Record<string, string> = {}): Promise<Outcome> =>
    send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${coordinator.token}`, ...headers },
      body,
    });

  const expectRefused = ({ status, text, milliseconds }: Outcome): void => {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expectHarmless({ status, text, milliseconds });
  };

  describe('as a document, is refused before anything runs:', () => {
    it.each(TOO_LARGE)('%s', async (_, query) => {
      const outcome = await post(json(query));
      expect(outcome.status).toBe(400);
      expectRefused(outcome);
    });
  });

  describe('that asks for the schema, gets nothing of it:', () => {
    const SCHEMA = '{ __schema { types { name } } }';

    it.each([
      ['__schema', SCHEMA],
      ['__schema behind line breaks', 'query\n{\r\n__schema\n{ types { name } } }'],
      ['__schema behind an alias and a fragment', '{ ...f } fragment f on Query { a: __schema { types { name } } }'],
      ['__type', '{ __type(name: "Viewer") { name fields { name } } }'],
    ])('%s', async (_, query) => {
      expectRefused(await post(json(query)));
    });

    it('__schema by GET', async () => {
      const preflighted = { headers: { 'apollo-require-preflight': 'true' } };
      expectRefused(await send(`/graphql?query=${encodeURIComponent(SCHEMA)}`, preflighted));
    });

    it.each([
      ['a field', '{ viewr { id } }'],
      ['an argument', '{ node(ib: "x") { id } }'],
      ['a type', '{ node(id: "x") { ... on Schol { id } } }'],
      ['a value', '{ school { events(orderBy: STARTS_AT_AS) { totalCount } } }'],
      ['a field of an input', 'mutation { publishEvent(input: { evntId: "x" }) { id } }'],
      ['a directive', '{ viewer @skp(if: true) { id } }'],
    ])('the right name of %s', async (_, query) => {
      const outcome = await post(json(query));
      expectRefused(outcome);
      expect(outcome.text).not.toMatch(/did you mean/i);
    });

    it('the right name of what a variable holds', async () => {
      const input = { schoolId: school.id, titel: 'x', kind: 'FAR', startsAt: '2026-10-16T12:00:00Z' };
      const outcome = await post(
        json('mutation($i: CreateEventInput!) { createEvent(input: $i) { id } }', { i: input }),
      );
      expectRefused(outcome);
      expect(outcome.text).not.toMatch(/did you mean/i);
    });

    it.each(['/', '/graphql'])('a page for people at %s', async (path) => {
      const outcome = await send(path, { headers: { accept: 'text/html' } });
      expectRefused(outcome);
      expect(outcome.text).not.toContain('<');
    });
  });

  describe('that a form of another site could send, is refused:', () => {
    it.each([
      ['text/plain', json(VIEWER)],
      ['text/plain; application/json', json(VIEWER)],
      ['application/x-www-form-urlencoded', `query=${encodeURIComponent(VIEWER)}`],
      [
        'multipart/form-data; boundary=x',
        `--x\r\ncontent-disposition: form-data; name=query\r\n\r\n${VIEWER}\r\n--x--`,
      ],
      ['', json(VIEWER)],
    ])('a body of type "%s"', async (type, body) => {
      expectRefused(await post(body, { 'content-type': type }));
    });

    it('a query by GET', async () => {
      const outcome = await send(`/graphql?query=${encodeURIComponent(VIEWER)}`, {});
      expectRefused(outcome);
      expect(outcome.text).toContain('CSRF');
    });

    it('a mutation by GET, whatever its headers', async () => {
      const query = encodeURIComponent('mutation { withdraw(input: { signupId: "x" }) { id } }');
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${coordinator.token}` };
      expect((await send(`/graphql?query=${query}`, { headers })).status).toBe(405);
    });

    it.each(['PUT', 'PATCH', 'DELETE'])('%s', async (method) => {
      const headers = { 'content-type': 'application/json' };
      expectRefused(await send('/graphql', { method, headers, body: json(VIEWER) }));
    });

    it('a preflight from anywhere', async () => {
      const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
      const response = await fetch(`${test.origin}/graphql`, { method: 'OPTIONS', headers });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    });

    it.each([
      ['https://evil.example', '/graphql'],
      ['null', '/graphql'],
      ['https://evil.example', '/sign-in'],
      ['https://hands.example.org.evil.example', '/graphql'],
    ])('and lets no page of %s read what %s answers', async (origin, path) => {
      const headers = { origin, 'content-type': 'application/json', cookie: `__Host-session=${coordinator.token}` };
      const body = path === '/graphql' ? { method: 'POST', body: json(VIEWER) } : {};
      const response = await fetch(test.origin + path, { ...body, headers });
      const told = [...response.headers.keys()].filter((name) => name.startsWith('access-control-'));
      expect({ status: response.status, told }).toEqual({ status: 200, told: [] });
    });
  });

  describe('as a body, is refused:', () => {
    it.each<[string, string | Buffer, Record<string, string>]>([
      ['4 MB', json(VIEWER, { x: 'x'.repeat(4_000_000) }), {}],
      ['a batch', `[${json(VIEWER)},${json(VIEWER)}]`, {}],
      ['a compressed one', gzipSync(json(VIEWER)), { 'content-encoding': 'gzip' }],
      ['a compressed 100 MB', gzipSync(Buffer.alloc(100_000_000)), { 'content-encoding': 'gzip' }],
      ['200,000 open brackets', '['.repeat(200_000), {}],
      ['__proto__ among the variables', `{"query":"${VIEWER}","variables":{"__proto__":{"x":1}}}`, {}],
      ['__proto__ in disguise', `{"query":"${VIEWER}","variables":{"\\u005f_proto__":{"x":1}}}`, {}],
      ['constructor.prototype', `{"query":"${VIEWER}","variables":{"constructor":{"prototype":{"x":1}}}}`, {}],
      ['nothing', '', {}],
      ['null', 'null', {}],
      ['no query', '{"variables":{}}', {}],
      ['a query that is no string', '{"query":{}}', {}],
      ['variables that are no object', `{"query":"${VIEWER}","variables":[1]}`, {}],
      ['an operation that it does not hold', `{"query":"${VIEWER}","operationName":"__proto__"}`, {}],
    ])('%s', async (_, body, headers) => {
      expectRefused(await post(body, headers));
    });

    it('a list 100,000 deep where an id belongs', async () => {
      const deep = nested(100_000, '[', '', ']');
      expectRefused(await post(`{"query":"query($x: ID!) { node(id: $x) { id } }","variables":{"x":${deep}}}`));
    });

    it('an object 40,000 deep where a filter belongs', async () => {
      const deep = nested(40_000, '{"a":', '1', '}');
      const query = 'query($x: EventFilter) { school { events(filter: $x) { totalCount } } }';
      expectRefused(await post(`{"query":"${query}","variables":{"x":${deep}}}`));
    });
  });

  it('of 200 KB that says nothing is answered at once', async () => {
    const { status, milliseconds } = await post(json(`# ${'x'.repeat(200_000)}\n${VIEWER}`));
    expect(status).toBe(200);
    expect(milliseconds).toBeLessThan(LONGEST_MS);
  });

  describe('with a value that nobody means, is bad input:', () => {
    const long = 'x'.repeat(10_000);

    it.each([
      ['NUL in a title', { title: 'a\0b' }],
      ['NUL in a text', { description: 'a\0b' }],
      ['NUL in an id', { classroomIds: ['classroom_0198c0de-0000-7000-8000-00000000000\0'] }],
      ['NUL in a key', { idempotencyKey: 'a\0b' }],
      ['half a character in a title', { title: 'a\ud800b' }],
      ['half a character in a text', { description: '\udfff' }],
      ['10,000 characters in a title', { title: long }],
      ['10,000 characters in a key', { idempotencyKey: long }],
      ['10,000 characters as an id', { organizerIds: [long] }],
      ['10,000 characters as an instant', { endsAt: long }],
      ['the year 0', { startsAt: '0000-01-01T00:00:00Z' }],
      ['the year 10000', { endsAt: '10000-01-01T00:00:00Z' }],
      ['the last minute of 9999, elsewhere', { endsAt: '9999-12-31T23:59:59.999-14:00' }],
      ['the 30th of February', { endsAt: '2026-02-30T00:00:00Z' }],
      ['an offset of 99 hours', { endsAt: '2026-10-16T20:00:00+99:99' }],
      ['a number as an instant', { endsAt: 1e15 }],
      ['a huge number as an id', { schoolId: 1e30 }],
      ['5,000 ids', { classroomIds: Array<string>(5_000).fill('classroom_x') }],
      ['500 roles', { roles: Array<object>(500).fill({ title: 'x', shifts: [] }) }],
      ['a huge capacity', { roles: [{ title: 'x', shifts: [shiftOf(2_147_483_647)] }] }],
      ['a capacity beyond integers', { roles: [{ title: 'x', shifts: [shiftOf(1e300)] }] }],
    ])('%s', async (_, change) => {
      const day = { startsAt: '2026-10-16T12:00:00Z', endsAt: '2026-10-16T20:00:00Z' };
      const input = { schoolId: school.id, title: 'Fair', kind: 'FAIR', ...day, ...change };
      expectBadInput(
        await post(json('mutation($i: CreateEventInput!) { createEvent(input: $i) { id } }', { i: input })),
      );
    });

    it.each([
      ['NUL', 'event_\0'],
      ['half a character', 'event_\ud800'],
      ['nothing but __proto__', '__proto__'],
      ['a prefix that every object has', 'constructor_0198c0de-0000-7000-8000-000000000000'],
      ['10,000 characters', long],
    ])('an id with %s', async (_, id) => {
      expectBadInput(await post(json('query($id: ID!) { node(id: $id) { id } }', { id })));
    });

    it.each([
      ['NUL', '\0'],
      ['half a character', '\ud800'],
      ['10,000 characters', long],
      ['no list', Buffer.from('{"__proto__":1}').toString('base64url')],
      ['a list of something else', Buffer.from('[1,2,3]').toString('base64url')],
    ])('a cursor with %s', async (_, after) => {
      const query = 'query($after: String) { school { events(after: $after) { nodes { id } } } }';
      expectBadInput(await post(json(query, { after })));
    });

    it.each([101, -1, 2_147_483_647, 1e20, 1.5])('a page of %p', async (first) => {
      const query = 'query($first: Int) { school { events(first: $first) { nodes { id } } } }';
      expectBadInput(await post(json(query, { first })));
    });
  });

  describe('that says what is not its to say, is refused:', () => {
    it.each([
      ['createEvent', { status: 'PUBLISHED' }],
      ['createEvent', { id: 'event_0198c0de-0000-7000-8000-000000000000' }],
      ['signUp', { status: 'CONFIRMED' }],
      ['signUp', { waitlistNumber: 0 }],
      ['setSkills', { accountId: 'account_0198c0de-0000-7000-8000-000000000000' }],
      ['requestSignIn', { isAdmin: true }],
      ['createApiToken', { accountId: 'account_0198c0de-0000-7000-8000-000000000000' }],
    ])('%s with %j', async (mutation, input) => {
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
      const outcome = await post(json(`mutation($i: ${type}) { ${mutation}(input: $i) { __typename } }`, { i: input }));
      expectRefused(outcome);
      expect(outcome.text).toContain(`Field \\"${Object.keys(input)[0]}\\" is not defined`);
    });
  });

  describe('that looks for patterns, finds text:', () => {
    const SEARCH = 'query($s: String) { school { people(filter: { search: $s }) { totalCount } } }';
    const found = async (search: string): Promise<unknown> =>
      (await test.as(coordinator).send(SEARCH, { search, s: search })).data?.school?.people?.totalCount;

    it.each([
      '%',
      '_',
      '\\',
      "'",
      "' OR 1=1 --",
      '" OR ""="',
      '!',
      '.*',
      '$$',
      '$1',
      ':viewerSchools',
      '*',
      '?',
      '[a-z]',
    ])('%p', async (search) => {
      expect(await found(search)).toBe(0);
    });

    it.each(['%', '_', '%_', '\\%', 'a', '(', '🏫'])('nothing for 10,000 of %p', async (part) => {
      const outcome = await post(json(SEARCH, { s: part.repeat(10_000) }));
      expect(outcome.text).toContain('BAD_USER_INPUT');
      expectHarmless(outcome);
    });
  });

  describe('that hopes for a slow pattern, is answered as fast:', () => {
    const FASTEST_MS = 1_500;
    const SLOW = [
      'a'.repeat(40_000),
      'a.'.repeat(20_000),
      `${'a-'.repeat(20_000)}!`,
      `${' '.repeat(40_000)}x`,
      '@'.repeat(40_000),
    ];

    it.each([
      ['requestSignIn', 'email', 'accepted'],
      ['signIn', 'token', 'token'],
      ['signIn', 'code', 'token'],
      ['confirmEmail', 'token', '__typename'],
      ['createApiToken', 'name', 'token'],
    ])('%s with a long %s', async (mutation, field, selection) => {
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
      const query = `mutation($i: ${type}) { ${mutation}(input: $i) { ${selection} } }`;
      for (const value of SLOW) {
        const outcome = await post(json(query, { i: { [field]: value, email: value } }));
        expectHarmless(outcome);
        expect(outcome.status).toBeLessThan(500);
        expect(outcome.milliseconds).toBeLessThan(FASTEST_MS);
      }
    });

    it.each(['accept-language', 'authorization', 'cookie', 'origin', 'user-agent', 'x-forwarded-for', 'x-request-id'])(
      'a long %s',
      async (header) => {
        for (const value of SLOW) {
          const shown = `${header === 'authorization' ? 'Bearer ' : ''}${value.slice(0, 12_000)}`;
          const outcome = await post(json(VIEWER), { [header]: shown });
          expect(outcome.status).toBeLessThan(500);
          expect(outcome.milliseconds).toBeLessThan(FASTEST_MS);
        }
      },
    );
  });

  describe('with a token that is none, is anonymous:', () => {
    it.each([
      ['empty', ''],
      ['without a token', 'Bearer'],
      ['of another scheme', 'Basic dXNlcjpwYXNz'],
      ['signed by nobody', 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.'],
      ['of 10 kB', `Bearer ${'x'.repeat(10_000)}`],
    ])('%s', async (_, authorization) => {
      const { status, text } = await post(json(VIEWER), { authorization });
      expect({ status, body: JSON.parse(text) as unknown }).toEqual({ status: 200, body: { data: { viewer: null } } });
    });

    it('in the query string', async () => {
      const path = `/graphql?access_token=${coordinator.token}&token=${coordinator.token}`;
      const { text } = await send(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: json(VIEWER),
      });
      expect(JSON.parse(text)).toEqual({ data: { viewer: null } });
    });
  });

  it('is told from the largest honest one: 100 events with everything a coordinator sees of them', async () => {
    const { shifts } = await publishedEvent(test.as(coordinator), school.id, [{ capacity: 2 }, { capacity: 1 }]);
    const volunteer = await school.guardian('Ana Alvarez');
    await test.as(volunteer).mutate('signUp', { shiftId: shifts[0]!.id }, 'id');
    const { school: seen } = await test.as(coordinator).ask(`{
      school {
        events(first: 100) {
          nodes {
            id title startsAt
            roles {
              title
              shifts { startsAt staffing { capacity open } signups { status volunteer { displayName } } }
            }
          }
        }
      }
    }`);
    expect(seen.events.nodes).toHaveLength(1);
    expect(seen.events.nodes[0].roles[0].shifts[0]).toMatchObject({
      staffing: { capacity: 2, open: 1 },
      signups: [{ status: 'CONFIRMED', volunteer: { displayName: 'Ana Alvarez' } }],
    });
  });
});
