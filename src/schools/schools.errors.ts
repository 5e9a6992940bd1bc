/** Why a change to a school is refused, with the code RULE_BROKEN: see docs/errors.md. */
export const SCHOOL_REASONS = {
  TERM_DATES_TAKEN: 'The school already has a term of these dates.',
  CLASSROOM_NAME_TAKEN: 'The school already has a class of this name.',
} as const;

export type SchoolReason = keyof typeof SCHOOL_REASONS;
