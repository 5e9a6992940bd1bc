import Database from 'better-sqlite3';
import { Client } from 'pg';
import { databaseKind, emptyDatabase, freshDatabase, onlyOn } from './database.js';

type Run = (statement: string) => Promise<unknown[]>;

interface Connection {
  run: Run;
  close: () => Promise<void>;
}

async function connect(url: string): Promise<Connection> {
  return url.startsWith('sqlite:') ? connectSqlite(url) : connectPostgres(url);
}

function connectSqlite(url: string): Connection {
  const database = new Database(url.slice('sqlite:'.length));
  return {
    run: async (statement) => {
      const prepared = database.prepare(statement);
      return prepared.reader ? prepared.all() : [prepared.run()];
    },
    close: async () => void database.close(),
  };
}

async function connectPostgres(url: string): Promise<Connection> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return { run: async (statement) => (await client.query<object>(statement)).rows, close: () => client.end() };
}

async function onDatabase<T>(make: typeof freshDatabase, use: (run: Run) => Promise<T>): Promise<T> {
  const database = await make();
  const connection = await connect(database.url);
  try {
    return await use(connection.run);
  } finally {
    await connection.close();
    await database.drop();
  }
}

const TABLES = {
  sqlite: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  postgres: "SELECT tablename FROM pg_tables WHERE schemaname = 'public'",
};

describe('a test database', () => {
  it('is independent of every other one', async () => {
    await onDatabase(freshDatabase, (first) =>
      onDatabase(freshDatabase, async (second) => {
        await first('CREATE TABLE only_here (id integer)');
        await first('INSERT INTO only_here VALUES (1)');
        await expect(first('SELECT id FROM only_here')).resolves.toEqual([{ id: 1 }]);
        // Not toThrow: Jest does not take better-sqlite3's error for an Error.
        await expect(second('SELECT id FROM only_here')).rejects.toMatchObject({
          message: expect.stringContaining('only_here'),
        });
      }),
    );
  });

  it('is migrated when fresh and has no table when empty', async () => {
    const tables = (run: Run) => run(TABLES[databaseKind()]);
    await expect(onDatabase(freshDatabase, tables)).resolves.not.toEqual([]);
    await expect(onDatabase(emptyDatabase, tables)).resolves.toEqual([]);
  });

  onlyOn('postgres', 'SQLite lives in the process')('is on a server of its own', async () => {
    const [row] = await onDatabase(freshDatabase, (run) =>
      run("SELECT version(), pg_backend_pid() AS pid, current_setting('server_version_num')::int AS number"),
    );
    expect(row).toMatchObject({ version: expect.stringMatching(/^PostgreSQL \d+/) });
    expect(row).not.toMatchObject({ pid: process.pid });
  });

  onlyOn('sqlite', 'a server has no file')('is one complete file', async () => {
    const database = await freshDatabase();
    expect(database.url).toMatch(/^sqlite:\/.+\.sqlite$/);
    const copy = new Database(database.url.slice('sqlite:'.length), { readonly: true });
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
    copy.close();
    await database.drop();
  });
});
