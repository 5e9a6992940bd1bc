import { later } from '../../platform/clock/clock.js';
import type { Instant } from '../../platform/text/instant.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** How long a link and a code are good. */
export const SECRET_LIFETIME_MS = 15 * MINUTE_MS;
/** How long after it was asked for a mail may still be written: later, nobody waits for it. */
export const REQUEST_LIFETIME_MS = 60 * MINUTE_MS;
/** How long a change of address waits for its mail and for its confirmation. */
export const CHANGE_LIFETIME_MS = DAY_MS;
export const MOST_CODE_TRIES = 5;
/** How long after the sign-in a session may do what would let a thief stay. */
export const FRESH_SESSION_MS = 15 * MINUTE_MS;
/** How long a session lasts that nobody uses, and how long at most. */
export const SESSION_IDLE_MS = 30 * DAY_MS;
export const LONGEST_SESSION_MS = 180 * DAY_MS;
/** Of one account at a time; the one unused for longest makes way. */
export const MOST_SESSIONS = 50;

interface Expiring {
  expiresAt: Instant | null;
  usedAt: Instant | null;
}

/** Whether the secret of a mail can still be used. */
export const isRedeemable = ({ expiresAt, usedAt }: Expiring, now: Instant): boolean =>
  usedAt === null && expiresAt !== null && now < expiresAt;

interface MailUse {
  linkUsedAt: Instant | null;
  codeUsedAt: Instant | null;
}

/** When the link of a sign-in mail was spent: by its own use, or by that of the code. */
export const linkSpentAt = ({ linkUsedAt, codeUsedAt }: MailUse): Instant | null => linkUsedAt ?? codeUsedAt;

/** Whether the mail that was asked for may still be written: a new one would void what somebody has read. */
export const isAwaited = ({ createdAt, ...use }: MailUse & { createdAt: Instant }, now: Instant): boolean =>
  linkSpentAt(use) === null && now < later(createdAt, REQUEST_LIFETIME_MS);

/** When a session ends that is used now. */
export function sessionExpiry(signedInAt: Instant, now: Instant): Instant {
  const [idle, longest] = [later(now, SESSION_IDLE_MS), later(signedInAt, LONGEST_SESSION_MS)];
  return idle < longest ? idle : longest;
}

export const isOpen = (session: { expiresAt: Instant; endedAt: Instant | null }, now: Instant): boolean =>
  session.endedAt === null && now < session.expiresAt;
