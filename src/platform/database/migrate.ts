import { DataSource, MigrationExecutor, type QueryRunner } from 'typeorm';
import { parseDatabaseUrl, type Database } from '../config/config.js';
import { isBusy } from './db-errors.js';
import { dataSourceOptions, kindOf } from './data-sources.js';
import { DatabaseProblem, problemOf } from './database-problem.js';

const MIGRATION_LOCK = 7_238_465;
const LONGEST_WAIT_MS = 60_000;

/** The table that a database has while a backup is being restored into it. */
export const RESTORE_UNFINISHED = 'many_hands_restore_unfinished';

interface Options {
  /** Whether a restore asks, which is the only one to touch what it has not finished. */
  restoring?: boolean;
}

/** Migrates the database that the URL names. Run by one process at a time: others wait, then find nothing to do. */
export async function migrateDatabase(url: string): Promise<void> {
  const database = parseDatabaseUrl(url);
  if (!database) throw new DatabaseProblem('DATABASE_URL must be sqlite:PATH or postgres://user:password@host/name.');
  await migrate(database);
}

export async function migrate(database: Database, options: Options = {}): Promise<void> {
  const source = new DataSource(dataSourceOptions(database, 'writer'));
  try {
    await source.initialize();
    await runMigrations(source, options);
  } catch (error) {
    throw problemOf(error, database, !source.isInitialized);
  } finally {
    if (source.isInitialized) await source.destroy();
  }
}

/** All pending migrations in one transaction: killed half-way, nothing of them remains. */
export async function runMigrations(source: DataSource, { restoring = false }: Options = {}): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    await begin(source, runner);
    try {
      if (!restoring) await refuseUnfinishedRestore(source, runner);
      await refuseNewerDatabase(source, runner);
      const executor = new MigrationExecutor(source, runner);
      executor.transaction = 'none';
      await executor.executePendingMigrations();
      await refuseBrokenReferences(source, runner);
      await runner.query('COMMIT');
    } catch (error) {
      await runner.query('ROLLBACK');
      throw error;
    }
  } finally {
    await runner.release();
  }
}

async function begin(source: DataSource, runner: QueryRunner): Promise<void> {
  if (kindOf(source) === 'postgres') {
    await runner.query(`SET statement_timeout = ${LONGEST_WAIT_MS}`);
    await runner.query('BEGIN');
    await runner.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    return;
  }
  // SQLite rebuilds a table to change it, which foreign keys would turn into deletions.
  await runner.query('PRAGMA foreign_keys = OFF');
  const giveUpAt = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    try {
      await runner.query('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > giveUpAt) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function refuseUnfinishedRestore(source: DataSource, runner: QueryRunner): Promise<void> {
  // A file that is being restored has another name.
  if (kindOf(source) === 'sqlite' || !(await runner.hasTable(RESTORE_UNFINISHED))) return;
  throw new DatabaseProblem('A restore into this database did not end: make it anew, empty, and restore again.');
}

async function refuseNewerDatabase(source: DataSource, runner: QueryRunner): Promise<void> {
  if (!(await runner.hasTable('migrations'))) return;
  const known = new Set(source.migrations.map((migration) => migration.name ?? migration.constructor.name));
  const executed = (await runner.query('SELECT name FROM migrations')) as { name: string }[];
  const newer = executed.filter(({ name }) => !known.has(name));
  if (newer.length > 0) {
    throw new DatabaseProblem(
      `The database is newer than this program: it has ${newer.map(({ name }) => name).join(', ')}. Update the program.`,
    );
  }
}

async function refuseBrokenReferences(source: DataSource, runner: QueryRunner): Promise<void> {
  if (kindOf(source) === 'postgres') return;
  const broken = (await runner.query('PRAGMA foreign_key_check')) as unknown[];
  if (broken.length > 0) throw new DatabaseProblem('A migration would leave rows that point to nothing.');
}
