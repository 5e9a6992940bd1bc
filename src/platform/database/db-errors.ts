import { Refusal } from '../refusal.js';

interface DriverError {
  code?: string;
  constraint?: string;
  driverError?: DriverError;
}

/** The driver's code of an error that TypeORM or a driver threw, or null. */
export function driverCode(error: unknown): string | null {
  const outer = error as DriverError | null;
  return outer?.driverError?.code ?? outer?.code ?? null;
}

// deadlock, serialization failure, lock not available
const RETRYABLE = new Set(['40P01', '40001', '55P03']);
export const isRetryable = (error: unknown): boolean => RETRYABLE.has(driverCode(error) ?? '');

export const isBusy = (error: unknown): boolean => (driverCode(error) ?? '').startsWith('SQLITE_BUSY');

const UNIQUE = new Set(['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY']);
const EXCLUSION = '23P01';
const reasonOfConstraint = new Map<string, string>();

/** Names the reason that a client is told when an exclusion constraint, which stands behind a rule, is what refused. */
export const nameConstraint = (constraint: string, reason: string): void => {
  reasonOfConstraint.set(constraint, reason);
};
// out of connections or memory, connection lost, server stopping, statement or lock time-out
const UNAVAILABLE = /^(53\d{3}|08\d{3}|57P0\d|57014|55P03|40P01|40001|SQLITE_BUSY.*|ECONN.*|ETIMEDOUT)$/;
const FULL = new Set(['53100', 'SQLITE_FULL']);
// What pg throws without a code.
const NO_CONNECTION = /^(timeout exceeded when trying to connect|Connection terminated|Client .* is not queryable$)/;

/**
 * What the database's refusal means to a client; null where it means nothing but a fault of ours. Rules are checked
 * before writing, so these are the rare races that the database decides.
 */
export function refusalOf(error: unknown): Refusal | null {
  const code = driverCode(error) ?? '';
  if (UNIQUE.has(code)) return new Refusal('CONFLICT', 'ALREADY_EXISTS');
  if (code === EXCLUSION) {
    const { constraint } = (error as DriverError).driverError ?? (error as DriverError);
    return new Refusal('RULE_BROKEN', reasonOfConstraint.get(constraint ?? ''));
  }
  if (FULL.has(code)) return new Refusal('RATE_LIMITED', 'DATABASE_FULL', { retryAfterSeconds: 60 });
  const isUnavailable = UNAVAILABLE.test(code) || (error instanceof Error && NO_CONNECTION.test(error.message));
  return isUnavailable ? databaseBusy() : null;
}

export const databaseBusy = (): Refusal => new Refusal('RATE_LIMITED', 'DATABASE_BUSY', { retryAfterSeconds: 5 });
