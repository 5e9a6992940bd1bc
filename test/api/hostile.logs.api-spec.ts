import { setTimeout as sleep } from 'node:timers/promises';
import { withServices } from '../../src/create-app.js';
import { readConfig } from '../../src/platform/config/config.js';
import { WRITER } from '../../src/platform/database/unit-of-work.js';
import { SchoolBuilder, type Member } from '../../src/seed/school-builder.js';
import type { DataSource } from 'typeorm';
import { publishedEvent } from '../support/events.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { LiveClient } from '../support/live-client.js';
import { MailSink } from '../support/mail-sink.js';
import { Program } from '../support/program.js';

const PASSWORD = 'the-password-of-the-mail-server';
const INTERNATIONAL = [
  'josé@schülerhilfe.example',
  'voilà@schülerhilfe.example',
  'jo-o’b@schülerhilfe.example',
  "o'brien@oak.example",
];
/** From times when such an address was taken. */
const ODD = 'odd one@my_host.example';
const INJECTED = '\n{"level":60,"msg":"injected"}';

describe('the log of a server, at its most talkative', () => {
  let database: TestDatabase;
  let sink: MailSink;
  let server: Program;
  let origin: string;
  let school: SchoolBuilder;
  let guardian: Member;
  let odd: Member;
  let coordinator: Member;

  beforeAll(async () => {
    database = await freshDatabase();
    sink = await MailSink.start();
    await withServices(readConfig({ DATABASE_URL: database.url }), async (app) => {
      school = await SchoolBuilder.create(app);
      guardian = await school.guardian('Ana Alvarez');
      coordinator = await school.coordinator();
      for (const email of INTERNATIONAL) await school.person({ name: 'Jo', email });
      odd = await school.guardian('Jo Odd');
      for (const table of ['person_email', 'account']) {
        const odder = `UPDATE "${table}" SET "email" = '${ODD}' WHERE "email" = '${odd.email}'`;
        await app.get<DataSource>(WRITER).query(odder);
      }
    });
    const env = { DATABASE_URL: database.url, PORT: '0', LOG_LEVEL: 'trace', SMTP_URL: sink.url };
    server = new Program('main', { cwd: process.cwd(), env: { ...env, METRICS_TOKEN: PASSWORD } });
    origin = await server.origin();
  });
  afterAll(async () => {
    server.signal('SIGTERM');
    await server.exited;
    await sink.stop();
    await database.drop();
  });

  const as = (token?: string) => new GraphqlClient(`${origin}/graphql`, token, { 'user-agent': 'a\tb' });
  const until = async (isSo: () => boolean) => {
    for (let tries = 0; !isSo(); tries++) {
      if (tries > 500) throw new Error('it does not come');
      await sleep(20);
    }
  };

  /** Signs in by mail, and answers what nobody else may know. */
  async function signedIn(): Promise<Record<string, string>> {
    await as().mutate('requestSignIn', { email: guardian.email }, 'accepted');
    await until(() => sink.to(guardian.email).length > 0);
    const { text } = sink.only(guardian.email);
    const code = /\b\d{6}\b/.exec(text)![0];
    const link = /token=([\w-]+)/.exec(text)![1]!;
    await as().refusedMutation('signIn', { email: guardian.email, code: code === '000000' ? '000001' : '000000' });
    await fetch(`${origin}/sign-in?token=${link}&next=/events`);
    const { token } = await as().mutate('signIn', { email: guardian.email, code }, 'token');
    const program = await as(token).mutate('createApiToken', { name: 'laptop' }, 'token');
    await as().refusedMutation('signIn', { token: link });
    return { code, link, session: token, program: program.token };
  }

  it('holds no secret, address or text of a client, whoever says it and however it goes wrong', async () => {
    const secrets = await signedIn();
    const headers = { authorization: `Basic ${secrets.session}`, cookie: `session=${secrets.session}` };
    await fetch(`${origin}/nothing/${encodeURIComponent(INJECTED)}?token=${secrets.session}`, { headers });
    await fetch(`${origin}/sign-in`, { method: 'POST', body: new URLSearchParams({ token: secrets.link! }) });
    await fetch(`${origin}/metrics`, { headers: { authorization: `Bearer ${PASSWORD}` } });
    const search = 'query Secret($words: String) { school { people(filter: { search: $words }) { totalCount } } }';
    await as(coordinator.token).ask(search, { words: `Only variables say this${INJECTED}` });
    await as(coordinator.token).send(`${search} # Only the document says this`, { words: { email: guardian.email } });
    const live = await LiveClient.open(origin);
    live.send({ type: 'connection_init', payload: { authorization: `Bearer ${secrets.session}x` } });
    await live.closed;
    for (const answer of ['451 4.2.0', '550 5.1.1'] as const) {
      // Mail servers like to repeat the address that they refuse.
      sink.conduct = (address) => `${answer} <${address}>: ${address} is not known here`;
      await as().mutate('requestSignIn', { email: guardian.email }, 'accepted');
      await until(() => server.stdout.includes(`RCPT TO: ${answer.slice(0, 3)}`));
    }

    const lines = server.stdout.trim().split('\n');
    const logged = lines.map((line) => JSON.parse(line) as { level: number; msg?: string });
    expect(logged.length).toBeGreaterThan(20);
    expect(logged.filter(({ msg, level }) => msg === 'injected' || level === 60)).toEqual([]);
    for (const secret of [
      ...[secrets.link, secrets.session, secrets.program, coordinator.token, PASSWORD],
      ...[guardian.email, coordinator.email, 'Only variables say this', 'Only the document says this', 'Alvarez'],
    ]) {
      expect(lines.filter((line) => line.includes(secret!))).toEqual([]);
    }
    expect(lines.filter((line) => new RegExp(`(?<![\\d.])${secrets.code}(?!\\d)`).test(line))).toEqual([]);
    expect(server.stderr).toBe('');
  });

  it('holds no international address, nor one that is none, however the mail to it fails', async () => {
    const refusals = () => server.stdout.split('RCPT TO: 550').length;
    for (const email of INTERNATIONAL) {
      for (const words of [`<${email}> is not known`, `${'x'.repeat(276)} <${email}>`, `${email}: no, '${email}'`]) {
        const before = refusals();
        sink.conduct = () => `550 5.1.1 ${words}`;
        await as().mutate('requestSignIn', { email }, 'accepted');
        await until(() => refusals() > before);
      }
    }
    const times = { startsAt: '2999-10-16T13:00:00.000Z', endsAt: '2999-10-16T15:00:00.000Z' };
    const event = await publishedEvent(as(coordinator.token), school.id, [{ ...times, capacity: 1 }], times);
    await as(odd.token).mutate('signUp', { shiftId: event.shifts[0]!.id }, 'id');
    await until(() => server.stdout.includes('this is no address that mail can go to'));
    await as().refusedMutation('requestSignIn', { email: ODD });
    const held = server.stdout
      .split('\n')
      .filter((line) => /jos|voil|jo-|o'|brien|lerhilfe|odd one|my_host/.test(line));
    expect(held).toEqual([]);
    expect(server.stderr).toBe('');
  });
});
