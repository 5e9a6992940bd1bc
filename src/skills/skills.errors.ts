/** Why a change to what a person offers is refused; what codes they come with, docs/errors.md says. */
export const SKILL_REASONS = {
  NOT_YOURS_TO_SHARE: 'Only the person may share words that they have written.',
} as const;

export type SkillReason = keyof typeof SKILL_REASONS;
