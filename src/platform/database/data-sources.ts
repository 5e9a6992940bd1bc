import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import type { Socket } from 'node:net';
import { dirname, resolve } from 'node:path';
import type SqliteDatabase from 'better-sqlite3';
import type { Pool, PoolClient } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Database } from '../config/config.js';
import { fitColumnsTo } from './columns.js';
import { DatabaseProblem } from './database-problem.js';
import { FirstTables1764000000000 } from './migrations/1764000000000-first-tables-migration.js';
import { SignIn1764100000000 } from './migrations/1764100000000-sign-in-migration.js';
import { Mail1764100001000 } from './migrations/1764100001000-mail-migration.js';
import { GuardianRights1764100002000 } from './migrations/1764100002000-guardian-rights-migration.js';
import { PeopleChanges1764100003000 } from './migrations/1764100003000-people-changes-migration.js';
import { RosterStaging1764100004000 } from './migrations/1764100004000-roster-staging-migration.js';
import { SkillsAndAvailability1764100005000 } from './migrations/1764100005000-skills-and-availability-migration.js';
import { WaysToAPlace1764100006000 } from './migrations/1764100006000-ways-to-a-place-migration.js';
import { StaffByDuty1764200000000 } from './migrations/1764200000000-staff-by-duty-migration.js';
import { CatalogInTheProgram1764200001000 } from './migrations/1764200001000-catalog-in-the-program-migration.js';
import { Offers1764200002000 } from './migrations/1764200002000-offers-migration.js';
import { Needs1764200003000 } from './migrations/1764200003000-needs-migration.js';
import { Rank1764200004000 } from './migrations/1764200004000-rank-migration.js';
import { NeedBroadcasts1764200005000 } from './migrations/1764200005000-need-broadcasts-migration.js';
import { ShownTerms1764300000000 } from './migrations/1764300000000-shown-terms-migration.js';
import { Mailboxes1764300001000 } from './migrations/1764300001000-mailboxes-migration.js';
import { RestrictionsThatFollow1764300002000 } from './migrations/1764300002000-restrictions-that-follow-migration.js';
import { LinkAndCodeApart1764300003000 } from './migrations/1764300003000-link-and-code-apart-migration.js';
import { DutyEnds1764300003001 } from './migrations/1764300003001-duty-ends-migration.js';
import { OneSpelling1764300004000 } from './migrations/1764300004000-one-spelling-migration.js';
import { StatementLog } from './statement-times.js';
import { fold } from './statements.js';
import { allTables } from './tables.js';

/** No unit of work lives longer: readers of changes look back by this much, and no lock is held beyond it. */
export const LONGEST_WORK_MS = 30_000;

/** Nobody waits longer for a page, and no client can keep a connection busy beyond it. */
const LONGEST_READ_MS = 5_000;

/** A PostgreSQL that lives says something sooner: no statement runs longer, one that waits for another's migration a minute. */
const LONGEST_SILENCE_MS = 75_000;

/** Oldest first. Classes, since TypeORM would import the files of a folder by a way that Jest can follow only once. */
const migrations = [
  FirstTables1764000000000,
  SignIn1764100000000,
  Mail1764100001000,
  GuardianRights1764100002000,
  PeopleChanges1764100003000,
  RosterStaging1764100004000,
  SkillsAndAvailability1764100005000,
  WaysToAPlace1764100006000,
  StaffByDuty1764200000000,
  CatalogInTheProgram1764200001000,
  Offers1764200002000,
  Needs1764200003000,
  Rank1764200004000,
  NeedBroadcasts1764200005000,
  ShownTerms1764300000000,
  Mailboxes1764300001000,
  RestrictionsThatFollow1764300002000,
  LinkAndCodeApart1764300003000,
  DutyEnds1764300003001,
  OneSpelling1764300004000,
];

