import { Clock, later } from '../platform/clock/clock.js';
import type { Instant } from '../platform/text/instant.js';

/** A clock that stands still until it is moved. */
export class SetClock extends Clock {
  constructor(private present: Instant) {
    super();
  }

  override now(): Instant {
    return this.present;
  }

  set(instant: Instant): void {
    this.present = instant;
  }

  advance(milliseconds: number): void {
    this.present = later(this.present, milliseconds);
  }
}
