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
/** About as often as the upgrade writes to SQLite's files: its commit, then its checkpoint. */
const WRITES = 450;
/** Longer than all migrations take on PostgreSQL. */
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
    const codes: (number | null)[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      codes.push(await killed((Math.random() + kill) / KILLS));
      outcomes.push((await executed(database.url)).length);
    }
    console.info(`${databaseKind()}: migrations after each kill: ${outcomes.join(', ')} of ${all.length}`);
    expect(outcomes.filter((count) => count !== 1 && count !== all.length)).toEqual([]);
    expect([codes[0], outcomes[0]]).toEqual([null, 1]);

    const upgrade = upgrading();
    expect({ code: await upgrade.exited, said: upgrade.stderr }).toEqual({ code: 0, said: '' });
    expect(upgrade.stdout).toContain('Oak Elementary');
    expect(await executed(database.url)).toEqual(all);
  });

  const upgrading = (...through: string[]) =>
    new Program('cli', { cwd: folder, env: { DATABASE_URL: database.url }, words: ['school', 'list'], through });

  /** An upgrade, at a moment from 0, its begin, to 1, after its end. */
  const killed = (moment: number) => (databaseKind() === 'sqlite' ? killedWriting(moment) : killedLater(moment));

  /** What is in a file changes by a write alone, so that the upgrade dies in one, however fast or late everybody is. */
  async function killedWriting(moment: number): Promise<number | null> {
    const file = database.url.slice('sqlite:'.length);
    const death = `inject=pwrite64:signal=SIGKILL:when=${1 + Math.floor(moment * WRITES)}`;
    const files = ['-P', file, '-P', `${file}-wal`];
    return upgrading('strace', '-D', '-f', ...files, '-e', 'trace=pwrite64', '-e', death, '-o', '/dev/null').exited;
  }

  /** The first waits for a table, so that it is surely not done. */
  async function killedLater(moment: number): Promise<number | null> {
    const other = await connect(database.url);
    const isFirst = moment < 1 / KILLS;
    if (isFirst) await other.query('BEGIN; LOCK TABLE school');
    const upgrade = upgrading();
    const over = upgrade.exited.then(() => true);
    const holds = async () => (await other.query(isFirst ? WAITS : HOLDS)).length > 0;
    while (!(await holds())) if (await Promise.race([over, sleep(2, false)])) break;
    if (!isFirst) await sleep((moment * LONGEST_MIGRATION_MS) / 4);
    upgrade.signal('SIGKILL');
    await upgrade.exited;
    await other.close();
    return upgrade.exited;
  }
});

const HERE = 'database = (SELECT oid FROM pg_database WHERE datname = current_database())';
/** The lock of those who migrate. */
const HOLDS = `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND ${HERE}`;
const WAITS = `SELECT 1 FROM pg_locks WHERE locktype = 'relation' AND NOT granted AND ${HERE}`;

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
