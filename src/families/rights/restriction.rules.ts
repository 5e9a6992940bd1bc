import type { Violation } from '../../platform/refusal.js';
import type { Instant } from '../../platform/text/instant.js';
import { RestrictionKind } from './restriction-kind.js';

export interface RestrictionSketch {
  kind: RestrictionKind;
  guardianId: string;
  childId: string | null;
  otherGuardianId: string | null;
  startsOn: string;
  endsBefore: string | null;
  expiresAt: Instant | null;
}

/** What is wrong with a restriction, without knowing anybody. */
export function restrictionViolations(wanted: RestrictionSketch, now: Instant): Violation[] {
  const { kind, childId, otherGuardianId, startsOn, endsBefore, expiresAt } = wanted;
  const checks: [path: string, message: string, holds: boolean][] = [
    ['childId', 'is needed for NO_ACCESS', kind === RestrictionKind.NO_ACCESS && childId === null],
    ['childId', 'is for NO_ACCESS only', kind === RestrictionKind.NO_CONTACT && childId !== null],
    ['otherGuardianId', 'is needed for NO_CONTACT', kind === RestrictionKind.NO_CONTACT && otherGuardianId === null],
    ['otherGuardianId', 'is for NO_CONTACT only', kind === RestrictionKind.NO_ACCESS && otherGuardianId !== null],
    ['otherGuardianId', 'must be somebody else', otherGuardianId === wanted.guardianId],
    ['endsBefore', 'must be after startsOn', endsBefore !== null && endsBefore <= startsOn],
    ['expiresAt', 'must lie in the future', expiresAt !== null && expiresAt <= now],
  ];
  return checks.flatMap(([path, message, holds]) => (holds ? [{ path, message }] : []));
}
