/** Why a change to an event is refused; what codes they come with, docs/errors.md says. */
export const EVENT_REASONS = {
  EVENT_CANCELLED: 'The event is cancelled and cannot be changed any more.',
  EVENT_ENDED: 'The event is over.',
  EVENT_PUBLISHED: 'Only a draft can be removed; a published event is cancelled.',
  CAPACITY_BELOW_TAKEN: 'More people have a place than the new capacity allows; name some in withdrawSignupIds.',
  TEACHER_VISITS_ONLY: 'A teacher creates classroom visits for their own classes only.',
} as const;

export type EventReason = keyof typeof EVENT_REASONS;
