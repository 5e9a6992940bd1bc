/** Why a change to people is refused; what codes they come with, docs/errors.md says. */
export const PEOPLE_REASONS = {
  ADMIN_ONLY: 'Only an administrator may do this, or do it to somebody with this duty.',
  LAST_ADMIN: 'The school would have no administrator left.',
  PERSON_LEFT: 'The person has left the school.',
  ALREADY_MERGED: 'The person was merged into another.',
  PERSON_REQUIRED: 'Several people sign in by this mailbox, and it matters who acts; details.personIds names them.',
  LAST_ADDRESS: 'The person would have no address left to sign in by.',
  TWO_ACCOUNTS: 'Both people sign in, from different mailboxes: name in accountOfId whose mailbox stays.',
} as const;

export type PeopleReason = keyof typeof PEOPLE_REASONS;
