/** What a client can branch on. Apollo's own parse and validation codes stand beside these: see docs/errors.md. */
export type RefusalCode =
  'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_USER_INPUT' | 'RULE_BROKEN' | 'CONFLICT' | 'RATE_LIMITED';

export interface Violation {
  path: string;
  message: string;
}

const SENTENCES: Record<RefusalCode, string> = {
  UNAUTHENTICATED: 'Sign in first.',
  FORBIDDEN: 'This is not yours to do.',
  NOT_FOUND: 'There is no such thing here.',
  BAD_USER_INPUT: 'The input is not valid.',
  RULE_BROKEN: 'A rule forbids this.',
  CONFLICT: 'Somebody else changed this meanwhile.',
  RATE_LIMITED: 'Too much at once. Try again shortly.',
};

/**
 * The one error that modules throw: it rolls back the unit of work and reaches the client as
 * `extensions: {code, reason, details}`. The message is constant per code; what varies is in `details`.
 */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly reason?: string,
    readonly details?: Readonly<Record<string, unknown>>,
  ) {
    super(SENTENCES[code]);
    this.name = 'Refusal';
  }
}

export const notFound = (path?: string): Refusal => new Refusal('NOT_FOUND', undefined, path ? { path } : undefined);

export const badInput = (...violations: Violation[]): Refusal =>
  new Refusal('BAD_USER_INPUT', undefined, { violations });

export const ruleBroken = (reason: string, details?: Readonly<Record<string, unknown>>): Refusal =>
  new Refusal('RULE_BROKEN', reason, details);