/** The one source of TypeORM options. A reader cannot write: the driver refuses. */
export function dataSourceOptions(
  database: Database,
  use: 'writer' | 'reader',
  slowStatementMs = Infinity,
): DataSourceOptions {
  fitColumnsTo(database.kind);
  const shared = {
    entities: allTables(),
    migrations,
    synchronize: false,
    logger: new StatementLog(),
    maxQueryExecutionTime: slowStatementMs,
  } as const;
  if (database.kind === 'sqlite') {
    return {
      ...shared,
      type: 'better-sqlite3',
      database: resolve(database.path),
      readonly: use === 'reader',
      timeout: 5_000,
      prepareDatabase: (db: SqliteDatabase.Database) => configureSqlite(db, use, database.disposable ?? false),
    };
  }
  const isolation = '-c default_transaction_isolation=read\\ committed';
  const longest = use === 'reader' ? LONGEST_READ_MS : LONGEST_WORK_MS;
  const timeouts = `-c statement_timeout=${longest} -c idle_in_transaction_session_timeout=${LONGEST_WORK_MS}`;
  const readOnly = use === 'reader' ? ' -c default_transaction_read_only=on' : '';
  return {
    ...shared,
    type: 'postgres',
    url: database.url,
    installExtensions: false,
    poolSize: 10,
    connectTimeoutMS: 5_000,
    applicationName: `many-hands ${use}`,
    extra: {
      options: `${isolation} ${timeouts}${readOnly} -c TimeZone=UTC`,
      onConnect: (client: PoolClient) => outliveLoss(client),
    },
  };
}

/**
 * The pool and TypeORM each listen while a connection is theirs, and nobody from one to the other: an error that came just
 * then would end the process. Whoever uses the connection is told all the same. A connection that stays silent is ended,
 * else it would be waited for, and its place in the pool be taken, for as long as the process runs.
 */
export function outliveLoss(client: PoolClient, longestSilenceMs = LONGEST_SILENCE_MS): void {
  client.on('error', () => undefined);
  const socket = client.connection.stream as Socket;
  socket.setTimeout(longestSilenceMs, () => socket.destroy());
}

const SYNCHRONOUS = { OFF: 0, FULL: 2 };

/** Durable by default: better-sqlite3 is compiled with synchronous=NORMAL in WAL mode, which may lose a commit. */
function configureSqlite(db: SqliteDatabase.Database, use: 'writer' | 'reader', disposable: boolean): void {
  openedInodes.set(db, inodeOf(db.name));
  if (use === 'writer') db.pragma('journal_mode = WAL');
  const synchronous = disposable ? SYNCHRONOUS.OFF : SYNCHRONOUS.FULL;
  db.pragma(`synchronous = ${synchronous}`);
  db.pragma('foreign_keys = ON');
  db.function('FOLDED', { deterministic: true }, (value: unknown) => (typeof value === 'string' ? fold(value) : null));
  const expected = { journal_mode: 'wal', synchronous, foreign_keys: 1 };
  for (const [name, value] of Object.entries(expected)) {
    const actual: unknown = db.pragma(name, { simple: true });
    if (actual !== value) {
      throw new DatabaseProblem(`SQLite did not take the setting ${name}=${value}: it is ${String(actual)}.`);
    }
  }
  // From now on the writer never waits inside SQLite, which would stop the event loop: the unit of work tries again.
  if (use === 'writer') db.pragma('busy_timeout = 0');
}

const inodeOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.ino;
const openedInodes = new WeakMap<SqliteDatabase.Database, number | undefined>();

/** Whether the database answers. A file that was taken away, or exchanged, would do so until the last process closes it. */
export async function answers(source: DataSource): Promise<boolean> {
  if (kindOf(source) === 'sqlite') {
    const database = sqliteOf(source);
    if (inodeOf(database.name) !== openedInodes.get(database)) return false;
  }
  return source.query('SELECT 1').then(
    () => true,
    () => false,
  );
}

/** Checks that a database which is a file can be used, and makes its folder where it may be made. */
export function prepareFile(database: Database, mayCreate: boolean): void {
  if (database.kind !== 'sqlite') return;
  const file = resolve(database.path);
  const folder = dirname(file);
  try {
    // A file that was cut to nothing must not become a new, empty database either.
    if (!mayCreate && !statSync(file, { throwIfNoEntry: false })?.size) {
      throw new DatabaseProblem(`There is no database at ${file}; start with --create to make one.`);
    }
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    if (error instanceof DatabaseProblem) throw error;
    throw new DatabaseProblem(`The database at ${file} cannot be written: check the folder and its owner.`);
  }
}

export const sqliteOf = (source: DataSource): SqliteDatabase.Database =>
  (source.driver as unknown as { databaseConnection: SqliteDatabase.Database }).databaseConnection;

export const poolOf = (source: DataSource): Pool => (source.driver as unknown as { master: Pool }).master;

export const kindOf = (source: DataSource): Database['kind'] =>
  source.options.type === 'postgres' ? 'postgres' : 'sqlite';
