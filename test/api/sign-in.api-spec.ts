import { setTimeout as sleep } from 'node:timers/promises';
import { PeopleService, Person, Duty } from '../../src/identity/index.js';
import { SignInCode } from '../../src/identity/sign-in/sign-in-code.entity.js';
import { ForgetSignIns } from '../../src/identity/sign-in/forget-sign-ins.job.js';
import type { SchoolBuilder } from '../../src/seed/school-builder.js';
import { latestRequestOf, mint, requested, secretFor } from '../support/sign-in.js';
import { watchStatements } from '../support/statements.js';
import { TestApp } from '../support/test-app.js';

const MINUTE_MS = 60_000;
const FAILED = { code: 'RULE_BROKEN', reason: 'SIGN_IN_FAILED' };
const WHO = '{ viewer { email people { id } } }';

let addresses = 0;

describe('signing in', () => {
  let test: TestApp;
  let school: SchoolBuilder;

  beforeAll(async () => void (test = await TestApp.start()));
  afterAll(() => test.stop());
  beforeEach(async () => void (school = await test.school()));

  /** As a roster leaves them: a person with an address, who has never been here. */
  const rosterParent = async (email = `parent${++addresses}@example.org`, more: { locale?: string } = {}) => {
    const person = { name: 'Rosa Reyes', email, duties: [Duty.GUARDIAN], ...more };
    const { id } = await school.run((work) => test.app.get(PeopleService).add(work, person));
    return { id, email };
  };
  const signIn = (input: object) => test.as().mutate<{ token: string }>('signIn', { ...input }, 'token');
  const refused = (input: object) => test.as().refusedMutation('signIn', { ...input });
  const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

  it('works for a parent whom only the roster knows, by the code and by the link', async () => {
    const { id, email } = await rosterParent();
    const { code } = await requested(test, email.toUpperCase());
    expect(code).toMatch(/^\d{6}$/);
    const byCode = await test
      .as()
      .mutate('signIn', { email: email.toUpperCase(), code }, 'token expiresAt viewer { email people { id } }');
    expect(byCode).toEqual({
      token: expect.stringMatching(/^mhs_[\w-]{43}$/),
      expiresAt: '2026-11-05T14:00:00.000Z',
      viewer: { email, people: [{ id }] },
    });
    expect(await test.as(byCode).ask(WHO)).toEqual({ viewer: { email, people: [{ id }] } });
    const { token } = await requested(test, email);
    expect(await test.as(await signIn({ token })).ask(WHO)).toEqual({ viewer: { email, people: [{ id }] } });
  });

  it('brings all people of the mailbox who have no account, and nobody who has left or has another', async () => {
    const { id, email } = await rosterParent();
    const other = await rosterParent(email);
    const left = await rosterParent(email);
    await test.database.manager.update(Person, left.id, { leftAt: test.clock.now() });
    const { token } = await requested(test, email);
    const session = await signIn({ token });
    expect(await test.as(session).ask(WHO)).toEqual({ viewer: { email, people: [{ id }, { id: other.id }] } });
    // A mailbox that becomes known later brings a person who has an account nowhere else.
    const shared = await school.person({ name: 'Ana', email: `shared${++addresses}@example.org` });
    await rosterParent(shared.email);
    expect(
      (await test.as(await signIn({ token: (await requested(test, shared.email)).token })).ask(WHO)).viewer.people,
    ).toHaveLength(2);
  });

  it('takes a link once, and once the code of the same mail: a mail scanner may have used the link', async () => {
    const { email } = await rosterParent();
    const { token, code } = await requested(test, email);
    const byLink = await signIn({ token });
    expect(await refused({ token })).toEqual(FAILED);
    const byCode = await signIn({ email, code });
    expect(await refused({ email, code })).toEqual(FAILED);
    // Whoever has the code has read the mail; the session of the link may be a scanner's.
    expect(await test.as(byCode).ask(WHO)).toMatchObject({ viewer: { email } });
    expect(await test.as(byLink).ask(WHO)).toEqual({ viewer: null });
    expect(await mint(test, await latestRequestOf(test, email))).toBeNull();
  });

  it('takes neither the code nor the link of a mail whose code was used', async () => {
    const { email } = await rosterParent();
    const { token, code } = await requested(test, email);
    const byCode = await signIn({ email, code });
    expect(await refused({ token })).toEqual(FAILED);
    expect(await refused({ email, code })).toEqual(FAILED);
    expect(await test.as(byCode).ask(WHO)).toMatchObject({ viewer: { email } });
  });

  it('holds the code to its mail, its tries and its minutes after the link was used', async () => {
    const late = await rosterParent();
    const tried = await rosterParent();
    const [lateSecret, triedSecret] = [await requested(test, late.email), await requested(test, tried.email)];
    await signIn({ token: lateSecret.token });
    await signIn({ token: triedSecret.token });
    // No mail is written again that was read, or its code would change under whoever types it.
    expect(await secretFor(test, late.email)).toBeNull();
    for (let guess = 0; guess < 5; guess++) await refused({ email: tried.email, code: wrong(triedSecret.code) });
    expect(await refused({ email: tried.email, code: triedSecret.code })).toEqual(FAILED);
    const replaced = await rosterParent();
    const first = await requested(test, replaced.email);
    await signIn({ token: first.token });
    const second = await requested(test, replaced.email);
    if (first.code !== second.code) {
      expect(await refused({ email: replaced.email, code: first.code })).toEqual(FAILED);
    }
    await signIn({ email: replaced.email, code: second.code });
    test.clock.advance(15 * MINUTE_MS);
    expect(await refused({ email: late.email, code: lateSecret.code })).toEqual(FAILED);
  });

  it('takes a link once where two send it at the same moment', async () => {
    const { token } = await requested(test, (await rosterParent()).email);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        test.as().send('mutation($token: String!) { signIn(input: {token: $token}) { token } }', { token }),
      ),
    );
    expect(answers.filter(({ data }) => data)).toHaveLength(1);
  });

  it('takes the newest mail only, and only the last writing of a mail', async () => {
    const { email } = await rosterParent();
    const first = await requested(test, email);
    const again = (await secretFor(test, email))!;
    expect(await refused({ token: first.token })).toEqual(FAILED);
    const second = await requested(test, email);
    expect(await refused({ token: again.token })).toEqual(FAILED);
    if (again.code !== second.code) expect(await refused({ email, code: again.code })).toEqual(FAILED);
    await signIn({ email, code: second.code });
    const [oldest] = await test.database.manager.find(SignInCode, { where: { email }, order: { id: 'ASC' } });
    expect(await mint(test, oldest!.id)).toBeNull();
  });

  it('takes link and code for 15 minutes, and writes no mail an hour after it was asked for', async () => {
    const { email } = await rosterParent();
    const { token, code, expiresAt } = await requested(test, email);
    test.clock.advance(15 * MINUTE_MS);
    expect(expiresAt).toBe(test.clock.now());
    expect(await refused({ token })).toEqual(FAILED);
    expect(await refused({ email, code })).toEqual(FAILED);
    const retried = (await secretFor(test, email))!;
    await signIn({ token: retried.token });
    await test.as().mutate('requestSignIn', { email }, 'accepted');
    test.clock.advance(60 * MINUTE_MS);
    expect(await secretFor(test, email)).toBeNull();
  });

  it('kills a code that was guessed five times, also within one document and all at once', async () => {
    const guesses = (count: number) =>
      `mutation($email: EmailAddress!, $code: String!) { ${Array.from(
        { length: count },
        (_, index) => `g${index}: signIn(input: {email: $email, code: $code}) { token }`,
      ).join(' ')} }`;
    const inTurn = await rosterParent();
    const first = await requested(test, inTurn.email);
    const guessed = { email: inTurn.email, code: wrong(first.code) };
    // A document ends at its first wrong guess.
    for (let sent = 0; sent < 5; sent++) await test.as().send(guesses(3), guessed);
    expect(await refused({ email: inTurn.email, code: first.code })).toEqual(FAILED);
    // The link is no guess: who holds it has the mail.
    await signIn({ token: first.token });

    const alive = await rosterParent();
    const { code } = await requested(test, alive.email);
    for (let sent = 0; sent < 4; sent++) await test.as().send(guesses(3), { email: alive.email, code: wrong(code) });
    await signIn({ email: alive.email, code });

    const atOnce = await rosterParent();
    const secret = await requested(test, atOnce.email);
    await Promise.all(Array.from({ length: 5 }, () => refused({ email: atOnce.email, code: wrong(secret.code) })));
    expect(await refused({ email: atOnce.email, code: secret.code })).toEqual(FAILED);
  });

  it('says the same of everything that is no good', async () => {
    const { email } = await rosterParent();
    const { code } = await requested(test, email);
    await test.as().mutate('requestSignIn', { email: 'nobody@example.org' }, 'accepted');
    expect(await secretFor(test, 'nobody@example.org')).toBeNull();
    const attempts = [
      { email, code: wrong(code) },
      { email: 'nobody@example.org', code },
      { email: 'never-asked@example.org', code },
      { token: 'x'.repeat(43) },
      { token: 'short' },
    ];
    for (const attempt of attempts) expect(await refused(attempt)).toEqual(FAILED);
    for (const input of [{}, { email }, { code }, { token: 'x', email, code }]) {
      expect((await refused(input)).code).toBe('BAD_USER_INPUT');
    }
  });

  it('writes no mail to who has left, nor to a roster address whose account has moved elsewhere', async () => {
    const { id, email } = await rosterParent();
    const { token } = await requested(test, email);
    await test.database.manager.update(Person, id, { leftAt: test.clock.now() });
    expect(await refused({ token })).toEqual(FAILED);
    await test.as().mutate('requestSignIn', { email }, 'accepted');
    expect(await secretFor(test, email)).toBeNull();
  });

  it('writes in the language that was asked for, else the person’s', async () => {
    const { email } = await rosterParent(undefined, { locale: 'es' });
    expect((await requested(test, email)).locale).toBe('es');
    await test.as().mutate('requestSignIn', { email, locale: 'en' }, 'accepted');
    expect((await secretFor(test, email))!.locale).toBe('en');
  });

  it('keeps no secret, and forgets who asked after two days', async () => {
    const { email } = await rosterParent();
    const { token, code } = await requested(test, email);
    const session = await signIn({ token });
    const kept = JSON.stringify([
      await test.database.query('SELECT * FROM sign_in_code'),
      await test.database.query('SELECT * FROM session'),
      await test.database.query('SELECT * FROM outbox_message'),
      await test.database.query('SELECT * FROM audit_entry'),
      await test.database.query('SELECT * FROM throttle_window'),
    ]);
    for (const secret of [token, session.token]) expect(kept).not.toContain(secret);
    expect(JSON.stringify(await test.database.query('SELECT "codeHash" FROM sign_in_code'))).not.toContain(code);
    expect(JSON.stringify(await test.database.query('SELECT * FROM throttle_window'))).not.toContain(email);
    test.clock.advance(2 * 24 * 60 * MINUTE_MS + 1);
    await test.app.get(ForgetSignIns).run();
    await expect(latestRequestOf(test, email)).rejects.toThrow('nobody has asked');
  });
});

