import Database from 'better-sqlite3';
import { Client } from 'pg';

/** A connection of the test's own: what it reads was committed, and no part of the server stands between. */
export interface Connection {
  query<T extends object>(sql: string): Promise<T[]>;
  close(): Promise<void>;
}

export async function connect(url: string): Promise<Connection> {
  if (url.startsWith('sqlite:')) {
    const database = new Database(url.slice('sqlite:'.length), { readonly: true });
    return {
      query: async <T extends object>(sql: string) => database.prepare(sql).all() as T[],
      close: async () => void database.close(),
    };
  }
  const client = new Client({ connectionString: url });
  await client.connect();
  return {
    query: async <T extends object>(sql: string) => (await client.query<T>(sql)).rows,
    close: () => client.end(),
  };
}
