import pg from 'pg';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { createApp } from '../src/create-app.js';
import { readConfig } from '../src/platform/config/config.js';
import { sqliteOf } from '../src/platform/database/data-sources.js';
import { READER } from '../src/platform/database/reads.js';

/** A read that the product sent to the database, as the driver got it. */
export interface RecordedRead {
  sql: string;
  /** SQLite: the arguments of the driver's call. PostgreSQL: the values. */
  values: unknown[];
  /** PostgreSQL: of the prepared statement. */
  name?: string;
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

const REQUESTS_BEFORE = 5;

/** The reads behind one answer, asked of the product itself once it is warm. */
export async function recordReads(databaseUrl: string, token: string, body: string): Promise<RecordedRead[]> {
  const config = readConfig({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' });
  const app = await createApp(config);
  try {
    await app.init();
    const ask = () => askOnce(app, token, body);
    for (let request = 0; request < REQUESTS_BEFORE; request++) await ask();
    const reads: RecordedRead[] = [];
    const restore = config.database.kind === 'sqlite' ? recordSqlite(app, reads) : recordPostgres(reads);
    await ask().finally(restore);
    return reads;
  } finally {
    await app.close();
  }
}

async function askOnce(app: NestFastifyApplication, token: string, payload: string): Promise<void> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const { statusCode, body } = await app.inject({ method: 'POST', url: '/graphql', headers, payload });
  if (statusCode !== 200 || body.includes('"errors"')) throw new Error(`refused: ${body.slice(0, 500)}`);
}

function recordSqlite(app: NestFastifyApplication, reads: RecordedRead[]): () => void {
  const reader = sqliteOf(app.get<DataSource>(READER));
  const prototype = Object.getPrototypeOf(reader.prepare('SELECT 1')) as Record<string, Method>;
  const restores = ['all', 'get'].map((name) =>
    replace(prototype, name, (statement, args) => {
      const { database, source } = statement as { database: unknown; source: string };
      if (database === reader) reads.push({ sql: source, values: args });
    }),
  );
  return () => restores.forEach((restore) => restore());
}

function recordPostgres(reads: RecordedRead[]): () => void {
  return replace(pg.Client.prototype as unknown as Record<string, Method>, 'query', (client, args) => {
    const [query, values] = args as [string | { text: string; values?: unknown[]; name?: string }, unknown[]?];
    const { connectionParameters } = client as { connectionParameters: object };
    if (!JSON.stringify(connectionParameters).includes('many-hands reader')) return;
    if (typeof query === 'string') reads.push({ sql: query, values: values ?? [] });
    else reads.push({ sql: query.text, values: query.values ?? [], ...(query.name ? { name: query.name } : {}) });
  });
}

function replace(
  target: Record<string, Method>,
  name: string,
  note: (self: unknown, args: unknown[]) => void,
): () => void {
  const original = target[name] as Method;
  target[name] = function (...args) {
    note(this, args);
    return original.apply(this, args);
  };
  return () => {
    target[name] = original;
  };
}
