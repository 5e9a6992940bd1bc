/** Why a file that was sent is refused, with the code BAD_USER_INPUT or FORBIDDEN: see docs/errors.md. */
export const UPLOAD_REASONS = {
  FILE_TOO_LARGE: 'The file is larger than 50 MB.',
  NOT_A_ZIP: 'The file is no zip.',
  FOREIGN_ORIGIN: 'A page of another site sent this.',
} as const;
