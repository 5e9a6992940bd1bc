import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { prepareDatabase } from '../src/create-app.js';
import { readConfig } from '../src/platform/config/config.js';
import { startServer, type PostgresServer } from '../test/support/postgres-server.mjs';

/** Where measurements keep their databases and write their figures. */
export const FOLDER = 'var/bench';

export interface BenchDatabase {
  url: string;
  drop(): Promise<void>;
}

/** Makes migrated databases of one kind. */
export interface Databases {
  kind: 'sqlite' | 'postgres';
  make(name: string): Promise<BenchDatabase>;
  close(): Promise<void>;
}

/** On a disk, as a school's would be. */
export function sqliteDatabases(): Databases {
  return {
    kind: 'sqlite',
    make: async (name) => {
      await mkdir(FOLDER, { recursive: true });
      const file = join(FOLDER, `${name}.sqlite`);
      const drop = () => removeSqlite(file);
      await drop();
      await migrated(`sqlite:${file}`);
      return { url: `sqlite:${file}`, drop };
    },
    close: async () => undefined,
  };
}

export async function removeSqlite(file: string): Promise<void> {
  await Promise.all(['', '-wal', '-shm'].map((suffix) => rm(file + suffix, { force: true })));
}

/** Of the server that DATABASE_URL names, else of one that is started as the tests start theirs, but durable. */
export async function postgresDatabases(serverUrl: string | undefined): Promise<Databases> {
  const server = serverUrl ? { url: serverUrl, stop: async () => undefined } : await startedServer();
  const onServer = async (statement: string) => {
    const client = new Client({ connectionString: server.url });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  return {
    kind: 'postgres',
    make: async (name) => {
      const database = `bench_${name.replaceAll('-', '_')}_${randomBytes(4).toString('hex')}`;
      await onServer(`CREATE DATABASE ${database}`);
      const url = new URL(server.url);
      url.pathname = `/${database}`;
      await migrated(url.href);
      return { url: url.href, drop: () => onServer(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`) };
    },
    close: () => server.stop(),
  };
}

function startedServer(): Promise<PostgresServer> {
  return startServer({ fsync: 'on', full_page_writes: 'on', autovacuum: 'on', shared_buffers: '256MB' });
}

const migrated = (url: string): Promise<void> => prepareDatabase(readConfig({ DATABASE_URL: url }), true);
