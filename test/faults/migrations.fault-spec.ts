import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { parseDatabaseUrl } from '../../src/platform/config/config.js';
import { dataSourceOptions } from '../../src/platform/database/data-sources.js';
import { migrateDatabase, runMigrations } from '../../src/platform/database/migrate.js';
import { FirstTables1764000000000 } from '../../src/platform/database/migrations/1764000000000-first-tables-migration.js';
import { connect } from '../support/connection.js';
import { databaseKind, emptyDatabase, testScale, type TestDatabase } from '../support/database.js';
import { Program } from '../support/program.js';

const KILLS = testScale(3, 20);
/** Longer than all migrations take. */
const LONGEST_MIGRATION_MS = 400;
const NOW = '2026-10-06T14:00:00.000Z';

describe('a migration that is killed', () => {
  let folder: string;
  let database: TestDatabase;
  let all: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'many-hands-migration-'));
    const done = await emptyDatabase();
    await migrateDatabase(done.url);
    all = await executed(done.url);
    await done.drop();
    database = await emptyDatabase();
    await oldRelease(database.url);
  });
  afterAll(async () => {
    await Program.killAll();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  it(`${KILLS} times, half-way, leaves the old schema or the new, and is finished by the next start`, async () => {
    const outcomes: number[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const upgrade = new Program('cli', {
        cwd: folder,
        env: { DATABASE_URL: database.url },
        words: ['school', 'list'],
      });
      await begun(upgrade);
      await sleep((Math.random() + kill) * (LONGEST_MIGRATION_MS / 4 / KILLS));
      upgrade.signal('SIGKILL');
      await upgrade.exited;
      outcomes.push((await executed(database.url)).length);
    }
    console.info(`${databaseKind()}: migrations after each kill: ${outcomes.join(', ')} of ${all.length}`);
    expect(outcomes.filter((count) => count !== 1 && count !== all.length)).toEqual([]);
    expect(outcomes[0]).toBe(1);

    const upgrade = new Program('cli', {
      cwd: folder,
      env: { DATABASE_URL: database.url },
      words: ['school', 'list'],
    });
    expect({ code: await upgrade.exited, said: upgrade.stderr }).toEqual({ code: 0, said: '' });
    expect(upgrade.stdout).toContain('Oak Elementary');
    expect(await executed(database.url)).toEqual(all);
  });

  /** Until it holds the lock of those who migrate. */
  async function begun(upgrade: Program): Promise<void> {
    const over = upgrade.exited.then(() => true);
    const holds = databaseKind() === 'sqlite' ? () => wrote(database.url) : () => locked(database.url);
    while (!(await holds())) if (await Promise.race([over, sleep(2, false)])) return;
  }
});

const wrote = async (url: string): Promise<boolean> => {
  const log = `${url.slice('sqlite:'.length)}-wal`;
  return existsSync(log) && statSync(log).size >= 0;
};

async function locked(url: string): Promise<boolean> {
  const connection = await connect(url);
  const locks = await connection.query(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory'
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`);
  await connection.close();
  return locks.length > 0;
}

async function executed(url: string): Promise<string[]> {
  const connection = await connect(url);
  const rows = await connection.query<{ name: string }>('SELECT name FROM migrations ORDER BY id');
  await connection.close();
  return rows.map(({ name }) => name);
}

/** The database of the first release, with a school in it. */
async function oldRelease(url: string): Promise<void> {
  const options = { ...dataSourceOptions(parseDatabaseUrl(url)!, 'writer'), migrations: [FirstTables1764000000000] };
  const source = await new DataSource(options).initialize();
  await runMigrations(source);
  const values = [`'school_0198c0de-0000-7000-8000-000000000000'`, `'${NOW}'`, `'${NOW}'`, `'Oak Elementary'`];
  const columns = await columnsOf(source);
  const extra = columns.filter(([name]) => !['id', 'createdAt', 'updatedAt', 'name'].includes(name));
  const names = ['id', 'createdAt', 'updatedAt', 'name', ...extra.map(([name]) => name)].map((name) => `"${name}"`);
  await source.query(
    `INSERT INTO school (${names.join(', ')}) VALUES (${[...values, ...extra.map(([, value]) => value)].join(', ')})`,
  );
  await source.destroy();
}

/** What the first release asked of a school besides. */
async function columnsOf(source: DataSource): Promise<[string, string][]> {
  const runner = source.createQueryRunner();
  const table = await runner.getTable('school');
  await runner.release();
  const values: Record<string, string> = {
    timeZone: `'America/New_York'`,
    locales: `'["en"]'`,
    volunteerNames: `'FULL_NAME'`,
  };
  return (table?.columns ?? [])
    .filter(({ name }) => values[name] !== undefined)
    .map(({ name }) => [name, values[name]!]);
}
