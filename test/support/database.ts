import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';

export type DatabaseKind = 'sqlite' | 'postgres';

export interface TestDatabase {
  url: string;
  /** Close your own connections first: PostgreSQL ends those that are left, and their pools complain. */
  drop(): Promise<void>;
}

type TestBody = () => void | Promise<void>;

export function databaseKind(): DatabaseKind {
  if (typeof TEST_DB === 'undefined') {
    throw new Error('This spec needs a database: name it *.db-spec.ts, or put it into test/api or test/races.');
  }
  return TEST_DB;
}

/** A database of one's own, migrated. */
export async function freshDatabase(): Promise<TestDatabase> {
  if (databaseKind() === 'postgres') return createOnServer(prepared('TEST_POSTGRES_TEMPLATE'));
  const database = sqliteFile();
  await copyFile(prepared('TEST_SQLITE_TEMPLATE'), database.file, constants.COPYFILE_FICLONE);
  return database;
}

/** A database of one's own, without a single table. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return databaseKind() === 'postgres' ? createOnServer('template0') : sqliteFile();
}

/**
 * `onlyOn('postgres', 'SQLite has no row locks')('blocks the second writer', async () => ...)`.
 * Elsewhere an empty test with the reason in its name takes the place: nothing is left out in silence.
 */
export function onlyOn(kind: DatabaseKind, reason: string): (name: string, body: TestBody, timeout?: number) => void {
  if (databaseKind() === kind) return (name, body, timeout) => it(name, async () => body(), timeout);
  return (name) => it(`${name} (only on ${kind}: ${reason})`, () => undefined);
}

/** How much work a test does: enough for every commit, or, with TEST_SCALE=full, enough to believe. */
export function testScale(small: number, full: number): number {
  const scale = process.env.TEST_SCALE || 'small';
  if (scale !== 'small' && scale !== 'full') throw new Error(`TEST_SCALE is small or full, not ${scale}`);
  return scale === 'full' ? full : small;
}

function sqliteFile(): TestDatabase & { file: string } {
  const file = join(dirname(prepared('TEST_SQLITE_TEMPLATE')), `${randomName()}.sqlite`);
  const drop = async () => {
    await Promise.all(['', '-wal', '-shm'].map((suffix) => rm(file + suffix, { force: true })));
  };
  return { url: `sqlite:${file}`, file, drop };
}

async function createOnServer(template: string): Promise<TestDatabase> {
  // The teardown drops by prefix whatever specs have left on a server that is not ours.
  const name = `${prepared('TEST_POSTGRES_TEMPLATE')}_${randomName()}`;
  await copyTemplate(template, name);
  const url = new URL(prepared('TEST_POSTGRES_SERVER'));
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function copyTemplate(template: string, name: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await onServer(`CREATE DATABASE ${name} TEMPLATE ${template}`);
    } catch (error) {
      const inUse = error instanceof DatabaseError && error.code === '55006';
      if (!inUse || attempt === 5) throw error;
      await sleep(100 * attempt);
    }
  }
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: prepared('TEST_POSTGRES_SERVER') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function prepared(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set: Jest's globalSetup sets it.`);
  return value;
}

/** Random, as no counter would do: each spec file loads this module anew. */
function randomName(): string {
  return randomBytes(6).toString('hex');
}
