import { toInstant, type Instant } from '../platform/text/instant.js';

const HOUR_MS = 3_600_000;

/** So near the start, nobody is put into a place without being asked: see docs/decisions/0015-offers.md. */
export const OFFER_WHEN_WITHIN_MS = 48 * HOUR_MS;
const LONGEST_OFFER_MS = 12 * HOUR_MS;
const SHARE_OF_WHAT_REMAINS = 1 / 4;

/** Until when a place that is free now is held for the next in line; null where they simply get it. */
export function offerUntil(now: Instant, startsAt: Instant): Instant | null {
  const remaining = Date.parse(startsAt) - Date.parse(now);
  return remaining >= OFFER_WHEN_WITHIN_MS ? null : lastMoment(now, startsAt);
}

/** When an offer ends whose shift was moved: never later than it was. */
export function offerAfterMove(expiresAt: Instant, now: Instant, startsAt: Instant): Instant {
  const end = lastMoment(now, startsAt);
  return end < expiresAt ? end : expiresAt;
}

function lastMoment(now: Instant, startsAt: Instant): Instant {
  const remaining = Math.max(0, Date.parse(startsAt) - Date.parse(now));
  const length = Math.min(LONGEST_OFFER_MS, Math.floor(remaining * SHARE_OF_WHAT_REMAINS));
  return toInstant(new Date(Date.parse(now) + length));
}
