import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { prepareDatabase, withServices } from '../../src/create-app.js';
import { parseDatabaseUrl, readConfig } from '../../src/platform/config/config.js';
import { dataSourceOptions } from '../../src/platform/database/data-sources.js';
import { SchoolBuilder, type Member } from '../../src/seed/school-builder.js';
import { databaseKind, emptyDatabase, freshDatabase, onlyOn, type TestDatabase } from '../support/database.js';
import { publishedEvent } from '../support/events.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { Program } from '../support/program.js';

let folder: string;
const databases: TestDatabase[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'many-hands-start-'));
});

afterAll(async () => {
  await Program.killAll();
  for (const database of databases) await database.drop();
  await rm(folder, { recursive: true });
});

const start = (env: Record<string, string>, ...words: string[]) =>
  new Program('main', { cwd: folder, env: { PORT: '0', ...env }, words });

const keep = async (made: Promise<TestDatabase>): Promise<TestDatabase> => {
  const database = await made;
  databases.push(database);
  return database;
};

/** The tests' own way into a database that a server has open. */
async function withConnection<T>(url: string, use: (source: DataSource) => Promise<T>): Promise<T> {
  const source = await new DataSource(dataSourceOptions(parseDatabaseUrl(url)!, 'writer')).initialize();
  try {
    if (databaseKind() === 'sqlite') await source.query('PRAGMA busy_timeout = 5000');
    return await use(source);
  } finally {
    await source.destroy();
  }
}

async function schoolOf(url: string): Promise<{ school: SchoolBuilder; coordinator: Member; guardian: Member }> {
  return withServices(readConfig({ DATABASE_URL: url }), async (app) => {
    const school = await SchoolBuilder.create(app);
    return { school, coordinator: await school.coordinator(), guardian: await school.guardian('Ana Alvarez') };
  });
}

const ERROR = 50;

interface LogLine {
  level: number;
  msg?: string;
  req?: unknown;
  reqId?: string;
  errorId?: string;
  statement?: string;
}

describe('a started server', () => {
  let server: Program;
  let origin: string;
  let databaseUrl: string;

  beforeAll(async () => {
    const named = databaseKind() === 'postgres' ? { DATABASE_URL: (await keep(emptyDatabase())).url } : null;
    databaseUrl = named?.DATABASE_URL ?? `sqlite:${join(folder, 'var/many-hands.sqlite')}`;
    server = start({ ...named, SLOW_STATEMENT_MS: '1' });
    origin = await server.origin();
  });

  onlyOn('sqlite', 'the default is a file')('made its database at the default place', () => {
    expect(existsSync(join(folder, 'var/many-hands.sqlite'))).toBe(true);
  });

  it('is live and ready', async () => {
    for (const path of ['/health/live', '/health/ready']) {
      const response = await fetch(origin + path);
      expect({ path, status: response.status }).toEqual({ path, status: 200 });
    }
  });

  it('logs what happened in JSON lines, without tokens, addresses or variables, also of its own faults', async () => {
    const { school, coordinator } = await schoolOf(databaseUrl);
    const requestId = 'as-the-proxy-calls-it';
    const client = new GraphqlClient(`${origin}/graphql`, coordinator.token, { 'x-request-id': requestId });
    const title = 'Only the variables say this';
    const input = {
      schoolId: school.id,
      title,
      kind: 'FAIR',
      startsAt: '2026-10-16T12:00:00Z',
      endsAt: '2026-10-16T14:00:00Z',
    };
    const create = 'mutation($input: CreateEventInput!) { createEvent(input: $input) { id } }';
    await withConnection(databaseUrl, (source) => source.query('ALTER TABLE audit_entry RENAME TO elsewhere'));
    const { errors } = await client.send(create, { input });
    await withConnection(databaseUrl, (source) => source.query('ALTER TABLE elsewhere RENAME TO audit_entry'));
    await withConnection(databaseUrl, (source) => source.query('ALTER TABLE throttle_window RENAME TO elsewhere'));
    const page = await fetch(`${origin}/sign-in`, {
      method: 'POST',
      headers: { 'x-request-id': 'of-a-page' },
      body: new URLSearchParams({ token: coordinator.token }),
    });
    await withConnection(databaseUrl, (source) => source.query('ALTER TABLE elsewhere RENAME TO throttle_window'));
    expect(page.status).toBe(500);
    await fetch(`${origin}/graphql?token=${coordinator.token}`);
    await fetch(`${origin}/%zz?token=${coordinator.token}`);
    const headers = { 'content-type': 'application/json', authorization: `Basic ${coordinator.token}` };
    await fetch(`${origin}/graphql`, { method: 'POST', headers, body: `{"query": "${coordinator.email} ${title}` });
    // Fast as the machine may be, a statement takes a millisecond once in a while.
    while (!server.stdout.includes('slow statement')) await client.send('{ school { events { totalCount } } }');

    const lines = server.stdout.trim().split('\n');
    const logged = lines.map((line) => JSON.parse(line) as LogLine);
    const { errorId } = errors?.[0]?.extensions.details as { errorId: string };
    expect(errors?.[0]?.extensions.details).toEqual({ errorId: expect.any(String), requestId });
    const faults = logged.filter(({ level }) => level === ERROR);
    expect(faults).toEqual([
      expect.objectContaining({ errorId, reqId: requestId, error: expect.any(String) }),
      expect.objectContaining({ reqId: 'of-a-page', error: expect.any(String) }),
    ]);
    const slow = logged.filter(({ msg }) => msg === 'slow statement');
    expect(slow.every(({ statement }) => /^[\w:. -]+$/.test(statement ?? ''))).toBe(true);
    expect(logged.filter((line) => line.req).length).toBeGreaterThan(3);
    for (const secret of [coordinator.token, coordinator.email, title, 'authorization']) {
      expect(server.stdout).not.toContain(secret);
    }
    expect(server.stderr).toBe('');
  });

  it('keeps its port for itself', async () => {
    const { port } = new URL(origin);
    const second = start({ PORT: port, DATABASE_URL: databaseUrl });
    expect(await second.exited).toBe(1);
    expect(second.stderr).toBe(`Cannot listen on port ${port} of 127.0.0.1: it is in use.\n`);
  });
});

