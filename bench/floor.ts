/**
 * What the product is measured against: node:http, the statements that the product sends, JSON.stringify, and nothing
 * else. No GraphQL, no limits, no validation, no framework.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Database from 'better-sqlite3';
import pg from 'pg';
import { instantTypes } from '../src/platform/database/instant-types.js';
import { answerOf, type ReadRow } from './floor-read.js';
import { callerOf, signUp, type StepRow, type Steps } from './floor-signup.js';
import type { RecordedRead } from './recording.js';

type Rows = ReadRow[];

interface Store {
  read(): Rows[] | Promise<Rows[]>;
  signUp(token: string, input: { shiftId: string }): object | null | Promise<object | null>;
}

const [databaseUrl = '', readsFile] = process.argv.slice(2);
const reads = readsFile ? (JSON.parse(readFileSync(readsFile, 'utf8')) as RecordedRead[]) : [];

function onSqlite(file: string): Store {
  const open = (readonly: boolean) => {
    const database = new Database(file, { readonly });
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    // As the product registers it; names here are plain.
    database.function('FOLDED', { deterministic: true }, (text: unknown) => String(text).toLowerCase());
    return database;
  };
  const [reader, writer] = [open(true), open(false)];
  const prepared = reads.map(({ sql, values }) => ({ statement: reader.prepare(sql), values }));
  const cacheOf = (database: Database.Database) => {
    const cache = new Map<string, Database.Statement>();
    return (sql: string) => {
      let statement = cache.get(sql);
      if (!statement) cache.set(sql, (statement = database.prepare(sql)));
      return statement;
    };
  };
  const [fromReader, fromWriter] = [cacheOf(reader), cacheOf(writer)];
  const run = <T>(steps: Steps<T>, prepare: typeof fromReader): T => {
    let next = steps.next();
    while (!next.done) {
      const { sql, values } = next.value;
      const statement = prepare(sql);
      if (!statement.reader) statement.run(...values);
      next = steps.next(statement.reader ? (statement.all(...values) as StepRow[]) : []);
    }
    return next.value;
  };
  return {
    read: () => prepared.map(({ statement, values }) => statement.all(...values) as Rows),
    signUp: (token, input) => {
      const caller = run(callerOf(token), fromReader);
      if (!caller) return null;
      fromWriter('BEGIN IMMEDIATE').run();
      const answer = run(signUp(caller, input, ''), fromWriter);
      fromWriter(answer ? 'COMMIT' : 'ROLLBACK').run();
      return answer;
    },
  };
}

function onPostgres(url: string): Store {
  const pool = new pg.Pool({ connectionString: url, max: 10, options: '-c TimeZone=UTC' });
  const texts = new Map<string, { name: string; text: string }>();
  const namedOf = (sql: string) => {
    let named = texts.get(sql);
    if (!named) {
      let place = 0;
      named = { name: `floor ${texts.size}`, text: sql.replace(/\?/g, () => `$${++place}`) };
      texts.set(sql, named);
    }
    return named;
  };
  const types = instantTypes;
  const run = async <T>(steps: Steps<T>, client: pg.Pool | pg.PoolClient): Promise<T> => {
    let next = steps.next();
    while (!next.done) {
      const { sql, values } = next.value;
      const { rows } = await client.query<StepRow>({ ...namedOf(sql), values: [...values], types });
      next = steps.next(rows);
    }
    return next.value;
  };
  return {
    read: async () => {
      const all: Rows[] = [];
      for (const [index, { sql, values }] of reads.entries()) {
        const query = { name: `read ${index}`, text: sql, values, types };
        all.push((await pool.query<ReadRow>(query)).rows);
      }
      return all;
    },
    signUp: async (token, input) => {
      const caller = await run(callerOf(token), pool);
      if (!caller) return null;
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        const answer = await run(signUp(caller, input, ' FOR NO KEY UPDATE'), client);
        await client.query(answer ? 'COMMIT' : 'ROLLBACK');
        return answer;
      } finally {
        client.release();
      }
    },
  };
}

const store = databaseUrl.startsWith('sqlite:')
  ? onSqlite(databaseUrl.slice('sqlite:'.length))
  : onPostgres(databaseUrl);

const REFUSED = {
  data: null,
  errors: [{ message: 'refused', extensions: { code: 'RULE_BROKEN', reason: 'REFUSED' } }],
};

async function answer(token: string, body: string): Promise<object> {
  const { query, variables } = JSON.parse(body) as { query: string; variables: { input: { shiftId: string } } };
  if (!query.startsWith('mutation')) return answerOf(reads, await store.read());
  const signup = await store.signUp(token, variables.input);
  return signup ? { data: { signUp: signup } } : REFUSED;
}

function handle(request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const token = request.headers.authorization?.slice('Bearer '.length) ?? '';
    const send = (status: number, text: string) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
      response.writeHead(status, headers).end(text);
    };
    answer(token, String(Buffer.concat(chunks))).then(
      (value) => send(200, JSON.stringify(value)),
      (error: unknown) => send(500, JSON.stringify({ errors: [{ message: String(error), extensions: {} }] })),
    );
  });
}

const server = createServer(handle).listen(0, '127.0.0.1', () => {
  process.send?.((server.address() as AddressInfo).port);
});
process.on('disconnect', () => process.exit(0));
