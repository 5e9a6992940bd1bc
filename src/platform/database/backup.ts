import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DataSource } from 'typeorm';
import type { Database } from '../config/config.js';
import { copyPrivate, createPrivate, isThere, publish, removeWithLogs } from './backup-files.js';
import { dumpTo, restoreFrom } from './backup-programs.js';
import { dataSourceOptions, prepareFile, sqliteOf } from './data-sources.js';
import { DatabaseProblem, problemOf } from './database-problem.js';
import { migrate, RESTORE_UNFINISHED } from './migrate.js';

type File = Extract<Database, { kind: 'sqlite' }>;
type Server = Extract<Database, { kind: 'postgres' }>;

/** What a database that was just restored has to forget before anybody uses it. */
export type Settle = (restored: Database) => Promise<void>;

/** Copies a database that may be in use into one file, as it stands at one moment. */
export async function backUp(database: Database, to: string): Promise<void> {
  const file = resolve(to);
  if (existsSync(file)) throw new DatabaseProblem(`There is already something at ${file}; nothing is overwritten.`);
  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, { force: true });
  try {
    mkdirSync(dirname(file), { recursive: true });
    createPrivate(unfinished);
    await (database.kind === 'sqlite' ? copyFile(database, unfinished) : dumpTo(unfinished, database.url));
    publish(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Makes a database of a backup where there is none; `settle` runs before it can be served. */
export function restore(database: Database, from: string, settle: Settle): Promise<void> {
  return database.kind === 'sqlite'
    ? restoreFile(database, resolve(from), settle)
    : restoreServer(database, resolve(from), settle);
}

/** VACUUM INTO reads one snapshot, however much is written meanwhile; a page-wise copy would begin again each time. */
async function copyFile(database: File, to: string): Promise<void> {
  prepareFile(database, false);
  await withFile(database, 'reader', (source) => {
    sqliteOf(source).prepare('VACUUM INTO ?').run(to);
  });
}

async function restoreFile(database: File, from: string, settle: Settle): Promise<void> {
  const file = resolve(database.path);
  if (isThere(file)) {
    throw new DatabaseProblem(`There is already a database at ${file}, or what is left of one; none is overwritten.`);
  }
  const unfinished: File = { kind: 'sqlite', path: `${file}.unfinished` };
  removeWithLogs(unfinished.path);
  prepareFile(unfinished, true);
  try {
    copyPrivate(from, unfinished.path);
    await withFile(unfinished, 'writer', (source) => requireWhole(source, from));
    await migrate(unfinished);
    await settle(unfinished);
    publish(unfinished.path, file);
  } finally {
    removeWithLogs(unfinished.path);
  }
}

function requireWhole(source: DataSource, from: string): void {
  const file = sqliteOf(source);
  const faults = [
    ...(file.pragma('integrity_check(1)') as object[]),
    ...(file.pragma('foreign_key_check') as object[]),
  ];
  const [first, ...others] = faults.map((fault) => Object.values(fault).join(' '));
  if (first !== 'ok' || others.length > 0) {
    throw new DatabaseProblem(`The backup at ${from} is damaged: ${first === 'ok' ? others[0] : first}.`);
  }
  const ours = file.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'migrations'`).get();
  if (!ours) throw new DatabaseProblem(`The file at ${from} is no backup of this program.`);
}

/** Until the end it has a table that keeps every server from starting on it: what waits to be sent must not go out. */
async function restoreServer(database: Server, from: string, settle: Settle): Promise<void> {
  if (!existsSync(from)) throw new DatabaseProblem(`There is no backup at ${from}.`);
  await withServer(database, async (source) => {
    await requireEmpty(source, database);
    await source.query(`CREATE TABLE IF NOT EXISTS ${RESTORE_UNFINISHED} ()`);
  });
  await restoreFrom(from, database.url);
  await migrate(database, { restoring: true });
  await settle(database);
  await withServer(database, (source) => source.query(`DROP TABLE ${RESTORE_UNFINISHED}`));
}

async function requireEmpty(source: DataSource, { url }: Server): Promise<void> {
  const tables = await source.query<unknown[]>(
    `SELECT 1 FROM information_schema.tables
     WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_name <> '${RESTORE_UNFINISHED}' LIMIT 1`,
  );
  const { host, pathname } = new URL(url);
  if (tables.length > 0) {
    throw new DatabaseProblem(`The PostgreSQL database ${host}${pathname} is not empty; none is overwritten.`);
  }
}

const withFile = (database: File, use: 'reader' | 'writer', job: (source: DataSource) => void): Promise<void> =>
  withSource(database, use, async (source) => job(source));

const withServer = (database: Server, job: (source: DataSource) => Promise<unknown>): Promise<void> =>
  withSource(database, 'writer', job);

async function withSource(
  database: Database,
  use: 'reader' | 'writer',
  job: (source: DataSource) => Promise<unknown>,
): Promise<void> {
  const source = new DataSource(dataSourceOptions(database, use));
  try {
    await source.initialize();
    await job(source);
  } catch (error) {
    throw problemOf(error, database, !source.isInitialized);
  } finally {
    if (source.isInitialized) await source.destroy();
  }
}
