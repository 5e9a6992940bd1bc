import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type SqliteDatabase from 'better-sqlite3';
import type { Pool } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Database } from '../config/config.js';
import { fitColumnsTo } from './columns.js';
import { fold } from './statements.js';
import { allTables } from './tables.js';

/** A start that cannot be; the message is one sentence for whoever operates the server. */
export class DatabaseProblem extends Error {}

/** No unit of work lives longer: readers of changes look back by this much, and no lock is held beyond it. */
export const LONGEST_WORK_MS = 30_000;

const migrations = [join(import.meta.dirname, 'migrations', '*-migration.{ts,js}')];

/** The one source of TypeORM options. A reader cannot write: the driver refuses. */
export function dataSourceOptions(database: Database, use: 'writer' | 'reader'): DataSourceOptions {
  fitColumnsTo(database.kind);
  const shared = { entities: allTables(), migrations, synchronize: false, logging: false } as const;
  if (database.kind === 'sqlite') {
    return {
      ...shared,
      type: 'better-sqlite3',
      database: resolve(database.path),
      readonly: use === 'reader',
      // The writer never waits inside SQLite, which would stop the event loop: the unit of work retries instead.
      timeout: use === 'writer' ? 0 : 5_000,
      prepareDatabase: (db: SqliteDatabase.Database) => configureSqlite(db, use),
    };
  }
  const timeouts = `-c statement_timeout=${LONGEST_WORK_MS} -c idle_in_transaction_session_timeout=${LONGEST_WORK_MS}`;
  const readOnly = use === 'reader' ? ' -c default_transaction_read_only=on' : '';
  return {
    ...shared,
    type: 'postgres',
    url: database.url,
    installExtensions: false,
    poolSize: 10,
    connectTimeoutMS: 5_000,
    applicationName: `many-hands ${use}`,
    extra: { options: `${timeouts}${readOnly} -c TimeZone=UTC` },
  };
}

/** Durable by default: better-sqlite3 is compiled with synchronous=NORMAL in WAL mode, which may lose a commit. */
function configureSqlite(db: SqliteDatabase.Database, use: 'writer' | 'reader'): void {
  if (use === 'writer') db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.function('FOLDED', { deterministic: true }, (value: unknown) => (typeof value === 'string' ? fold(value) : null));
  const expected = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1 };
  for (const [name, value] of Object.entries(expected)) {
    const actual: unknown = db.pragma(name, { simple: true });
    if (actual !== value) {
      throw new DatabaseProblem(`SQLite did not take the setting ${name}=${value}: it is ${String(actual)}.`);
    }
  }
}

/** Checks that the file of a SQLite database can be used, and makes its folder where it may be made. */
export function prepareSqliteFile(path: string, mayCreate: boolean): void {
  const file = resolve(path);
  const folder = dirname(file);
  if (!existsSync(file) && !mayCreate) {
    throw new DatabaseProblem(`There is no database file at ${file}; start with --create to make one.`);
  }
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
  } catch {
    throw new DatabaseProblem(`The database at ${file} cannot be written: check the folder and its owner.`);
  }
}

export const sqliteOf = (source: DataSource): SqliteDatabase.Database =>
  (source.driver as unknown as { databaseConnection: SqliteDatabase.Database }).databaseConnection;

export const poolOf = (source: DataSource): Pool => (source.driver as unknown as { master: Pool }).master;

export const kindOf = (source: DataSource): Database['kind'] =>
  source.options.type === 'postgres' ? 'postgres' : 'sqlite';
