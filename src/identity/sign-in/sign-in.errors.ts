/** Why a sign-in and what belongs to it are refused: see docs/errors.md. */
export const SIGN_IN_REASONS = {
  SIGN_IN_FAILED: 'The link or the code is wrong, used, expired or replaced by a newer one.',
  SIGN_IN_AGAIN: 'This needs a session that began in the last 15 minutes.',
  EMAIL_CHANGE_FAILED: 'The link is wrong, used, expired or replaced by a newer one.',
  TOO_MANY_TOKENS: 'The account has as many tokens as it may.',
} as const;
