import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/cli.js';
import { Delivery } from '../../src/communications/delivery.entity.js';
import { FileMailer } from '../../src/platform/mail/file-mailer.js';
import { SmtpMailer } from '../../src/platform/mail/smtp-mailer.js';
import { PersonEmail } from '../../src/identity/index.js';
import type { SchoolBuilder } from '../../src/seed/school-builder.js';
import { MailSink } from '../support/mail-sink.js';
import { TestApp } from '../support/test-app.js';

const DAY = 24 * 3_600_000;
const HELP = 'jo@xn--schlerhilfe-vhb.example';
const FROM = { name: 'Many Hands', address: 'hands@example.org' };
const mailTo = (address: string) => ({
  messageId: 'SIGN_IN.delivery_1@hands.example.org',
  to: { name: 'José Ruiz', address },
  subject: 'Hello',
  text: 'Hello',
  html: '<p>Hello</p>',
  locale: 'en',
});

describe.each([true, false])('where the mail server offers SMTPUTF8: %s', (offersUtf8) => {
  let sink: MailSink;
  let test: TestApp;
  let school: SchoolBuilder;

  beforeEach(async () => {
    sink = await MailSink.start(0, { offersUtf8 });
    test = await TestApp.start({ smtpUrl: sink.url, env: { MAIL_FROM: 'Schule <hands@schülerhilfe.example>' } });
    school = await test.school();
    process.env.DATABASE_URL = test.databaseUrl;
  });
  afterEach(async () => {
    delete process.env.DATABASE_URL;
    await test.stop();
    await sink.stop();
  });

  const ask = (email: string) => test.as().mutate('requestSignIn', { email }, 'accepted');
  const deliveries = () => test.database.manager.find(Delivery, { order: { id: 'ASC' } });
  async function failed(): Promise<Record<string, unknown>[]> {
    const lines: string[] = [];
    await runCommand(['mail', 'list', '--failed'], { data: (line) => lines.push(line), progress: () => undefined });
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  it('mail goes to an international domain in ASCII', async () => {
    await school.person({ name: 'Jo', email: 'Jo@Schülerhilfe.example' });
    await ask('jo@schülerhilfe.example');
    await test.mailSent();
    const { parsed, source, smtpUtf8 } = sink.only('jo@schülerhilfe.example');
    expect([parsed.to].flat()[0]?.value[0]?.address).toMatch(/^jo@(schülerhilfe|xn--schlerhilfe-vhb)\.example$/);
    expect(source).toMatch(/^To: jo@xn--schlerhilfe-vhb\.example\r$/m);
    expect(source).toMatch(/^From: Schule <hands@xn--schlerhilfe-vhb\.example>\r$/m);
    expect(smtpUtf8).toBe(false);
  });

  it(`mail ${offersUtf8 ? 'goes' : 'does not go'} to a mailbox that is not ASCII, once, and holds up no other`, async () => {
    await school.person({ name: 'José', email: 'josé@schülerhilfe.example' });
    const { email } = await school.person({ name: 'Ana' });
    await ask('José@schülerhilfe.example');
    await ask(email);
    await test.mailSent();
    test.clock.advance(3 * DAY);
    await test.mailSent();
    sink.only(email);
    const [first] = await deliveries();
    if (offersUtf8) {
      expect(first).toMatchObject({ state: 'SENT', attempts: 1 });
      const [mail, ...others] = sink.received.filter(({ to }) => to !== email);
      expect(others).toEqual([]);
      expect(mail).toMatchObject({ to: expect.stringMatching(/^josé@/), smtpUtf8: true });
      return;
    }
    expect(sink.received).toHaveLength(1);
    expect(first).toMatchObject({ state: 'SUPPRESSED', attempts: 1 });
    expect(await failed()).toMatchObject([
      { kind: 'SIGN_IN', attempts: 1, lastError: 'the mail server does not offer SMTPUTF8, which this mailbox needs' },
    ]);
  });

  it.each(['x@my_host.example', 'x@[10.0.0.1]', 'nobody', 'jo@example.org, evil@example.org'])(
    'mail to %j, which is stored, fails once, and no server hears of it',
    async (email) => {
      const { id } = await school.person({ name: 'Jo' });
      await school.run((work) => work.rows(PersonEmail).delete({ personId: id }));
      const mailer = new SmtpMailer(sink.url, FROM);
      await expect(mailer.send(mailTo(email))).rejects.toMatchObject({ kind: 'ADDRESS' });
      mailer.close();
      expect(sink.received).toEqual([]);
    },
  );
});

it.each([HELP, 'josé@xn--schlerhilfe-vhb.example'])('a mail to %s can be written to a file', async (address) => {
  const folder = await mkdtemp(join(tmpdir(), 'mail-'));
  const mailer = new FileMailer(folder, FROM);
  await mailer.send(mailTo(address));
  mailer.close();
  const [file] = await readdir(folder);
  const text = await readFile(join(folder, file!), 'utf8');
  expect(text).toMatch(/^To: =\?UTF-8\?Q\?Jos=C3=A9_Ruiz\?= <jos?é?@(schülerhilfe|xn--schlerhilfe-vhb)\.example>\r$/m);
  await rm(folder, { recursive: true });
});
