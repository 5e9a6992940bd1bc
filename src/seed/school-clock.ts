import type { Instant } from '../platform/text/instant.js';
import { instantOf } from '../platform/text/wall-clock.js';

const MINUTE_MS = 60_000;

/** When the clock on the wall of a school shows so many minutes after midnight. */
export const wallTime = (timeZone: string, date: string, minutes: number): Instant =>
  instantOf(timeZone, { date, milliseconds: minutes * MINUTE_MS });
