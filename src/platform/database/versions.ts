import { Refusal } from '../refusal.js';

/** Two people edit the same form: the second is told, and nothing of the first is overwritten. */
export function requireVersion(row: { version: number }, version: number): void {
  if (row.version !== version) throw new Refusal('CONFLICT', 'STALE_VERSION', { currentVersion: row.version });
}

/** Without what is absent: that stays as it is. */
export function definedOnly<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
