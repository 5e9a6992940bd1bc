import type { Violation } from '../platform/refusal.js';
import type { Instant } from '../platform/text/instant.js';
import type { Duty } from './duty.js';

/** When a duty ends; who has it without one has it until somebody takes it. */
export interface DutyEnd {
  duty: Duty;
  /** The first school day on which it no longer holds. */
  endsBefore: string;
}

/** What is wrong with the ends of these duties. */
export function dutyEndViolations(duties: readonly Duty[], ends: readonly DutyEnd[], today: string): Violation[] {
  return ends.flatMap(({ duty, endsBefore }, index): Violation[] => {
    const path = `dutyEnds.${index}`;
    const isSecond = ends.findIndex((each) => each.duty === duty) < index;
    return [
      ...(duties.includes(duty) ? [] : [{ path: `${path}.duty`, message: 'must be one of the duties' }]),
      ...(isSecond ? [{ path: `${path}.duty`, message: 'must have one end' }] : []),
      ...(endsBefore > today ? [] : [{ path: `${path}.endsBefore`, message: 'must be after today' }]),
    ];
  });
}

/** Of two ends of one duty: none where either has none. */
export const laterEnd = (one: Instant | null, other: Instant | null): Instant | null =>
  one === null || other === null ? null : one > other ? one : other;