describe('a server that is told to stop', () => {
  it('finishes what is in flight, takes nothing new and exits 0', async () => {
    const database = await keep(freshDatabase());
    const { school, coordinator, guardian } = await schoolOf(database.url);
    const server = start({ DATABASE_URL: database.url });
    const origin = await server.origin();
    const day = { startsAt: '2099-05-01T12:00:00Z', endsAt: '2099-05-01T14:00:00Z' };
    const planner = new GraphqlClient(`${origin}/graphql`, coordinator.token);
    const event = await publishedEvent(planner, school.id, [day], day);
    const idle = await keptAlive(origin);
    const busy = await keptAlive(origin);

    await withConnection(database.url, async (source) => {
      const block = source.createQueryRunner();
      await block.query(databaseKind() === 'postgres' ? 'BEGIN' : 'BEGIN IMMEDIATE');
      if (databaseKind() === 'postgres') await block.query('LOCK TABLE signup');
      send(busy.socket, signUp(guardian, event.shifts[0]!.id));
      // Whoever comes later is answered: by then the server has read the request.
      (await keptAlive(origin)).socket.destroy();
      server.signal('SIGTERM');
      await idle.closed;
      send(busy.socket, 'GET /health/ready HTTP/1.1\r\nhost: x\r\n\r\n');
      server.signal('SIGTERM');
      await expect(fetch(`${origin}/health/live`)).rejects.toThrow('fetch failed');
      await block.query('COMMIT');
      await block.release();
    });

    const unblockedAt = Date.now();
    expect(await server.exited).toBe(0);
    expect(Date.now() - unblockedAt).toBeLessThan(5_000);
    const [signedUp, tooLate] = busy.received().split(/(?=HTTP\/1.1 )/);
    expect(signedUp).toMatch(/^HTTP\/1.1 200 .*"status":"CONFIRMED"/s);
    expect(tooLate).toMatch(/^HTTP\/1.1 503 /);
    expect(server.stderr).toBe('');
  });
});

