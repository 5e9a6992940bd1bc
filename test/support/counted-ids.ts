import { Ids } from '../../src/platform/ids/ids.js';

/** Ids in a row from a number that a test sets, so that two databases give the same ids to the same rows. */
export class CountedIds extends Ids {
  private last = 0;

  startAt(number: number): void {
    this.last = number;
  }

  override next(prefix: string): string {
    const digits = (++this.last).toString(16).padStart(24, '0');
    return `${prefix}_${digits.slice(0, 8)}-${digits.slice(8, 12)}-7000-8000-${digits.slice(12)}`;
  }
}
