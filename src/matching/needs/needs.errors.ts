/** Why something about a need is refused; what codes they come with, docs/errors.md says. */
export const NEED_REASONS = {
  NOT_YOUR_CLASS: 'A teacher posts needs for their own classes only.',
  NEED_CLOSED: 'The need is closed; reopen it first.',
  NEED_SCHEDULED: 'The need has a visit: the visit is changed or cancelled instead.',
  NEED_NOT_SCHEDULED: 'Nobody has come for this need: it has no visit.',
  VISIT_NOT_OVER: 'Thanks are said when the visit is over.',
  NO_VISITOR: 'Thanks go to those who had a place.',
  ALREADY_BROADCAST: 'These families were asked for this need not long ago.',
  NOBODY_TO_ASK: 'Nobody of these can be asked by mail, or all were asked lately; a wider audience may reach somebody.',
} as const;

export type NeedReason = keyof typeof NEED_REASONS;
