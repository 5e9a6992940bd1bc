import { Account, PersonEmail } from '../../src/identity/index.js';
import { ViewerSource } from '../../src/platform/access/viewer-source.js';
import { AuditEntry } from '../../src/platform/audit/audit-entry.entity.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { emailChangeSecret, latestRequestOf, mint, requested, sessionOf } from '../support/sign-in.js';
import { TestApp } from '../support/test-app.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const SESSIONS = '{ viewer { sessions { id createdAt lastUsedAt expiresAt userAgent current } } }';
const TOKENS = '{ viewer { apiTokens { id name scope createdAt expiresAt lastUsedAt current } } }';
const WHO = '{ viewer { email } }';
const AGAIN = { code: 'FORBIDDEN', reason: 'SIGN_IN_AGAIN' };
const FAILED = { code: 'RULE_BROKEN', reason: 'EMAIL_CHANGE_FAILED' };

describe('sessions, tokens and addresses of an account', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let ana: Member;

  beforeAll(async () => void (test = await TestApp.start()));
  afterAll(() => test.stop());
  beforeEach(async () => {
    school = await test.school();
    ana = await school.guardian('Ana');
  });

  const who = async (caller: { token: string }) => (await test.as(caller).ask(WHO)).viewer?.email ?? null;
  const sessionsOf = async (caller: { token: string }) => (await test.as(caller).ask(SESSIONS)).viewer.sessions;

  it('shows an account where it is signed in, and ends one session, the others, or its own', async () => {
    const [first, second, third] = [
      await sessionOf(test, ana.email),
      await sessionOf(test, ana.email),
      await sessionOf(test, ana.email),
    ];
    const listed = await sessionsOf(third);
    const now = test.clock.now();
    expect(listed).toHaveLength(3);
    expect(listed[0]).toEqual({
      id: expect.stringMatching(/^session_/),
      createdAt: now,
      lastUsedAt: now,
      expiresAt: '2026-11-05T14:00:00.000Z',
      userAgent: 'node',
      current: true,
    });
    const ended = await test.as(third).mutate('endSession', { sessionId: listed[2].id }, 'id current');
    expect(ended).toEqual({ id: listed[2].id, current: false });
    expect(await who(first)).toBeNull();
    expect(await test.as(third).ask('mutation { endOtherSessions }')).toEqual({ endOtherSessions: 1 });
    expect(await who(second)).toBeNull();
    expect(await test.as(third).ask('mutation { signOut }')).toEqual({ signOut: true });
    expect(await who(third)).toBeNull();
    expect(await test.as().ask('mutation { signOut }')).toEqual({ signOut: true });
    // A token of a program is not signed out.
    expect(await test.as(ana).ask('mutation { signOut viewer: __typename }')).toMatchObject({ signOut: true });
    expect(await who(ana)).toBe(ana.email);
  });

  it('shows and ends nobody else’s', async () => {
    const ben = await school.guardian('Ben');
    const [his, hers] = [await sessionOf(test, ben.email), await sessionOf(test, ana.email)];
    const [{ id: sessionId }] = await sessionsOf(his);
    expect(await test.as(hers).refusedMutation('endSession', { sessionId })).toEqual({
      code: 'NOT_FOUND',
      details: { path: 'sessionId' },
    });
    const [{ id: tokenId }] = (await test.as(ben).ask(TOKENS)).viewer.apiTokens;
    expect((await test.as(hers).refusedMutation('revokeApiToken', { tokenId })).code).toBe('NOT_FOUND');
    expect([await who(his), await who(ben)]).toEqual([ben.email, ben.email]);
    expect((await sessionsOf(hers)).map(({ current }: { current: boolean }) => current)).toEqual([true]);
  });

  it('keeps a session while it is used, 30 days from the last time and half a year at most', async () => {
    const idle = await sessionOf(test, ana.email);
    test.clock.advance(30 * DAY_MS - 1);
    expect(await who(idle)).toBe(ana.email);
    test.clock.advance(30 * DAY_MS);
    const used = await sessionOf(test, ana.email);
    const begun = Date.parse(test.clock.now());
    for (let month = 1; month <= 6; month++) {
      test.clock.advance(29 * DAY_MS);
      expect([month, await who(used)]).toEqual([month, ana.email]);
      for (let tries = 0; tries < 200; tries++) {
        const [{ lastUsedAt }] = await sessionsOf(used);
        if (lastUsedAt === test.clock.now()) break;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
    expect((await sessionsOf(used))[0].expiresAt).toBe(new Date(begun + 180 * DAY_MS).toISOString());
    test.clock.advance(6 * DAY_MS);
    expect(await who(used)).toBeNull();
    test.clock.set('2026-10-06T14:00:00.000Z');
  });

  it('says by a credential’s id whether it is still good', async () => {
    const session = await sessionOf(test, ana.email);
    const source = test.app.get(ViewerSource);
    for (const { token } of [session, ana]) {
      const viewer = await source.viewerOf(token, []);
      expect((await source.viewerOfCredential(viewer!.credentialId!, []))?.accountId).toBe(viewer!.accountId);
    }
    const [{ id }] = await sessionsOf(session);
    await test.as(session).ask('mutation { signOut }');
    expect(await source.viewerOfCredential(id, [])).toBeNull();
  });

  it('makes a program’s token in a fresh session only, shows it once, and revokes it', async () => {
    const session = await sessionOf(test, ana.email);
    const wanted = { name: 'calendar', scope: 'READ', expiresInDays: 10 };
    expect(await test.as(ana).refusedMutation('createApiToken', wanted)).toEqual(AGAIN);
    const made = await test
      .as(session)
      .mutate('createApiToken', wanted, 'token apiToken { id name scope expiresAt current }');
    expect(made).toEqual({
      token: expect.stringMatching(/^mh_/),
      apiToken: {
        id: made.apiToken.id,
        name: 'calendar',
        scope: 'READ',
        expiresAt: '2026-10-16T14:00:00.000Z',
        current: false,
      },
    });
    expect(await who(made)).toBe(ana.email);
    expect(await test.as(made).refusal('mutation { endOtherSessions }')).toEqual({
      code: 'FORBIDDEN',
      reason: 'READ_ONLY_TOKEN',
    });
    expect((await test.as(session).refusedMutation('createApiToken', wanted)).reason).toBe('TOKEN_NAME_TAKEN');
    const { apiTokens } = (await test.as(made).ask(TOKENS)).viewer;
    expect(apiTokens.map(({ name, current }: { name: string; current: boolean }) => [name, current])).toEqual([
      ['calendar', true],
      [`of ${ana.id}`, false],
    ]);
    expect(JSON.stringify(apiTokens)).not.toContain(made.token);
    await test.as(session).mutate('revokeApiToken', { tokenId: made.apiToken.id }, 'id');
    expect(await who(made)).toBeNull();
    test.clock.advance(15 * MINUTE_MS);
    expect(await test.as(session).refusedMutation('createApiToken', { ...wanted, name: 'late' })).toEqual(AGAIN);
    expect(await test.as(session).refusedMutation('changeEmail', { email: 'thief@example.org' })).toEqual(AGAIN);
    expect(await test.as(ana).refusedMutation('changeEmail', { email: 'thief@example.org' })).toEqual(AGAIN);
  });

  it('moves an account to a mailbox that confirms it, and ends its other sessions', async () => {
    const [here, elsewhere] = [await sessionOf(test, ana.email), await sessionOf(test, ana.email)];
    const email = `new.${ana.email}`;
    await requested(test, ana.email);
    const pending = await latestRequestOf(test, ana.email);
    expect(await test.as(here).mutate('changeEmail', { email: email.toUpperCase() }, 'accepted')).toEqual({
      accepted: true,
    });
    const secret = (await emailChangeSecret(test))!;
    expect(secret).toMatchObject({ oldEmail: ana.email, newEmail: email });
    expect(await who(here)).toBe(ana.email);
    const { token } = secret;
    expect(await test.as(here).mutate('confirmEmailChange', { token }, 'email')).toEqual({ email });
    expect([await who(here), await who(elsewhere)]).toEqual([email, null]);
    expect(await test.as(here).refusedMutation('confirmEmailChange', { token })).toEqual(FAILED);
    const addresses = await test.database.manager.findBy(PersonEmail, { personId: ana.id });
    expect(addresses.map((row) => row.email).sort()).toEqual([email, ana.email].sort());
    const audited = await test.database.manager.findBy(AuditEntry, { action: 'confirmEmailChange' });
    expect(audited.at(-1)!.accountId).not.toBeNull();
    // The old mailbox no longer signs in, though the school still writes to it.
    expect(await mint(test, pending)).toBeNull();
    await test.as().mutate('requestSignIn', { email: ana.email }, 'accepted');
    expect(await mint(test, await latestRequestOf(test, ana.email))).toBeNull();
    expect(await who(await sessionOf(test, email))).toBe(email);
  });

  it('tells nobody that a mailbox is taken, and takes the newest change only', async () => {
    const ben = await school.guardian('Ben');
    const session = await sessionOf(test, ana.email);
    const change = async (email: string) => {
      const answer = await test.as(session).mutate('changeEmail', { email }, 'accepted');
      expect(answer).toEqual({ accepted: true });
      return (await emailChangeSecret(test))!.token;
    };
    const first = await change('first@example.org');
    const taken = await change(ben.email);
    expect(await test.as().refusedMutation('confirmEmailChange', { token: first })).toEqual(FAILED);
    expect(taken).toBeTruthy();
    const last = await change(`last.${ana.email}`);
    expect(await test.as().refusedMutation('confirmEmailChange', { token: taken })).toEqual(FAILED);
    test.clock.advance(DAY_MS);
    expect(await test.as().refusedMutation('confirmEmailChange', { token: last })).toEqual(FAILED);
    expect(await emailChangeSecret(test)).toBeNull();
    expect(await test.database.manager.countBy(Account, { email: ana.email })).toBe(1);
    test.clock.advance(-DAY_MS);
  });

  it('lets go of the session unused for longest where an account has fifty', async () => {
    const oldest = await sessionOf(test, ana.email);
    for (let index = 0; index < 50; index++) {
      test.clock.advance(15 * MINUTE_MS);
      await sessionOf(test, ana.email);
    }
    expect(await who(oldest)).toBeNull();
    expect((await sessionsOf(await sessionOf(test, ana.email))).length).toBe(50);
    test.clock.set('2026-10-06T14:00:00.000Z');
  });
});
