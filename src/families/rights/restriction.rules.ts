import type { Violation } from '../../platform/refusal.js';
import type { Instant } from '../../platform/text/instant.js';
import type { Moment } from './kept-apart.js';
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

interface Ties {
  restrictions: readonly (Omit<RestrictionSketch, 'guardianId' | 'otherGuardianId' | 'kind'> & {
    kind: string;
    personId: string;
    otherPersonId: string | null;
  })[];
  guardianships: readonly { childId: string; personId: string }[];
  familyAdults: readonly { familyId: string; personId: string }[];
  familyChildren: readonly { familyId: string; childId: string }[];
}

/**
 * Whether two people may not share a mailbox: a word stands between them, now or later, or bars one from a child of whom
 * the other is a guardian, or with whom the other lives. Restrictions that were lifted are left out by the caller.
 */
export function mustBeApart(ties: Ties, one: string, other: string, { today, now }: Moment): boolean {
  const isOver = ({ endsBefore, expiresAt }: { endsBefore: string | null; expiresAt: Instant | null }) =>
    (endsBefore !== null && endsBefore <= today) || (expiresAt !== null && expiresAt <= now);
  const lives = (personId: string, childId: string | null) =>
    ties.guardianships.some((row) => row.personId === personId && row.childId === childId) ||
    ties.familyAdults.some(
      (adult) =>
        adult.personId === personId &&
        ties.familyChildren.some((row) => row.familyId === adult.familyId && row.childId === childId),
    );
  return ties.restrictions.some((row) => {
    const { personId, otherPersonId, childId } = row;
    if (isOver(row) || ![personId, otherPersonId].some((id) => id === one || id === other)) return false;
    if (otherPersonId !== null) return [one, other].includes(personId) && [one, other].includes(otherPersonId);
    return lives(personId === one ? other : one, childId);
  });
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
