import { Injectable } from '@nestjs/common';
import { toInstant, type Instant } from '../text/instant.js';

/** The only source of the present. Tests bind their own. */
@Injectable()
export class Clock {
  now(): Instant {
    return toInstant(new Date());
  }
}

/** The instant that lies `milliseconds` after (or, negative, before) another. */
export const later = (instant: Instant, milliseconds: number): Instant =>
  toInstant(new Date(Date.parse(instant) + milliseconds));
