import { Like } from 'typeorm';
import { createApp } from '../../src/create-app.js';
import { readConfig } from '../../src/platform/config/config.js';
import { ForgetThrottleWindows } from '../../src/platform/throttle/forget-throttle-windows.job.js';
import { ThrottleWindow } from '../../src/platform/throttle/throttle-window.entity.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { requested, sessionOf } from '../support/sign-in.js';
import { TestApp } from '../support/test-app.js';

const HOUR_MS = 3_600_000;

describe('a rate limit', () => {
  let test: TestApp;
  let other: { client(headers?: Record<string, string>): GraphqlClient; stop(): Promise<void> };

  beforeAll(async () => {
    // One proxy, ours: what it says of its clients counts.
    test = await TestApp.start({ env: { TRUST_PROXY: '1' } });
    other = await secondProcess();
  });
  afterAll(async () => {
    await other.stop();
    await test.stop();
  });

  /** Another server on the same database, with the same clock. */
  async function secondProcess() {
    const config = readConfig({ DATABASE_URL: test.databaseUrl, LOG_LEVEL: 'silent', TRUST_PROXY: '1' });
    const app = await createApp(config, { clock: test.clock });
    await app.listen(0, '127.0.0.1');
    const url = `${await app.getUrl()}/graphql`;
    return { client: (headers = {}) => new GraphqlClient(url, undefined, headers), stop: () => app.close() };
  }

  const from = (address: string) => test.as(undefined, { 'x-forwarded-for': address });

  it('is counted by both processes together, for an address known or unknown', async () => {
    const { email: known } = await (await test.school()).guardian('Ana');
    for (const email of [known, 'nobody@example.org']) {
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          (index % 2 ? other.client() : test.as()).send(
            'mutation($email: EmailAddress!) { requestSignIn(input: {email: $email}) { accepted } }',
            { email: index % 3 ? email : email.toUpperCase() },
          ),
        ),
      );
      expect(answers.filter(({ data }) => data?.requestSignIn.accepted === true)).toHaveLength(5);
      const refusals = answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions) ?? []);
      const refusal = { code: 'RATE_LIMITED', reason: 'TOO_MANY_TRIES', details: { retryAfterSeconds: 3_600 } };
      expect(refusals).toEqual([refusal, refusal, refusal]);
    }
    test.clock.advance(HOUR_MS);
    expect(await test.as().mutate('requestSignIn', { email: known }, 'accepted')).toEqual({ accepted: true });
  });

  it('keeps what it counted where the sign-in is refused, so that nobody guesses for ever', async () => {
    const { email } = await (await test.school()).guardian('Ben');
    const outcomes = new Set<string>();
    for (let tries = 0; tries < 31; tries++) {
      const { reason } = await (tries % 2 ? other.client() : test.as()).refusedMutation('signIn', {
        email,
        code: '123456',
      });
      outcomes.add(`${tries < 30 ? 'first' : 'last'} ${reason}`);
    }
    expect([...outcomes]).toEqual(['first SIGN_IN_FAILED', 'last TOO_MANY_TRIES']);
    // A link is no guess.
    const { token } = await requested(test, email);
    await test.as().mutate('signIn', { token }, 'token');
  });

  it('holds for the network that a trusted proxy names, and not for what a client makes up', async () => {
    const link = { token: 'x'.repeat(43) };
    for (let tries = 0; tries < 2; tries++) await from('203.0.113.9').refusedMutation('signIn', link);
    // Nobody waits for six hundred tries here.
    const [counted] = await test.database.manager.findBy(ThrottleWindow, {
      tries: 2,
      key: Like('sign-ins of a network:%'),
    });
    await test.database.manager.update(ThrottleWindow, counted!.id, { tries: 600 });
    expect((await from('203.0.113.9').refusedMutation('signIn', link)).reason).toBe('TOO_MANY_TRIES');
    expect((await from('198.51.100.7, 203.0.113.9').refusedMutation('signIn', link)).reason).toBe('TOO_MANY_TRIES');
    expect((await from('203.0.113.10').refusedMutation('signIn', link)).reason).toBe('SIGN_IN_FAILED');
  });

  it('holds for changes of address and for new tokens of an account', async () => {
    const ana = await (await test.school()).guardian('Ana');
    test.clock.advance(HOUR_MS);
    const session = test.as(await sessionOf(test, ana.email));
    for (let index = 0; index < 5; index++) {
      await session.mutate('changeEmail', { email: `new${index}@example.org` }, 'accepted');
    }
    expect((await session.refusedMutation('changeEmail', { email: 'new5@example.org' })).reason).toBe('TOO_MANY_TRIES');
    for (let index = 0; index < 20; index++) await session.mutate('createApiToken', { name: `t${index}` }, 'token');
    expect((await session.refusedMutation('createApiToken', { name: 'more' })).reason).toBe('TOO_MANY_TRIES');
  });

  it('is forgotten when its hour is over', async () => {
    test.clock.advance(HOUR_MS);
    await test.app.get(ForgetThrottleWindows).run();
    expect(await test.database.manager.count(ThrottleWindow)).toBe(0);
  });
});
