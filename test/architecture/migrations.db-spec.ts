import 'reflect-metadata';
import '../../src/app.module.js';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { parseDatabaseUrl, type Database } from '../../src/platform/config/config.js';
import { dataSourceOptions } from '../../src/platform/database/data-sources.js';
import { migrateDatabase, runMigrations } from '../../src/platform/database/migrate.js';
import { databaseKind, emptyDatabase, freshDatabase } from '../support/database.js';
import { sources } from './source.js';

type Connect = (migrations?: (new () => MigrationInterface)[]) => Promise<DataSource>;

const closing: (() => Promise<void>)[] = [];

/** A database for one test, and how to connect to it, perhaps with migrations of the test's own. */
async function on(make: typeof freshDatabase): Promise<{ url: string; connect: Connect }> {
  const database = await make();
  closing.push(() => database.drop());
  const options = dataSourceOptions(parseDatabaseUrl(database.url) as Database, 'writer');
  const connect: Connect = async (migrations = []) => {
    const known = options.migrations as (new () => MigrationInterface)[];
    const source = await new DataSource({ ...options, migrations: [...known, ...migrations] }).initialize();
    closing.push(() => source.destroy());
    return source;
  };
  return { url: database.url, connect };
}

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** What TypeORM would change to make the database as the entities say. */
async function pending(source: DataSource): Promise<string[]> {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

const TABLES = {
  sqlite: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  postgres: "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
};

async function tablesOf(source: DataSource): Promise<string[]> {
  const tables = await source.query<{ name: string }[]>(TABLES[databaseKind()]);
  return tables.map(({ name }) => name).filter((name) => name !== 'migrations');
}

describe('the migrations', () => {
  it('make of an empty database what the entities say', async () => {
    const { url, connect } = await on(emptyDatabase);
    await migrateDatabase(url);
    const source = await connect();
    expect((await tablesOf(source)).length).toBeGreaterThanOrEqual(20);
    await expect(pending(source)).resolves.toEqual([]);
  });

  it('leave no table that no entity names', async () => {
    const { connect } = await on(freshDatabase);
    const source = await connect();
    const entities = source.entityMetadatas.map(({ tableName }) => tableName);
    expect((await tablesOf(source)).sort()).toEqual(entities.sort());
  });

  it('can be undone to the last table and done again', async () => {
    const { url, connect } = await on(freshDatabase);
    const source = await connect();
    for (const _ of source.migrations) await source.undoLastMigration({ transaction: 'each' });
    await expect(tablesOf(source)).resolves.toEqual([]);
    await migrateDatabase(url);
    await expect(pending(source)).resolves.toEqual([]);
  });

  it('show the terms that are there already 45 days before they start', async () => {
    const { url, connect } = await on(freshDatabase);
    const source = await connect();
    const latest = async () =>
      (await source.query<{ name: string }[]>('SELECT name FROM migrations ORDER BY id DESC LIMIT 1'))[0]?.name;
    for (let undone = ''; undone !== 'ShownTerms1764300000000';) {
      undone = (await latest()) ?? 'ShownTerms1764300000000';
      await source.undoLastMigration({ transaction: 'each' });
    }
    const at = `'2026-10-06T14:00:00.000Z', '2026-10-06T14:00:00.000Z'`;
    await source.query(`INSERT INTO "school" ("id", "createdAt", "updatedAt", "name", "timeZone", "locales")
      VALUES ('school_1', ${at}, 'Oak', 'America/New_York', '["en"]')`);
    for (const startsOn of ['2029-08-20', '2028-03-01', '0001-01-02']) {
      await source.query(`INSERT INTO "term" ("id", "createdAt", "updatedAt", "schoolId", "name", "startsOn", "endsBefore")
        VALUES ('term_${startsOn}', ${at}, 'school_1', '${startsOn}', '${startsOn}', '2030-06-15')`);
    }
    await migrateDatabase(url);
    expect(await source.query('SELECT "startsOn", "shownFrom" FROM "term" ORDER BY "startsOn" DESC')).toEqual([
      { startsOn: '2029-08-20', shownFrom: '2029-07-06' },
      { startsOn: '2028-03-01', shownFrom: '2028-01-16' },
      { startsOn: '0001-01-02', shownFrom: '0001-01-02' },
    ]);
  });

  it('would be found to have drifted by a column', async () => {
    const { connect } = await on(freshDatabase);
    const source = await connect();
    const runner = source.createQueryRunner();
    await runner.dropColumn('classroom', 'grade');
    await runner.release();
    expect((await pending(source)).join()).toContain('grade');
  });

  it('run once where two processes start together', async () => {
    let runs = 0;
    let begun = () => {};
    let finish = () => {};
    const beginning = new Promise<void>((resolve) => (begun = resolve));
    const finishing = new Promise<void>((resolve) => (finish = resolve));
    class Slow4102444800000 implements MigrationInterface {
      name = 'Slow4102444800000';
      async up(): Promise<void> {
        runs++;
        begun();
        await finishing;
      }
      async down(): Promise<void> {}
    }
    const { connect } = await on(emptyDatabase);
    const first = runMigrations(await connect([Slow4102444800000]));
    await beginning;
    const second = runMigrations(await connect([Slow4102444800000]));
    await sleep(200);
    finish();
    await Promise.all([first, second]);
    expect(runs).toBe(1);
  });

  it('refuse a database of a later release', async () => {
    const { url, connect } = await on(freshDatabase);
    const source = await connect();
    await source.query(`INSERT INTO migrations (timestamp, name) VALUES (4102444800000, 'Later4102444800000')`);
    await expect(migrateDatabase(url)).rejects.toThrow(
      'The database is newer than this program: it has Later4102444800000. Update the program.',
    );
  });

  it('leave nothing where one of them fails', async () => {
    class Fails4102444800000 implements MigrationInterface {
      name = 'Fails4102444800000';
      async up(runner: QueryRunner): Promise<void> {
        await runner.query('CREATE TABLE half (id integer)');
        await runner.query('INSERT INTO nowhere VALUES (1)');
      }
      async down(): Promise<void> {}
    }
    const { connect } = await on(emptyDatabase);
    const source = await connect([Fails4102444800000]);
    await expect(runMigrations(source)).rejects.toThrow('nowhere');
    await expect(tablesOf(source)).resolves.toEqual([]);
  });

  it('are all listed, as nobody reads the folder', async () => {
    const { connect } = await on(emptyDatabase);
    const files = sources.filter(({ path }) => path.endsWith('-migration.ts'));
    expect((await connect()).migrations).toHaveLength(files.length);
  });
});