describe('two servers that start at once on an empty database', () => {
  it('both serve, and one of them migrates', async () => {
    const database = await keep(emptyDatabase());
    const servers = [1, 2].map(() => start({ DATABASE_URL: database.url }, '--create'));
    for (const server of servers) {
      const response = await fetch(`${await server.origin()}/health/ready`);
      expect(response.status).toBe(200);
    }
    const executed = await withConnection(database.url, (source) => source.query('SELECT name FROM migrations'));
    const names = (executed as { name: string }[]).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a start', () => {
  onlyOn('sqlite', 'no database is reached')('tells every wrong setting in a sentence of its own', async () => {
    const wrong = { PORT: '70000', HOST: 'a b', DATABASE_URL: 'mysql://x/y', PUBLIC_URL: 'hands', LOG_LEVEL: 'loud' };
    const server = start({ ...wrong, NODE_ENV: 'prod' });
    expect(await server.exited).toBe(1);
    expect(server.stderr.trim().split('\n')).toEqual(
      ['PORT', 'HOST', 'DATABASE_URL', 'NODE_ENV', 'PUBLIC_URL', 'LOG_LEVEL'].map((name) =>
        expect.stringMatching(new RegExp(`^${name} must .+\\.$`)),
      ),
    );
    expect(server.stdout).toBe('');
  });

  const refusal = async (url: string, create = false): Promise<string> =>
    prepareDatabase(readConfig({ DATABASE_URL: url }), create).then(
      () => 'it started',
      (error: Error) => `${error.constructor.name}: ${error.message}`,
    );

  it('refuses a database newer than itself', async () => {
    const { url } = await keep(freshDatabase());
    await withConnection(url, (source) =>
      source.query(`INSERT INTO migrations (timestamp, name) VALUES (1999999999999, 'Later1999999999999')`),
    );
    expect(await refusal(url)).toBe(
      'DatabaseProblem: The database is newer than this program: it has Later1999999999999. Update the program.',
    );
  });

  const onFiles = onlyOn('sqlite', 'it is about files');

  onFiles('refuses a file that is missing or empty, unless --create says so', async () => {
    const file = join(folder, 'elsewhere/hands.sqlite');
    const missing = `DatabaseProblem: There is no database at ${file}; start with --create to make one.`;
    expect(await refusal(`sqlite:${file}`)).toBe(missing);
    await mkdir(join(folder, 'elsewhere'));
    await writeFile(file, '');
    expect(await refusal(`sqlite:${file}`)).toBe(missing);
    expect(await refusal(`sqlite:${file}`, true)).toBe('it started');
    expect(await refusal(`sqlite:${file}`)).toBe('it started');
  });

  onFiles('refuses a folder that it cannot write', async () => {
    // No permission keeps root from writing to a folder, but this one takes no files from anybody.
    const locked = process.getuid?.() === 0 ? '/proc' : join(folder, 'locked');
    if (locked !== '/proc') await mkdir(locked, { mode: 0o555 });
    expect(await refusal(`sqlite:${locked}/hands.sqlite`, true)).toMatch(/^DatabaseProblem: .* cannot be .*owner\.$/);
    expect(await refusal(`sqlite:/dev/null/hands.sqlite`, true)).toMatch(/^DatabaseProblem: .* cannot be .*owner\.$/);
  });

  onFiles('refuses a file that is not a database, and leaves it alone', async () => {
    const file = join(folder, 'letter.txt');
    await writeFile(file, 'Dear families, '.repeat(100));
    expect(await refusal(`sqlite:${file}`)).toBe(`DatabaseProblem: The database at ${file} is not a SQLite database.`);
  });

  onFiles('refuses a file that does not take the settings, because a backup tool reads it', async () => {
    const { url } = await keep(freshDatabase());
    await withConnection(url, async (source) => {
      await source.query('PRAGMA journal_mode = DELETE');
      await source.query('BEGIN');
      await source.query('SELECT count(*) FROM school');
      expect(await refusal(url)).toMatch(/^DatabaseProblem: The database at .* is locked by another program\.$/);
      await source.query('COMMIT');
    });
  });

  onlyOn('postgres', 'it is about servers')(
    'refuses a server that does not answer or know it, without the password',
    async () => {
      expect(await refusal('postgres://hands:secret@127.0.0.1:1/hands')).toBe(
        'DatabaseProblem: The PostgreSQL database 127.0.0.1:1/hands cannot be used: connect ECONNREFUSED 127.0.0.1:1.',
      );
      const { url } = await keep(freshDatabase());
      const stranger = new URL(url);
      stranger.password = 'secret';
      expect(await refusal(stranger.href)).toMatch(
        /^DatabaseProblem: The PostgreSQL database .* cannot be used: password authentication failed for user "\w+"\.$/,
      );
      const nowhere = new URL(url);
      nowhere.pathname = '/nowhere';
      expect(await refusal(nowhere.href)).toMatch(/cannot be used: database "nowhere" does not exist\.$/);
    },
  );
});

interface Connection {
  socket: Socket;
  received: () => string;
  closed: Promise<unknown>;
}

/** A connection that has been answered once and stays open. */
async function keptAlive(origin: string): Promise<Connection> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  let text = '';
  socket.on('data', (data) => (text += String(data)));
  const closed = once(socket, 'close');
  send(socket, 'GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n');
  await once(socket, 'data');
  const greeting = text.length;
  return { socket, received: () => text.slice(greeting), closed };
}

function send(socket: Socket, request: string): void {
  socket.write(request);
}

function signUp({ token }: Member, shiftId: string): string {
  const body = JSON.stringify({
    query: 'mutation($input: SignUpInput!) { signUp(input: $input) { status } }',
    variables: { input: { shiftId } },
  });
  const headers = [
    'host: x',
    'content-type: application/json',
    `authorization: Bearer ${token}`,
    `content-length: ${body.length}`,
  ];
  return `POST /graphql HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n${body}`;
}
