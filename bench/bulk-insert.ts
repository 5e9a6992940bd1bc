import Database from 'better-sqlite3';
import { Client } from 'pg';

type Value = string | number | null;
export type BulkRow = Record<string, Value>;

/** Writes rows as fast as the database takes them, past every rule: only for data that a measurement needs. */
export interface BulkInsert {
  insert(table: string, rows: readonly BulkRow[]): Promise<void>;
  finish(): Promise<void>;
}

const MOST_PARAMETERS = 30_000;

export async function bulkInsertInto(databaseUrl: string): Promise<BulkInsert> {
  return databaseUrl.startsWith('sqlite:')
    ? intoSqlite(databaseUrl.slice('sqlite:'.length))
    : intoPostgres(databaseUrl);
}

function intoSqlite(file: string): BulkInsert {
  const database = new Database(file);
  database.pragma('synchronous = OFF');
  database.pragma('cache_size = -400000');
  database.exec('BEGIN');
  const statements = new Map<string, Database.Statement>();
  return {
    insert: async (table, rows) => {
      const [first] = rows;
      if (!first) return;
      const columns = Object.keys(first);
      let statement = statements.get(table);
      if (!statement) {
        statement = database.prepare(
          `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
        );
        statements.set(table, statement);
      }
      for (const row of rows) statement.run(Object.values(row));
    },
    finish: async () => {
      database.exec('COMMIT');
      database.pragma('wal_checkpoint(TRUNCATE)');
      database.close();
    },
  };
}

async function intoPostgres(url: string): Promise<BulkInsert> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('BEGIN');
  const insertSome = async (table: string, rows: readonly BulkRow[]): Promise<void> => {
    const columns = Object.keys(rows[0] as BulkRow);
    const values: Value[] = [];
    const places = rows.map((row) => `(${columns.map((name) => `$${values.push(row[name] as Value)}`).join(', ')})`);
    const names = columns.map((name) => `"${name}"`).join(', ');
    await client.query(`INSERT INTO ${table} (${names}) VALUES ${places.join(', ')}`, values);
  };
  return {
    insert: async (table, rows) => {
      const atOnce = Math.floor(MOST_PARAMETERS / Object.keys(rows[0] ?? { a: 1 }).length);
      for (let from = 0; from < rows.length; from += atOnce) await insertSome(table, rows.slice(from, from + atOnce));
    },
    finish: async () => {
      await client.query('COMMIT');
      await client.query('VACUUM ANALYZE');
      await client.end();
    },
  };
}
