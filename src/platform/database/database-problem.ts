import { resolve } from 'node:path';
import type { Database } from '../config/config.js';
import { StartProblem } from '../start-problem.js';
import { driverCode } from './db-errors.js';

/** A database that cannot be used. */
export class DatabaseProblem extends StartProblem {}

const OF_FILES: [RegExp, string][] = [
  [/^SQLITE_NOTADB/, 'is not a SQLite database'],
  [/^SQLITE_CANTOPEN/, 'cannot be opened: check that it is a file, its folder and their owner'],
  [/^SQLITE_(READONLY|PERM|AUTH)/, 'cannot be written: check the file, its folder and their owner'],
  [/^SQLITE_(BUSY|LOCKED)/, 'is locked by another program'],
  [/^SQLITE_FULL/, 'cannot grow: the disk is full'],
  [/^SQLITE_(CORRUPT|IOERR)/, 'cannot be read: the file or its disk is damaged'],
];

// no right, read-only, out of resources, connection lost, server stopping or starting
const OF_SERVERS = /^(42501|25006|53\d{3}|08\d{3}|57\d{3}|55P03|28\d{3}|3D000)$/;

/** The sentence about a failure to open or migrate; a fault of a migration stays what it is. */
export function problemOf(error: unknown, database: Database, opening: boolean): unknown {
  if (error instanceof StartProblem) return error;
  const code = driverCode(error) ?? '';
  if (database.kind === 'sqlite') {
    const known = OF_FILES.find(([pattern]) => pattern.test(code));
    return known ? new DatabaseProblem(`The database at ${resolve(database.path)} ${known[1]}.`) : error;
  }
  if (!opening && !OF_SERVERS.test(code)) return error;
  const { host, pathname } = new URL(database.url);
  return new DatabaseProblem(`The PostgreSQL database ${host}${pathname} cannot be used: ${whatHappened(error)}.`);
}

/** Node tries all addresses of a host at once, and says what happened only in the parts of its error. */
function whatHappened(error: unknown): string {
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  const { message } = (first ?? error) as Error;
  return message.replace(/\.$/, '');
}
