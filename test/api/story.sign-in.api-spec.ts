import { SuppressedAddresses } from '../../src/communications/suppressed-addresses.js';
import { Person, PersonEmail } from '../../src/identity/index.js';
import { publishedEvent } from '../support/events.js';
import { MailSink } from '../support/mail-sink.js';
import { TestRoster } from '../support/roster-import.js';
import { TestApp } from '../support/test-app.js';

const PUBLIC_URL = 'https://hands.example.org';

describe('a parent who is only in the roster', () => {
  let sink: MailSink;
  let test: TestApp;

  beforeAll(async () => {
    sink = await MailSink.start();
    test = await TestApp.start({ smtpUrl: sink.url, env: { PUBLIC_URL } });
  });
  afterAll(async () => {
    await test.stop();
    await sink.stop();
  });

  it('signs in by the code of a mail, which proves the address, signs up, and gets the confirmation', async () => {
    const school = await test.school();
    const coordinator = await school.coordinator();
    const roster = new TestRoster(test.app, test.database);
    expect((await roster.import({ schoolId: school.id })).verdict).toMatch(/^accepted/);
    const { id: personId, name } = await roster.row(Person, 'person', 'school1-guardian0.0');
    const { email } = await test.database.manager.findOneByOrFail(PersonEmail, { personId });
    const event = await publishedEvent(test.as(coordinator), school.id);

    expect(await test.as().mutate('requestSignIn', { email, locale: 'es' }, 'accepted')).toEqual({ accepted: true });
    await test.mailSent();
    const mail = sink.only(email);
    expect(mail.subject).toBe('Entre en Many Hands');
    const code = /^ *(\d{6})$/m.exec(mail.text)?.[1];
    expect(mail.text).toMatch(/^https:\/\/hands\.example\.org\/sign-in\?token=\S+$/m);

    const suppressed = test.app.get(SuppressedAddresses);
    await school.run((work) => suppressed.add(work, email, '550 no such user'));
    const { token } = await test.as().mutate<{ token: string }>('signIn', { email, code }, 'token expiresAt');
    const input = { shiftId: event.shifts[0]!.id, volunteerId: personId };
    const signup = await test.as({ token }).mutate('signUp', input, 'status volunteer { id }');
    await test.outboxEmpty();
    expect(await school.run((work) => suppressed.has(work, email))).toBe(false);
    expect(signup).toEqual({ status: 'CONFIRMED', volunteer: { id: personId } });
    await test.mailSent();
    const [, confirmation, ...others] = sink.to(email);
    expect(others).toEqual([]);
    expect(confirmation).toMatchObject({ subject: 'You are signed up: Fall fair' });
    expect(confirmation!.text).toContain(name);
  });
});
