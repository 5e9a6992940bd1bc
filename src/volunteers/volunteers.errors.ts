/** Why a change to clearances is refused, with the code RULE_BROKEN: see docs/errors.md. */
export const VOLUNTEER_REASONS = {
  CLEARANCE_REVOKED: 'The clearance of that day was revoked; record a new one with its own day.',
  CLEARANCE_KIND_EXISTS: 'The school already has a kind of clearance of this name.',
} as const;

export type VolunteerReason = keyof typeof VOLUNTEER_REASONS;
