import type { Work } from '../platform/database/work.js';
import { Shift } from './shift.entity.js';

/** How a change moves the counts of a shift. */
export interface CountChange {
  confirmed?: number;
  held?: number;
  waitlisted?: number;
}

export const openPlaces = ({ capacity, confirmed, held }: Shift): number => Math.max(0, capacity - confirmed - held);

/**
 * The one way by which places of a shift are taken and freed, on a shift that this work has locked. The database's
 * check on the row stands behind: no path can go over the capacity.
 */
export async function changeCounts(
  work: Work,
  shift: Shift,
  { confirmed = 0, held = 0, waitlisted = 0 }: CountChange,
): Promise<void> {
  if (confirmed === 0 && held === 0 && waitlisted === 0) return;
  const change = {
    confirmed: shift.confirmed + confirmed,
    held: shift.held + held,
    waitlisted: shift.waitlisted + waitlisted,
  };
  await work.rows(Shift).update(shift.id, change);
  Object.assign(shift, change);
  work.signal(shift.eventId);
}

/** Takes the next number in the shift's line, and counts whoever joins it. */
export async function joinLine(work: Work, shift: Shift): Promise<number> {
  const number = shift.nextWaitlistNumber;
  const change = { waitlisted: shift.waitlisted + 1, nextWaitlistNumber: number + 1 };
  await work.rows(Shift).update(shift.id, change);
  Object.assign(shift, change);
  work.signal(shift.eventId);
  return number;
}
