import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runCommand } from '../../src/cli.js';
import { Delivery } from '../../src/communications/delivery.entity.js';
import { DeliveryState } from '../../src/communications/delivery.enums.js';
import { MailSender } from '../../src/communications/mail-sender.js';
import { SuppressedAddresses } from '../../src/communications/index.js';
import { Person } from '../../src/identity/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { FileMailer } from '../../src/platform/mail/file-mailer.js';
import { School } from '../../src/schools/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { PlaceConfirmed } from '../../src/signups/index.js';
import { publishedEvent } from '../support/events.js';
import { MailSink } from '../support/mail-sink.js';
import { TestApp } from '../support/test-app.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Longer than each wait with its jitter. */
const WAITS: [number, ...number[]] = [2 * MINUTE, 7 * MINUTE, 40 * MINUTE, 3 * HOUR, 8 * HOUR, 15 * HOUR];

/** Also after the day on which the tests run: the command line goes by the real clock. */
const FAR = { startsAt: '2090-10-16T13:00:00.000Z', endsAt: '2090-10-16T15:00:00.000Z' };

describe('the delivery of mail', () => {
  let sink: MailSink;
  let test: TestApp;
  let school: SchoolBuilder;
  let coordinator: Member;

  beforeEach(async () => {
    sink = await MailSink.start();
    test = await TestApp.start({ smtpUrl: sink.url });
    school = await test.school();
    coordinator = await school.coordinator();
    process.env.DATABASE_URL = test.databaseUrl;
  });
  afterEach(async () => {
    delete process.env.DATABASE_URL;
    await test.stop();
    await sink.stop();
  });

  /** As many people as shifts of an event, each signed up. */
  async function signedUp(count: number, of = school, by = coordinator): Promise<{ people: Member[]; ids: string[] }> {
    const people: Member[] = [];
    for (let index = 0; index < count; index++) people.push(await of.guardian(`Parent ${index + 1}`));
    const event = await publishedEvent(test.as(by), of.id, [{ ...FAR, capacity: count }], FAR);
    const ids: string[] = [];
    for (const person of people) {
      const input = { shiftId: event.shifts[0]!.id };
      ids.push((await test.as(person).mutate<{ id: string }>('signUp', input, 'id')).id);
    }
    return { people, ids };
  }

  const deliveries = () => test.database.manager.find(Delivery, { order: { id: 'ASC' } });
  const states = async () => (await deliveries()).map(({ state }) => state);

  async function run(...words: string[]): Promise<string[]> {
    const data: string[] = [];
    const output = { data: (text: string) => data.push(text), progress: (text: string) => data.push(text) };
    await runCommand(words, output);
    return data;
  }

  it('sends each mail once, however often it is announced', async () => {
    const { people, ids } = await signedUp(3);
    await test.mailSent();
    await school.run(async (work) => {
      for (const id of ids) await work.announce(new PlaceConfirmed(school.id, id, false));
    });
    await test.mailSent();
    for (const { email } of people) sink.only(email);
    expect(await states()).toEqual(['SENT', 'SENT', 'SENT']);
    expect((await deliveries())[0]!.answer).toMatch(/^250 /);
  });

  it('tries again after a while what fails for now, at last gives up in sight of the operator, who can retry', async () => {
    let tries = 0;
    sink.conduct = () => (tries++, '451 4.3.0 come back later');
    const { people } = await signedUp(1);
    const { email } = people[0]!;
    await test.mailSent();
    await test.mailSent();
    expect(tries).toBe(1);
    for (const wait of WAITS) {
      test.clock.advance(wait);
      await test.mailSent();
    }
    expect(tries).toBe(7);
    expect(await states()).toEqual(['FAILED']);
    test.clock.advance(48 * HOUR);
    await test.mailSent();
    expect(tries).toBe(7);
    expect(await run('mail', 'list')).toEqual([]);
    const [listed] = (await run('mail', 'list', '--failed')).map((line) => JSON.parse(line) as Record<string, string>);
    expect(listed).toMatchObject({ kind: 'SIGNUP_CONFIRMED', attempts: 7, lastError: expect.stringContaining('451') });
    sink.conduct = () => 'take';
    expect(await run('mail', 'retry', listed!.id!)).toEqual([]);
    test.clock.set(new Date(Date.now() + HOUR).toISOString());
    await test.mailSent();
    expect(sink.only(email).messageId).toContain(listed!.id);
    expect(await run('mail', 'retry', listed!.id!)).toEqual([`There is no mail ${listed!.id} that was given up.`]);
  });

  it('never writes again to an address that its server does not know, until it is cleared; others are not held up', async () => {
    sink.conduct = () => '451 4.3.0 later';
    const { people } = await signedUp(3);
    await test.mailSent();
    const [bad, ...good] = people as [Member, Member, Member];
    let tries = 0;
    sink.conduct = (address) => (address === bad.email ? (tries++, '550 5.1.1 no such user') : 'take');
    test.clock.advance(WAITS[0]);
    await test.mailSent();
    for (const { email } of good) sink.only(email);
    const event = await publishedEvent(
      test.as(coordinator),
      school.id,
      [{ startsAt: '2090-11-16T16:00:00.000Z', endsAt: '2090-11-16T17:00:00.000Z' }],
      { startsAt: '2090-11-16T16:00:00.000Z', endsAt: '2090-11-16T17:00:00.000Z' },
    );
    await test.as(bad).mutate('signUp', { shiftId: event.shifts[0]!.id }, 'id');
    await test.mailSent();
    expect(tries).toBe(1);
    expect((await states()).sort()).toEqual(['SENT', 'SENT', 'SUPPRESSED', 'SUPPRESSED']);
    const clear = () =>
      test.app
        .get(UnitOfWork)
        .runAcrossSchools('a test', (work) => test.app.get(SuppressedAddresses).clear(work, bad.email.toUpperCase()));
    expect([await clear(), await clear()]).toEqual([true, false]);
    sink.conduct = () => 'take';
    for (const line of await run('mail', 'list', '--failed')) {
      await run('mail', 'retry', (JSON.parse(line) as { id: string }).id);
    }
    test.clock.set(new Date(Date.now() + HOUR).toISOString());
    await test.mailSent();
    expect(sink.to(bad.email)).toHaveLength(2);
  });

  it('says what is so when it is sent, and nothing of what is no longer so', async () => {
    sink.conduct = () => '451 4.3.0 later';
    const { people, ids } = await signedUp(4);
    const [stays, withdraws, leaves, back] = people as [Member, Member, Member, Member];
    await test.mailSent();
    await test.as(withdraws).mutate('withdraw', { signupId: ids[1] }, 'id');
    await school.run(async (work) => {
      await work.rows(Person).update(leaves.id, { leftAt: work.now });
      await work.rows(Person).update(stays.id, { name: 'Ana Changed' });
    });
    const other = await publishedEvent(test.as(coordinator), school.id);
    await test.as(back).mutate('withdraw', { signupId: ids[3] }, 'id');
    await test.as(back).mutate('signUp', { shiftId: other.shifts[0]!.id }, 'id');
    await test.outboxEmpty();
    await test.as(coordinator).mutate('cancelEvent', { eventId: other.id, version: other.version }, 'id');
    await test.mailSent();
    sink.conduct = () => 'take';
    test.clock.advance(2 * MINUTE);
    await test.mailSent();
    const got = sink.received.map(({ to, subject }) => `${to} ${subject}`).sort();
    expect(got).toEqual([`${stays.email} You are signed up: Fall fair`, `${back.email} Cancelled: Fall fair`].sort());
    expect(sink.only(stays.email).text).toContain('Hello Ana Changed,');
    const why = (await deliveries())
      .filter(({ state }) => state === DeliveryState.DROPPED)
      .map(({ lastError }) => lastError);
    expect(why.sort()).toEqual([
      'the event is cancelled',
      'the person has left',
      'the person has no place',
      'the person has no place',
    ]);

    sink.received.length = 0;
    const late = await publishedEvent(test.as(coordinator), school.id);
    sink.conduct = () => '451 4.3.0 later';
    await test.as(stays).mutate('withdraw', { signupId: ids[0] }, 'id');
    await test.as(stays).mutate('signUp', { shiftId: late.shifts[0]!.id }, 'id');
    await test.mailSent();
    sink.conduct = () => 'take';
    test.clock.set('2026-10-16T15:00:00.000Z');
    await test.mailSent();
    expect(sink.received).toEqual([]);
  });

  it('lets one mail that cannot be written hurt no other', async () => {
    sink.conduct = () => '451 4.3.0 later';
    const poisoned = await test.school({ name: 'Elm Elementary' });
    await signedUp(2, poisoned, await poisoned.coordinator());
    const { people } = await signedUp(2);
    await test.mailSent();
    await test.database.manager.update(School, { id: poisoned.id }, { timeZone: 'Nowhere/None' });
    sink.conduct = () => 'take';
    test.clock.advance(WAITS[0]);
    await test.mailSent();
    for (const { email } of people) sink.only(email);
    expect((await states()).sort()).toEqual(['QUEUED', 'QUEUED', 'SENT', 'SENT']);
    for (const wait of WAITS.slice(1)) {
      test.clock.advance(wait);
      await test.mailSent();
    }
    expect((await states()).sort()).toEqual(['FAILED', 'FAILED', 'SENT', 'SENT']);
  });

  it('sends again with the same Message-ID what broke off after it had arrived', async () => {
    sink.conduct = () => 'cut after DATA';
    const { people } = await signedUp(1);
    const { email } = people[0]!;
    await test.mailSent();
    sink.conduct = () => 'take';
    test.clock.advance(2 * MINUTE);
    await test.mailSent();
    const ids = sink.to(email).map(({ messageId }) => messageId);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('holds at most four connections, and keeps nobody waiting while the mail server hangs or is away', async () => {
    sink.conduct = () => 'hang';
    const started = Date.now();
    const { people } = await signedUp(12);
    expect(Date.now() - started).toBeLessThan(30_000);
    await test.outboxEmpty();
    while ((await deliveries()).filter(({ attempts }) => attempts > 0).length < 4) await sleep(20);
    await sleep(100);
    expect((await deliveries()).filter(({ attempts }) => attempts > 0)).toHaveLength(4);
    expect(sink.mostConnections).toBe(4);

    // The server goes away with the four in its hands: the others wait until it is back, at their first attempt.
    await sink.stop();
    await test.app.get(MailSender).drain();
    const tried = (await deliveries()).filter(({ attempts }) => attempts > 0).length;
    expect(tried).toBeLessThanOrEqual(8);
    sink = await MailSink.start(sink.port);
    test.clock.advance(2 * MINUTE);
    await test.mailSent();
    await test.mailSent();
    for (const { email } of people) sink.only(email);
  });

  it('finishes what is in flight when the server stops, and begins nothing new', async () => {
    sink.conduct = () => '451 4.3.0 later';
    await signedUp(10);
    await test.mailSent();
    sink.conduct = () => 'take';
    sink.delayMs = 400;
    test.clock.advance(WAITS[0]);
    test.app.get(MailSender).wake();
    while (sink.received.length < 4) await sleep(10);
    const started = Date.now();
    await test.app.get(MailSender).beforeApplicationShutdown();
    expect(Date.now() - started).toBeLessThan(5_000);
    const sent = (await deliveries()).filter(({ state }) => state === DeliveryState.SENT).length;
    expect(sink.received).toHaveLength(sent);
    expect(sent).toBeLessThan(10);
    expect(
      (await deliveries()).filter(({ state, attempts }) => state === DeliveryState.QUEUED && attempts > 1),
    ).toEqual([]);
  });

  it('cuts off, when the server stops, a mail server that does not answer', async () => {
    sink.conduct = () => 'hang';
    await signedUp(2);
    await test.outboxEmpty();
    test.app.get(MailSender).wake();
    while ((await deliveries()).filter(({ attempts }) => attempts > 0).length < 2) await sleep(20);
    const started = Date.now();
    await test.app.get(MailSender).beforeApplicationShutdown();
    expect(Date.now() - started).toBeLessThan(9_500);
    expect(await states()).toEqual(['QUEUED', 'QUEUED']);
  });

  it('writes files where no server is named', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'many-hands-mail-'));
    const mailer = new FileMailer(join(folder, 'var/mail'), { name: 'Many Hands', address: 'hands@example.org' });
    const to = { name: 'José', address: 'jose@example.org' };
    const mail = {
      messageId: 'SIGN_IN.x@localhost',
      to,
      subject: 'Señal',
      text: 'Hola',
      html: '<p>Hola</p>',
      locale: 'es',
    };
    expect(await mailer.send(mail)).toContain('var/mail/SIGN_IN.x.eml');
    expect(await readdir(join(folder, 'var/mail'))).toEqual(['SIGN_IN.x.eml']);
    expect(await readFile(join(folder, 'var/mail/SIGN_IN.x.eml'), 'utf8')).toContain('Auto-Submitted: auto-generated');
    await rm(folder, { recursive: true });
    expect(existsSync('var/mail/SIGN_IN.x.eml')).toBe(false);
  });
});
