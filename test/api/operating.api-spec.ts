import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { MetricsServer } from '../../src/platform/metrics/metrics-server.js';
import { publishedEvent } from '../support/events.js';
import { LiveClient } from '../support/live-client.js';
import { TestApp } from '../support/test-app.js';

const TOKEN = 'only-the-watchman-knows';

describe('a server that is watched', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let coordinator: Member;
  let guardian: Member;

  beforeAll(async () => {
    test = await TestApp.start({ env: { NODE_ENV: 'production', METRICS_PORT: '0', METRICS_TOKEN: TOKEN } });
    school = await test.school();
    coordinator = await school.coordinator();
    guardian = await school.guardian('Ana Alvarez');
  });
  afterAll(() => test.stop());

  const read = async (origin: string, authorization?: string) => {
    const response = await fetch(`${origin}/metrics`, { headers: authorization ? { authorization } : {} });
    return { status: response.status, text: await response.text() };
  };
  const own = (): string => `http://127.0.0.1:${test.app.get(MetricsServer).port}`;

  /** The value of a series, 0 where there is none yet. */
  const measured = async (series: string): Promise<number> => {
    const { text } = await read(own(), `Bearer ${TOKEN}`);
    const line = text.split('\n').find((each) => each.startsWith(`many_hands_${series} `));
    return Number(line?.split(' ').at(-1) ?? 0);
  };

  /** By how much something moves a series. */
  const moved = async (series: string, act: () => Promise<unknown>): Promise<number> => {
    const before = await measured(series);
    await act();
    return (await measured(series)) - before;
  };

  it.each([undefined, 'Bearer', `Bearer ${TOKEN}x`, `Basic ${TOKEN}`])('tells %p nothing', async (authorization) => {
    for (const origin of [test.origin, own()]) {
      const { status, text } = await read(origin, authorization);
      expect({ status, tells: text.includes('many_hands') }).toEqual({ status: 401, tells: false });
    }
  });

  it('tells whoever has the token, on either port', async () => {
    for (const origin of [test.origin, own()]) {
      const { status, text } = await read(origin, `Bearer ${TOKEN}`);
      expect(status).toBe(200);
      for (const name of ['many_hands_build', 'process_resident_memory_bytes', 'many_hands_database_up 1']) {
        expect(text).toContain(name);
      }
    }
  });

  it('counts operations by the root field of ours, never by a name of the client', async () => {
    const ask = () =>
      test.as(coordinator).ask('query TheirName { theirAlias: viewer { ...f } } fragment f on Viewer { id }');
    expect(await moved('graphql_seconds_count{kind="query",field="viewer"}', ask)).toBe(1);
    const both = () => test.as(coordinator).ask('{ ...f } fragment f on Query { viewer { id } school { id } }');
    expect(await moved('graphql_seconds_count{kind="query",field="several"}', both)).toBe(1);
    const invalid = () => test.as().send('query TheirName { theirField }');
    expect(await moved('graphql_seconds_count{kind="none",field="none"}', invalid)).toBe(1);
    await fetch(`${test.origin}/their/path`);
    const { text } = await read(own(), `Bearer ${TOKEN}`);
    expect(text).not.toMatch(/TheirName|theirAlias|theirField|their\/path/);
    expect(text).toContain('http_seconds_count{method="GET",route="none",status="404"}');
  });

  it('counts units of work by their outcome, refusals by code and reason, and statements by their name', async () => {
    const event = await publishedEvent(test.as(coordinator), school.id, [{ capacity: 1 }]);
    const [shift] = event.shifts;
    const signUp = () => test.as(guardian).mutate('signUp', { shiftId: shift!.id }, 'id shift { staffing { open } }');
    expect(await moved('work_seconds_count{outcome="committed"}', signUp)).toBeGreaterThanOrEqual(1);
    const nowhere = { shiftId: 'shift_0198c0de-0000-7000-8000-000000000000' };
    const missed = () => test.as(guardian).refusedMutation('signUp', nowhere);
    expect(await moved('work_seconds_count{outcome="refused"}', missed)).toBe(1);
    expect(await moved('refusals_total{code="NOT_FOUND",reason=""}', missed)).toBe(1);
    expect(await measured('works_waiting')).toBe(0);
    const { text } = await read(own(), `Bearer ${TOKEN}`);
    expect(text).toMatch(/^many_hands_statement_seconds_count\{statement="(?!list)[^"]+"\} [1-9]/m);
  });

  it('counts what waits to be sent, and the sockets that are open', async () => {
    const { shifts } = await publishedEvent(test.as(coordinator), school.id, [{ capacity: 1 }]);
    const mailed = async () => {
      await test.as(await school.guardian('Ben Baker')).mutate('signUp', { shiftId: shifts[0]!.id }, 'id');
      await test.mailSent();
    };
    expect(await moved('mail_attempts_total{kind="SIGNUP_CONFIRMED",state="SENT"}', mailed)).toBeGreaterThanOrEqual(1);
    expect(await measured('outbox_messages{state="waiting"}')).toBe(0);
    expect(await measured('mail_deliveries{state="QUEUED"}')).toBe(0);
    const before = await measured('sockets');
    const client = await LiveClient.as(guardian, test.origin);
    expect(await measured('sockets')).toBe(before + 1);
    client.socket.close();
    await client.closed;
  });
});

describe('a server that nobody watches', () => {
  it('has nothing to tell where the others are told', async () => {
    const test = await TestApp.start();
    const [metrics, nothing] = await Promise.all(['metrics', 'nothing'].map((path) => fetch(`${test.origin}/${path}`)));
    expect(metrics!.status).toBe(404);
    expect((await metrics!.text()).replace('metrics', 'nothing')).toBe(await nothing!.text());
    await test.stop();
  });
});

describe('a request', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());

  const nameOf = async (given?: string): Promise<string | null> => {
    const headers = new Headers(given === undefined ? {} : { 'x-request-id': given });
    return (await fetch(`${test.origin}/health/live`, { headers })).headers.get('x-request-id');
  };

  it.each(['7f3a9c', 'Root=1-67891233-abcdef012345678912345678', 'a'.repeat(128)])(
    'keeps the name %p',
    async (name) => {
      expect(await nameOf(name)).toBe(name);
    },
  );

  it.each([undefined, '', 'a b', 'a"b', 'a'.repeat(129), '\xfc', '{"level":60}'])(
    'gets a name instead of %p',
    async (name) => {
      expect(await nameOf(name)).toMatch(/^[\da-f-]{36}$/);
    },
  );
});
