import type { DataSource } from 'typeorm';
import { poolOf } from './data-sources.js';
import { databaseBusy } from './db-errors.js';

/** More than a pool of ten serves before those who wait give up. */
export const LONGEST_POOL_QUEUE = 1_000;

/** Whoever would wait in vain is told at once, and takes no memory meanwhile. */
export function refuseLongQueue(source: DataSource): void {
  if (poolOf(source).waitingCount >= LONGEST_POOL_QUEUE) throw databaseBusy();
}
