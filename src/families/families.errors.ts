/** Why a change to families is refused; what codes they come with, docs/errors.md says. */
export const FAMILY_REASONS = {
  ALREADY_DECIDED: 'Somebody has decided it before, or the roster has withdrawn it.',
  ALREADY_EXISTS: 'Somebody has made the same thing already.',
  NOT_A_TEACHER: 'The person is no teacher here: an administrator gives the duty first.',
  CHILD_LEFT: 'The child has left the school: record its return first.',
  KEPT_APART: 'The address is another person’s from whom this one must be kept apart.',
  PERSON_LEFT: 'The person has left the school.',
} as const;

export type FamilyReason = keyof typeof FAMILY_REASONS;
