import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { publishedEvent, type TestEvent, type TestShift } from '../support/events.js';
import { sessionOf } from '../support/sign-in.js';
import { LiveClient } from '../support/live-client.js';
import { TestApp } from '../support/test-app.js';

const CHANGES =
  'subscription($id: ID!) { eventChanged(eventId: $id) { title status staffing { confirmed waitlisted } } }';

const UPGRADE = [
  'GET /graphql HTTP/1.1',
  'Host: localhost',
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  'Sec-WebSocket-Protocol: graphql-transport-ws',
  '\r\n',
].join('\r\n');

describe('an event that is watched', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let coordinator: Member;
  let parent: Member;
  let event: TestEvent & { shifts: TestShift[] };
  const clients: LiveClient[] = [];

  beforeAll(async () => {
    test = await TestApp.start({ env: { PUBLIC_URL: 'https://hands.example.org' } });
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    school = await test.school();
    coordinator = await school.coordinator();
    parent = await school.guardian('Pia Park');
    event = await publishedEvent(test.as(coordinator), school.id, [{ capacity: 1 }]);
  });
  afterEach(() => clients.splice(0).forEach((client) => client.close()));

  async function subscribed(who: Member, eventId = event.id): Promise<LiveClient> {
    const client = await LiveClient.as(who, test.origin);
    clients.push(client);
    client.subscribe('1', CHANGES, { id: eventId });
    return client;
  }
  /** Somebody who has been told once. */
  async function watch(who: Member): Promise<LiveClient> {
    const client = await subscribed(who);
    await test.watched(event.id);
    await test.signal(event.id);
    await client.next(({ type }) => type === 'next');
    client.messages.length = 0;
    return client;
  }
  async function opened(...args: Parameters<typeof LiveClient.open>): Promise<LiveClient> {
    const client = await LiveClient.open(...args);
    clients.push(client);
    return client;
  }
  const signUp = (who: Member) => test.as(who).mutate('signUp', { shiftId: event.shifts[0]!.id }, 'id status');
  const confirmed = (count: number) => (message: { payload?: any }) =>
    message.payload?.data?.eventChanged?.staffing.confirmed === count;

  it('tells of a sign-up, a withdrawal, an edit and its cancellation', async () => {
    const client = await watch(parent);
    const { id: signupId } = await signUp(parent);
    expect((await client.next(confirmed(1))).payload).toEqual({
      data: { eventChanged: { title: 'Fall fair', status: 'PUBLISHED', staffing: { confirmed: 1, waitlisted: 0 } } },
    });
    client.messages.length = 0;
    await test.as(parent).mutate('withdraw', { signupId }, 'status');
    await client.next(confirmed(0));
    const update = { eventId: event.id, version: event.version, title: 'Harvest fair' };
    const { version } = await test.as(coordinator).mutate('updateEvent', update, 'version');
    await client.next(({ payload }) => payload?.data?.eventChanged.title === 'Harvest fair');
    await test.as(coordinator).mutate('cancelEvent', { eventId: event.id, version }, 'status');
    await client.next(({ payload }) => payload?.data?.eventChanged.status === 'CANCELLED');
  });

  it('is told by the client that web pages use, and says nothing of other events', async () => {
    const other = await publishedEvent(test.as(coordinator), school.id);
    const client = createClient({
      url: `${test.origin.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${parent.token}` },
    });
    const changes = client.iterate({ query: CHANGES, variables: { id: event.id } });
    const first = changes.next();
    await test.watched(event.id);
    await test.as(parent).mutate('signUp', { shiftId: other.shifts[0]!.id }, 'status');
    await sleep(50);
    const update = { eventId: event.id, version: event.version, title: 'Harvest fair' };
    await test.as(coordinator).mutate('updateEvent', update, 'version');
    expect((await first).value).toMatchObject({ data: { eventChanged: { title: 'Harvest fair' } } });
    await client.dispose();
  });

  it('is told at most each 250 ms, and the last state is not lost', async () => {
    const shift = (
      await test
        .as(coordinator)
        .mutate('updateShift', { shiftId: event.shifts[0]!.id, version: 1, capacity: 30 }, 'version')
    ).version;
    expect(shift).toBe(2);
    const client = await watch(parent);
    const helpers = [];
    for (let index = 0; index < 20; index++) helpers.push(await school.guardian(`Helper ${index}`));
    const begun = performance.now();
    await Promise.all(helpers.map(signUp));
    const end = await client.next(confirmed(20));
    expect(end).toBeDefined();
    const messages = client.messages.filter(({ type }) => type === 'next').length;
    expect(messages).toBeLessThanOrEqual(2 + Math.ceil((performance.now() - begun) / 250));
  });

  it('is not there for whoever may not see it, as if it did not exist', async () => {
    const stranger = await (await test.school()).guardian('Sam Stone');
    const answers = [];
    for (const eventId of [event.id, `event_${event.id.slice(6, -4)}0000`]) {
      const client = await subscribed(stranger, eventId);
      answers.push(await client.next(({ type }) => type === 'next'));
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]!.payload.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  it('is judged anew at each message: whoever may not see it any more is told nothing further', async () => {
    const room = await school.classroom('3B');
    const client = await watch(parent);
    const away = { eventId: event.id, version: event.version, classroomIds: [room.id], title: 'Secret' };
    await test.as(coordinator).mutate('updateEvent', away, 'version');
    const { payload } = await client.next(({ type }) => type === 'next');
    expect(payload.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect(JSON.stringify(payload)).not.toContain('Secret');
    await client.next(({ type }) => type === 'complete');
  });

  it.each([
    ['a query', '{ viewer { id } }'],
    ['a mutation', 'mutation { signUp(input: { shiftId: "shift_1" }) { id } }'],
    ['introspection', '{ __schema { types { name } } }'],
  ])('closes the socket on %s', async (_, query) => {
    const client = await LiveClient.as(parent, test.origin);
    client.subscribe('1', query);
    expect(await client.closed).toEqual({ code: 4400, reason: 'Only subscriptions are served here' });
  });

  it.each([
    ['what does not parse', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['unknown fields', 'subscription { somethingElse }', 'GRAPHQL_VALIDATION_FAILED'],
    ['the schema', 'subscription { __schema { types { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'too much',
      `subscription { eventChanged(eventId: "event_1") { ${'school { events { nodes { '.repeat(5)} id ${'} } }'.repeat(5)} } }`,
      'BAD_USER_INPUT',
    ],
    [
      '3,000 tokens',
      `subscription { eventChanged(eventId: "event_1") { ${'id '.repeat(3_000)} } }`,
      'GRAPHQL_PARSE_FAILED',
    ],
  ])('refuses a subscription to %s, and goes on', async (_, query, code) => {
    const client = await LiveClient.as(parent, test.origin);
    clients.push(client);
    client.subscribe('1', query);
    const { payload } = await client.next(({ type }) => type === 'error');
    expect(payload[0].extensions.code).toBe(code);
    expect(JSON.stringify(payload)).not.toContain('Did you mean');
    client.send({ type: 'ping' });
    await client.next(({ type }) => type === 'pong');
  });

  it('takes the cookie of a session, and is closed with 4401 when the session ends, or a token is revoked', async () => {
    const session = await sessionOf(test, parent.email);
    const headers = { cookie: `__Host-session=${session.token}` };
    const browser = await opened(test.origin, { headers, origin: 'https://hands.example.org' });
    browser.send({ type: 'connection_init' });
    await browser.next(({ type }) => type === 'connection_ack');
    const program = await LiveClient.as(parent, test.origin);
    clients.push(program);
    await test.as(session).ask('mutation { signOut }');
    expect(await browser.closed).toEqual({ code: 4401, reason: 'Sign in again' });
    const owner = await sessionOf(test, parent.email);
    const { viewer } = await test.as(owner).ask('{ viewer { apiTokens { id } } }');
    await test.as(owner).mutate('revokeApiToken', { tokenId: viewer.apiTokens[0].id }, 'id');
    expect((await program.closed).code).toBe(4401);
  });

  it('refuses a wrong Origin, and takes its own', async () => {
    const evil = await opened(test.origin, { origin: 'https://evil.example' });
    expect(await evil.closed).toEqual({ code: 4403, reason: 'This origin may not connect' });
    const none = await opened(test.origin, { origin: 'null' });
    expect((await none.closed).code).toBe(4403);
    const own = await opened(test.origin, { origin: 'https://hands.example.org' });
    own.send({ type: 'connection_init', payload: { authorization: `Bearer ${parent.token}` } });
    await own.next(({ type }) => type === 'connection_ack');
  });

  it.each([
    ['a bad token', { type: 'connection_init', payload: { authorization: 'Bearer AAAAAAAAAAAAAAAAAAAAAAAA' } }, 4401],
    ['another scheme', { type: 'connection_init', payload: { authorization: 'Basic AAAAAAAAAAAAAAAAAAAA' } }, 4401],
    ['no token', { type: 'connection_init' }, 4401],
    ['a subscription before that', { type: 'subscribe', id: '1', payload: { query: CHANGES } }, 4401],
    ['nonsense', { type: 'hello' }, 4400],
    ['a message of 100 kB', { type: 'ping', payload: { text: 'a'.repeat(100_000) } }, 1009],
  ])('closes a socket that begins with %s', async (_, message, code) => {
    const client = await opened(test.origin);
    client.send(message);
    expect((await client.closed).code).toBe(code);
  });

  it('closes a socket that says nothing, that introduces itself twice, or that uses an id twice', async () => {
    const silent = await opened(test.origin);
    const twice = await LiveClient.as(parent, test.origin);
    twice.send({ type: 'connection_init', payload: {} });
    expect((await twice.closed).code).toBe(4429);
    const again = await watch(parent);
    again.subscribe('1', CHANGES, { id: event.id });
    expect((await again.closed).code).toBe(4409);
    expect((await silent.closed).code).toBe(4408);
  });

  it('opens 20 sockets for an account, and the next when one is closed, however quiet what it watched', async () => {
    const held = [];
    for (let index = 0; index < 20; index++) held.push(await watch(parent));
    const one = await opened(test.origin);
    one.send({ type: 'connection_init', payload: { authorization: `Bearer ${parent.token}` } });
    expect(await one.closed).toEqual({ code: 4429, reason: 'Too many connections of this account' });
    held[0]!.close();
    // The server learns of it a moment later.
    for (let isIn = false; !isIn;) {
      const next = await opened(test.origin);
      next.send({ type: 'connection_init', payload: { authorization: `Bearer ${parent.token}` } });
      const said = next.next(({ type }) => type === 'connection_ack').then(() => true);
      isIn = await Promise.race([said, next.closed.then(() => false)]);
    }
  });

  it('carries 20 subscriptions on a socket', async () => {
    const client = await watch(parent);
    for (let index = 2; index <= 21; index++) client.subscribe(String(index), CHANGES, { id: event.id });
    const { id, payload } = await client.next(({ type }) => type === 'error');
    expect([id, payload[0].extensions.code]).toEqual(['21', 'RATE_LIMITED']);
  });

  it('watches nothing more for a client that unsubscribes, or goes, before anything has changed', async () => {
    const client = await watch(parent);
    client.send({ type: 'complete', id: '1' });
    await test.unwatched(event.id);
    client.subscribe('2', CHANGES, { id: event.id });
    await test.watched(event.id);
    client.close();
    await test.unwatched(event.id);
  });

  it('outlives a malformed frame on a socket that is one too many of its address', async () => {
    const uncaught: unknown[] = [];
    const note = (error: unknown) => uncaught.push(error);
    process.on('uncaughtException', note);
    const held = await Promise.all(Array.from({ length: 1_000 }, () => rawSocket()));
    // Right behind its upgrade: a text that is not masked.
    const one = await rawSocket(Buffer.concat([Buffer.from(UPGRADE), Buffer.from([0x81, 1, 0x41])]));
    await closed(one);
    process.off('uncaughtException', note);
    for (const socket of held) socket.destroy();
    expect(uncaught).toEqual([]);
  });

  it('lets go of a socket that asks for another path, though its client does not', async () => {
    const socket = await rawSocket(UPGRADE.replace('/graphql', '/other'), { allowHalfOpen: true });
    // Its own half stays open; whoever writes to a socket that is gone is told so.
    const writing = setInterval(() => socket.write('more'), 20);
    const isGone = await Promise.race([closed(socket), sleep(2_000, false)]);
    clearInterval(writing);
    socket.destroy();
    expect(isGone).toBe(true);
  });

  const closed = (socket: Socket) => new Promise<true>((resolve) => socket.once('close', () => resolve(true)));

  it('stays, however quiet, where any other connection on which nothing happens is ended', async () => {
    const server = test.app.getHttpServer();
    const longest = server.timeout;
    // An upload is awaited for 300 s by the proxy.
    expect(longest).toBe(330_000);
    server.setTimeout(200);
    const idle = connect(Number(new URL(test.origin).port), '127.0.0.1');
    const client = await watch(parent);
    await closed(idle.resume());
    server.setTimeout(longest);
    await sleep(300);
    expect(client.socket.readyState).toBe(WebSocket.OPEN);
  });

  /** Has been answered, and sends nothing more. */
  async function rawSocket(first: string | Buffer = UPGRADE, options = {}): Promise<Socket> {
    const { hostname: host, port } = new URL(test.origin);
    const socket = connect({ ...options, host, port: Number(port) });
    socket.on('error', () => undefined);
    socket.write(first);
    await once(socket, 'data');
    return socket;
  }
});
