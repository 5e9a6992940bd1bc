import { execFileSync } from 'node:child_process';
import { copyFileSync, closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { readSignups } from '../races/promises.js';
import { connect } from '../support/connection.js';
import { freshDatabase } from '../support/database.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { startServer } from '../support/server-process.js';
import { TestApp } from '../support/test-app.js';
import { Load } from './load.js';
import { aStage, shiftsAt, type Stage } from './stage.js';

const PEOPLE = 10;
const BLOCK = Buffer.alloc(4_096);
/** Events of 5 kB in a log of 4 MB. */
const MOST_THAT_FIT = 1_000;

interface Disk {
  origin: string;
  databaseUrl: string;
  fill: () => void;
  free: () => void;
}

describe('a full disk', () => {
  it('refuses what is written, answers what is read, and is forgotten when there is room again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'many-hands-disk-'));
    const isMounted = mount(folder);
    try {
      await (isMounted ? onSmallDisk(folder) : withSmallLimit());
    } finally {
      if (isMounted) execFileSync('umount', [folder]);
      await rm(folder, { recursive: true });
    }
  });
});

async function onSmallDisk(folder: string): Promise<void> {
  const template = await freshDatabase();
  copyFileSync(template.url.slice('sqlite:'.length), join(folder, 'hands.sqlite'));
  await template.drop();
  const databaseUrl = `sqlite:${join(folder, 'hands.sqlite')}`;
  const server = await startServer(databaseUrl);
  const filler = join(folder, 'filler');
  try {
    const fill = () => fillUp(filler);
    await expectPatience({ origin: server.origin, databaseUrl, fill, free: () => rmSync(filler) });
  } finally {
    await server.stop();
  }
}

/** Where no file system may be mounted, SQLite is told that the file may not grow, which it answers in the same way. */
async function withSmallLimit(): Promise<void> {
  console.warn('No file system may be mounted here: PRAGMA max_page_count stands in for a full disk.');
  const test = await TestApp.start({ now: new Date().toISOString() });
  const limit = (pages: number) => void test.database.query(`PRAGMA max_page_count = ${pages}`);
  const { origin, databaseUrl } = test;
  await expectPatience({ origin, databaseUrl, fill: () => limit(1), free: () => limit(1_000_000) });
  await test.stop();
}

async function expectPatience({ origin, databaseUrl, fill, free }: Disk): Promise<void> {
  const stage = await aStage(databaseUrl, PEOPLE);
  const shiftIds = await shiftsAt(origin, stage, [PEOPLE, PEOPLE, PEOPLE]);
  const load = new Load({ origins: [origin], people: stage.people, shiftIds }).start();
  await load.served(30);
  fill();
  await turnedAway(load, 60);
  const whileFull = await look(origin, stage).catch(String);
  const before = load.times.length;
  free();
  await load.served(40);
  await load.stop();
  console.info(`${JSON.stringify(load.answers)}, ${load.times.length - before} served after`);

  expect(whileFull).toEqual({
    name: 'Oak Elementary',
    ready: 200,
    refusal: { code: 'RATE_LIMITED', reason: 'DATABASE_FULL' },
  });
  expect(load.failures).toEqual([]);
  expect(Object.keys(load.answers).sort()).toEqual(['CONFIRMED', 'RATE_LIMITED DATABASE_FULL', 'WITHDRAWN']);
  const connection = await connect(databaseUrl);
  expect(Load.lost(load.acknowledged, await readSignups(connection, stage.schoolId))).toEqual([]);
  await connection.close();
  const database = new Database(databaseUrl.slice('sqlite:'.length));
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();
}

async function turnedAway(load: Load, times: number): Promise<void> {
  const giveUpAt = Date.now() + 20_000;
  while ((load.answers['RATE_LIMITED DATABASE_FULL'] ?? 0) < times && Date.now() < giveUpAt) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The coordinator has read and written before; whoever comes for the first time is read just as well. */
async function look(origin: string, { schoolId, coordinator, people }: Stage) {
  const newcomer = new GraphqlClient(`${origin}/graphql`, people[0]!.token);
  const query = `query($id: ID!) { school(id: $id) { name } }`;
  const { school } = await newcomer.ask(query, { id: schoolId });
  const input = {
    schoolId,
    title: 'Picnic',
    description: 'There will be cake. '.repeat(250),
    kind: 'PICNIC',
    startsAt: '2099-05-01T12:00:00Z',
    endsAt: '2099-05-01T14:00:00Z',
  };
  const refusal = await refusedAtLast(new GraphqlClient(`${origin}/graphql`, coordinator.token), input);
  return { name: school.name, ready: (await fetch(`${origin}/health/ready`)).status, refusal };
}

/** The write-ahead log keeps the room that it had: where it has just begun anew, it takes some more. */
async function refusedAtLast(client: GraphqlClient, input: Record<string, unknown>) {
  const create = 'mutation($input: CreateEventInput!) { createEvent(input: $input) { id } }';
  for (let event = 0; event < MOST_THAT_FIT; event++) {
    const [error] = (await client.send(create, { input })).errors ?? [];
    if (error) return { code: error.extensions.code, reason: error.extensions.reason };
  }
  return 'none';
}

function mount(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Until not a byte fits. */
function fillUp(file: string): void {
  const descriptor = openSync(file, 'w');
  try {
    for (;;) writeSync(descriptor, BLOCK);
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(descriptor);
  }
}
