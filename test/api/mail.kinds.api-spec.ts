import { SchoolEvent } from '../../src/events/index.js';
import { EmailChangeRequested, Person, SignInRequested, SignInSecrets } from '../../src/identity/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { DomainEvent } from '../../src/platform/domain-events/domain-event.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { PersonInvited, PlaceOffered, PlaceTakenBack, Signup, SignupStatus } from '../../src/signups/index.js';
import { publishedEvent, type TestEvent, type TestShift } from '../support/events.js';
import { MailSink, type ReceivedMail } from '../support/mail-sink.js';
import { TestApp } from '../support/test-app.js';

const PUBLIC_URL = 'https://hands.example.org';

describe('mail', () => {
  let sink: MailSink;
  let test: TestApp;
  let school: SchoolBuilder;
  let coordinator: Member;
  let ana: Member;
  let beto: Member;
  let cora: Member;

  beforeAll(async () => {
    sink = await MailSink.start();
    test = await TestApp.start({ smtpUrl: sink.url, env: { PUBLIC_URL } });
  });
  afterAll(async () => {
    await test.stop();
    await sink.stop();
  });

  beforeEach(async () => {
    school = await test.school();
    coordinator = await school.coordinator();
    ana = await school.person({ name: 'Ana Alvarez' });
    beto = await school.person({ name: 'Beto Núñez', locale: 'es-MX' });
    cora = await school.guardian('Cora <b>Lee</b>');
    sink.received.length = 0;
  });

  const anEvent = (capacity = 1, more: Record<string, unknown> = {}) =>
    publishedEvent(test.as(coordinator), school.id, [{ capacity }], more);

  const signUp = (who: Member, { id: shiftId }: TestShift, volunteerId?: string) =>
    test.as(who).mutate<{ id: string; status: string }>('signUp', { shiftId, volunteerId }, 'id status');

  const change = (id: string, status: SignupStatus, endReason: string | null, event: DomainEvent) =>
    school.run(async (work) => {
      await work.rows(Signup).update(id, { status, endReason });
      await work.announce(event);
    });

  async function expectMails(expected: Record<string, string>): Promise<ReceivedMail[]> {
    await test.mailSent();
    const got = Object.fromEntries(sink.received.map(({ to, subject }) => [to, subject]));
    expect({ count: sink.received.length, ...got }).toEqual({ count: Object.keys(expected).length, ...expected });
    return Object.keys(expected).map((address) => sink.only(address));
  }

  /** What every mail keeps to. */
  function expectWellFormed(
    { parsed, source, messageId, html, text }: ReceivedMail,
    locale: string,
    event?: TestEvent,
  ) {
    expect(source).toMatch(/^Content-Type: multipart\/alternative;/m);
    expect(source.indexOf('text/plain; charset=utf-8')).toBeLessThan(source.indexOf('text/html; charset=utf-8'));
    const [head = ''] = source.split('\r\n\r\n', 1);
    expect(head.match(/^(Message-ID|Subject|To|From|Auto-Submitted|Bcc|Cc):\s/gim)).toHaveLength(5);
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
    expect(parsed.from?.text).toBe('"Many Hands" <hands@example.org>');
    expect(parsed.to).toMatchObject({ value: [expect.anything()] });
    expect(parsed.cc ?? parsed.bcc).toBeUndefined();
    expect(messageId).toMatch(/^<[A-Z_]+\.delivery_[0-9a-f-]{36}@hands\.example\.org>$/);
    expect(html).toContain(`<html lang="${locale}" dir="ltr">`);
    expect(html).not.toMatch(/<(img|link|script|style|iframe)\b|url\(/i);
    if (event) {
      const url = `${PUBLIC_URL}/events/${event.id}`;
      expect(text.split('\n')).toContain(url);
      expect(html).toContain(`href="${url}"`);
    }
  }

  it('confirms a place, and tells who moved up from the line, in their language and the time of the school', async () => {
    const event = await anEvent(1, { location: 'Gym' });
    const { id } = await signUp(ana, event.shifts[0]!);
    const [mine] = await expectMails({ [ana.email]: 'You are signed up: Fall fair' });
    expectWellFormed(mine!, 'en', event);
    expect(mine!.parsed.to).toMatchObject({ value: [{ name: 'Ana Alvarez', address: ana.email }] });
    expect(mine!.text).toContain('Hello Ana Alvarez,');
    expect(mine!.text).toContain(
      'What to do: Stand\nWhen: Friday, October 16, 2026, 9:00 AM to 11:00 AM EDT\nWhere: Gym',
    );

    sink.received.length = 0;
    expect(await signUp(beto, event.shifts[0]!)).toMatchObject({ status: 'WAITLISTED' });
    await expectMails({});
    await test.as(ana).mutate('withdraw', { signupId: id }, 'id');
    const [his] = await expectMails({ [beto.email]: 'Ahora sí tiene un lugar: Fall fair' });
    expectWellFormed(his!, 'es', event);
    expect(his!.text).toMatch(/Cuándo: viernes, 16 de octubre de 2026, de 9:00\sa\.m\. a 11:00\sa\.m\. EDT/);
  });

  it('says who signed somebody up, and what people wrote is text, never markup or another header', async () => {
    // No input takes a line break, but rows may be older than a rule.
    const title = 'Fair <img src=x>\r\nBcc: evil@example.org';
    const name = 'Cora <b>Lee</b>\r\nBcc: evil@example.org';
    const event = await anEvent(2);
    await school.run(async (work) => {
      await work.rows(SchoolEvent).update(event.id, { title });
      await work.rows(Person).update(cora.id, { name });
    });
    await signUp(coordinator, event.shifts[0]!, cora.id);
    await test.mailSent();
    const mail = sink.only(cora.email);
    expectWellFormed(mail, 'en', event);
    expect(mail.subject).toMatch(/^You are signed up: Fair <img src=x> +Bcc: evil@example.org$/);
    expect(mail.text).toContain('Carla Coordinator signed you up');
    expect(mail.text).toContain('Hello Cora <b>Lee</b>');
    expect(mail.html).toContain('Hello Cora &lt;b&gt;Lee&lt;/b&gt;');
    expect(mail.html).toContain('Fair &lt;img src=x&gt;');
    expect(sink.received).toHaveLength(1);
  });

  it('sends two people of one mailbox a mail each, by name', async () => {
    const twins = [
      await school.person({ name: 'Uma Ray', email: 'ray@example.org' }),
      await school.person({ name: 'Vic Ray', email: 'ray@example.org' }),
    ];
    const event = await anEvent(2);
    for (const twin of twins) await signUp(coordinator, event.shifts[0]!, twin.id);
    await test.mailSent();
    const greetings = sink.to('ray@example.org').map(({ text }) => text.split('\n')[0]);
    expect(greetings.sort()).toEqual(['Hello Uma Ray,', 'Hello Vic Ray,']);
  });

  it('tells everybody who holds or waits of the new time, once for two moves in a row, and never a known time', async () => {
    const event = await anEvent();
    const [shift] = event.shifts as [TestShift];
    await signUp(ana, shift);
    await signUp(beto, shift);
    await test.mailSent();
    sink.received.length = 0;
    const move = (version: number, startsAt: string, endsAt: string) =>
      test.as(coordinator).mutate('updateShift', { shiftId: shift.id, version, startsAt, endsAt }, 'id version');
    sink.conduct = () => '451 4.3.0 later';
    await move(1, '2026-10-17T13:00:00.000Z', '2026-10-17T15:00:00.000Z');
    await test.mailSent();
    await move(2, '2026-10-18T20:00:00.000Z', '2026-10-19T15:00:00.000Z');
    await test.mailSent();
    sink.conduct = () => 'take';
    test.clock.advance(10 * 60_000);
    const [hers, his] = await expectMails({
      [ana.email]: 'New time: Fall fair',
      [beto.email]: 'Nuevo horario: Fall fair',
    });
    expectWellFormed(hers!, 'en', event);
    expect(hers!.text).toContain('Your shift has a new time:');
    expect(hers!.text).toContain('Sunday, October 18, 2026, 4:00 PM EDT to Monday, October 19, 2026, 11:00 AM EDT');
    expectWellFormed(his!, 'es', event);
    expect(his!.text).toContain('Usted sigue en la lista de espera:');

    sink.received.length = 0;
    sink.conduct = () => '451 4.3.0 later';
    await move(3, '2026-10-18T21:00:00.000Z', '2026-10-19T15:00:00.000Z');
    await move(4, '2026-10-18T20:00:00.000Z', '2026-10-19T15:00:00.000Z');
    await test.mailSent();
    sink.conduct = () => 'take';
    test.clock.advance(10 * 60_000);
    await expectMails({});
  });

  it('tells everybody who had a live sign-up that the event is cancelled, once each, with the reason', async () => {
    const shifts = [{ capacity: 1 }, { startsAt: '2026-10-16T16:00:00.000Z', endsAt: '2026-10-16T17:00:00.000Z' }];
    const event = await publishedEvent(test.as(coordinator), school.id, shifts);
    for (const shift of event.shifts) await signUp(ana, shift);
    await signUp(beto, event.shifts[0]!);
    const { id } = await signUp(cora, event.shifts[1]!);
    await test.as(cora).mutate('withdraw', { signupId: id }, 'id');
    await test.mailSent();
    sink.received.length = 0;
    const cancel = { eventId: event.id, version: event.version, reason: 'Storm\nand <flood>' };
    await test.as(coordinator).mutate('cancelEvent', cancel, 'id');
    const [hers, his] = await expectMails({
      [ana.email]: 'Cancelled: Fall fair',
      [beto.email]: 'Cancelado: Fall fair',
    });
    expectWellFormed(hers!, 'en', event);
    expect(hers!.text).toContain('The reason:\n\n> Storm\n> and <flood>');
    expect(hers!.html).toContain('Storm\nand &lt;flood&gt;</blockquote>');
    expectWellFormed(his!, 'es', event);
    expect(his!.text).toContain('El motivo:');
  });

  it('tells of an offer, an invitation and a place taken back', async () => {
    const event = await anEvent(3);
    const [hers, his] = [await signUp(ana, event.shifts[0]!), await signUp(beto, event.shifts[0]!)];
    await test.mailSent();
    sink.received.length = 0;
    await change(hers.id, SignupStatus.OFFERED, null, new PlaceOffered(school.id, hers.id));
    await change(his.id, SignupStatus.OFFERED, null, new PlaceOffered(school.id, his.id));
    const offers = { [ana.email]: 'A place is free, do you want it? Fall fair' };
    const [offer] = await expectMails({ ...offers, [beto.email]: 'Hay un lugar libre, ¿lo quiere? Fall fair' });
    expectWellFormed(offer!, 'en', event);

    sink.received.length = 0;
    await change(hers.id, SignupStatus.INVITED, null, new PersonInvited(school.id, hers.id));
    await change(his.id, SignupStatus.INVITED, null, new PersonInvited(school.id, his.id));
    const invitations = { [ana.email]: 'Can you help? Fall fair', [beto.email]: '¿Puede ayudar? Fall fair' };
    for (const mail of await expectMails(invitations))
      expect(mail.parsed.headers.get('content-language')).toBeDefined();

    sink.received.length = 0;
    const why = 'The gym is smaller than we thought.';
    await change(hers.id, SignupStatus.WITHDRAWN, why, new PlaceTakenBack(school.id, hers.id));
    await change(his.id, SignupStatus.WITHDRAWN, null, new PlaceTakenBack(school.id, his.id));
    const taken = { [ana.email]: 'You are no longer signed up: Fall fair' };
    const [gone] = await expectMails({ ...taken, [beto.email]: 'Ya no está en la lista: Fall fair' });
    expect(gone!.text).toContain(`The reason:\n\n> ${why}`);
  });

  describe('about a mailbox', () => {
    const announce = (event: DomainEvent) =>
      test.app.get(UnitOfWork).runAcrossSchools('a test', (work) => work.announce(event));
    const expiresAt = '2026-10-06T14:15:00.000Z';
    let minted: number;

    beforeEach(() => {
      minted = 0;
      test.clock.set('2026-10-06T14:00:00.000Z');
      const secrets = test.app.get(SignInSecrets);
      secrets.forSignIn = async (_work, id) =>
        id === 'unknown'
          ? null
          : { email: `${id}@example.org`, locale: id, token: `t&${++minted}`, code: '012345', expiresAt };
      secrets.forEmailChange = async (_work, id) => {
        const [newEmail, oldEmail] = [`new-${id}@example.org`, `old-${id}@example.org`];
        return { newEmail, oldEmail, locale: id, token: `c${++minted}`, expiresAt };
      };
    });

    it('brings a link and a code to sign in with, before every other mail, and stores neither', async () => {
      const event = await anEvent(3);
      sink.conduct = () => '451 4.3.0 later';
      await signUp(ana, event.shifts[0]!);
      for (const id of ['en', 'es', 'unknown']) await announce(new SignInRequested(id));
      await test.mailSent();
      sink.conduct = () => 'take';
      test.clock.advance(5 * 60_000);
      sink.delayMs = 100;
      await test.mailSent();
      sink.delayMs = 0;
      const mail = sink.only('en@example.org');
      expectWellFormed(mail, 'en');
      expect(mail.subject).toBe('Sign in to Many Hands');
      expect(mail.text).toMatch(/^https:\/\/hands\.example\.org\/sign-in\?token=t%26\d$/m);
      expect(mail.text).toMatch(/^ *012345$/m);
      expect(mail.text).toContain('within 10 minutes');
      expectWellFormed(sink.only('es@example.org'), 'es');
      expect(sink.only('es@example.org').subject).toBe('Entre en Many Hands');
      expect(sink.received.length).toBe(3);
      const rows = JSON.stringify(await test.database.query('SELECT * FROM delivery'));
      expect(rows).not.toMatch(/012345|t&\d|en@example\.org/);
    });

    it('asks the new address to confirm, and tells the old one, with one secret', async () => {
      await announce(new EmailChangeRequested('en'));
      await announce(new EmailChangeRequested('es'));
      const [confirm, notice] = await expectMails({
        'new-en@example.org': 'Confirm your new address',
        'old-en@example.org': 'Your address is about to change',
        'new-es@example.org': 'Confirme su nueva dirección',
        'old-es@example.org': 'Su dirección está por cambiar',
      });
      expect(minted).toBe(2);
      expect(confirm!.text).toMatch(/^https:\/\/hands\.example\.org\/confirm-email\?token=c\d$/m);
      expect(notice!.source).not.toMatch(/new-en|token=/);
      expectWellFormed(confirm!, 'en');
      expectWellFormed(notice!, 'en');
    });
  });
});
