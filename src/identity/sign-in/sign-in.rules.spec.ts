import { isAwaited, isOpen, isRedeemable, linkSpentAt, sessionExpiry } from './sign-in.rules.js';

const NOON = '2026-10-06T12:00:00.000Z';

describe('the secrets of a sign-in mail', () => {
  const secret = { expiresAt: '2026-10-06T12:15:00.000Z', usedAt: null };

  it.each([
    ['fresh', secret, NOON, true],
    ['in the last moment', secret, '2026-10-06T12:14:59.999Z', true],
    ['expired', secret, '2026-10-06T12:15:00.000Z', false],
    ['used', { ...secret, usedAt: NOON }, NOON, false],
    ['not written yet', { ...secret, expiresAt: null }, NOON, false],
  ])('that are %s are good or not', (_, given, now, good) => {
    expect(isRedeemable(given, now)).toBe(good);
  });

  it('are written for an hour after somebody asked', () => {
    const asked = { createdAt: NOON, linkUsedAt: null, codeUsedAt: null };
    expect(isAwaited(asked, '2026-10-06T12:59:59.999Z')).toBe(true);
    expect(isAwaited(asked, '2026-10-06T13:00:00.000Z')).toBe(false);
    expect(isAwaited({ ...asked, linkUsedAt: NOON }, NOON)).toBe(false);
    expect(isAwaited({ ...asked, codeUsedAt: NOON }, NOON)).toBe(false);
  });

  it('spend the link by its use and by that of the code', () => {
    expect(linkSpentAt({ linkUsedAt: null, codeUsedAt: null })).toBeNull();
    expect(linkSpentAt({ linkUsedAt: NOON, codeUsedAt: null })).toBe(NOON);
    expect(linkSpentAt({ linkUsedAt: null, codeUsedAt: NOON })).toBe(NOON);
  });
});

describe('a session', () => {
  it('ends 30 days after its last use, and 180 days after the sign-in', () => {
    expect(sessionExpiry(NOON, NOON)).toBe('2026-11-05T12:00:00.000Z');
    expect(sessionExpiry(NOON, '2027-03-20T12:00:00.000Z')).toBe('2027-04-04T12:00:00.000Z');
  });

  it('is open until it ends', () => {
    const session = { expiresAt: NOON, endedAt: null };
    expect(isOpen(session, '2026-10-06T11:59:59.999Z')).toBe(true);
    expect(isOpen(session, NOON)).toBe(false);
    expect(isOpen({ ...session, endedAt: NOON }, '2026-10-06T11:00:00.000Z')).toBe(false);
  });
});
