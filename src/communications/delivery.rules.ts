import type { MailFailureKind } from '../platform/mail/mailer.js';
import { DeliveryState, MailKind } from './delivery.enums.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Waits after the first, second, ... failure; after the last one the mail is given up. */
export const WAITS_MS = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 12 * HOUR];
export const MOST_ATTEMPTS = WAITS_MS.length + 1;

/** How far a wait strays to both sides, so that what failed together does not come back together. */
const JITTER = 0.2;

/** Somebody waits for it in front of the screen. */
const URGENT: readonly MailKind[] = [MailKind.SIGN_IN, MailKind.EMAIL_CHANGE, MailKind.EMAIL_CHANGE_NOTICE];

/** A lower number goes first. */
export const priorityOf = (kind: MailKind): number => (URGENT.includes(kind) ? 0 : 1);

/**
 * Whether mail of this kind stays away from an address that took none. What somebody has just asked for does not: it is
 * how an address is proved to work again.
 */
export const obeysSuppression = (kind: MailKind): boolean =>
  kind !== MailKind.SIGN_IN && kind !== MailKind.EMAIL_CHANGE;

export type AfterFailure = { state: DeliveryState.QUEUED; waitMs: number } | { state: DeliveryState };

/** What becomes of a delivery whose `attempts`-th attempt failed. `chance` is a number from 0 to 1. */
export function afterFailure(attempts: number, kind: MailFailureKind, chance: number): AfterFailure {
  if (kind === 'ADDRESS') return { state: DeliveryState.SUPPRESSED };
  const wait = WAITS_MS[attempts - 1];
  if (wait === undefined) return { state: DeliveryState.FAILED };
  return { state: DeliveryState.QUEUED, waitMs: Math.round(wait * (1 + JITTER * (2 * chance - 1))) };
}