describe('what somebody learns who asks about an address', () => {
  let test: TestApp;
  let watch: Awaited<ReturnType<typeof watchStatements>>;
  const known: string[] = [];

  beforeAll(async () => {
    test = await TestApp.start();
    watch = await watchStatements(test);
    const school = await test.school();
    const people = test.app.get(PeopleService);
    for (const email of ['roster@example.org', 'left@example.org']) {
      const person = await school.run((work) => people.add(work, { name: 'Rosa', email, duties: [Duty.GUARDIAN] }));
      if (email.startsWith('left')) {
        await test.database.manager.update(Person, person.id, { leftAt: test.clock.now() });
      }
    }
    known.push('roster@example.org', 'left@example.org', (await school.guardian('Ana')).email);
  });
  afterAll(() => test.stop());

  const ask = async (query: string, variables: object) => {
    const { answer, read, written } = await watch(() => test.as().send(query, { ...variables }));
    await sleep(5);
    return { answer: JSON.stringify(answer), statements: [...read, ...written] };
  };
  const REQUEST = 'mutation($email: EmailAddress!) { requestSignIn(input: {email: $email}) { accepted } }';
  const GUESS = 'mutation($email: EmailAddress!) { signIn(input: {email: $email, code: "000000"}) { token } }';

  it('is nothing: the same statements run before the same answer, until nobody gets more mails', async () => {
    const unknown = ['nobody@example.org', 'o+tag@sub.example.co', "quo'te@example.org"];
    const results = [];
    for (const email of [...known, ...unknown]) {
      const asked = [];
      for (let time = 0; time < 6; time++) asked.push(await ask(REQUEST, { email }));
      results.push(asked);
    }
    const [first, ...others] = results;
    for (const other of others) expect(other).toEqual(first);
    expect(first!.map(({ answer }) => answer.includes('"accepted":true'))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(first![5]!.answer).toContain('TOO_MANY_TRIES');
    // Counting and noting, each between its begin and its commit.
    expect(first![1]!.statements.filter((sql) => /^\s*INSERT/i.test(sql)).length).toBeGreaterThanOrEqual(2);
    expect(first![1]!.statements.filter((sql) => /person|account/i.test(sql))).toEqual([]);
  });

  it('is nothing from a wrong code either', async () => {
    test.clock.advance(60 * MINUTE_MS);
    const results = [];
    for (const email of [...known, 'nobody@example.org']) {
      await ask(REQUEST, { email });
      await mint(test, await latestRequestOf(test, email));
      results.push(await ask(GUESS, { email }));
    }
    for (const result of results) expect(result).toEqual(results.at(-1));
  });
});
