import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { FOLDER, type BenchDatabase, type Databases } from './databases.js';
import { fillSchools, PER_SCHOOL, volunteerFor, type FilledSchool } from './filled-schools.js';
import { Load } from './load.js';
import { nextEventsBody } from './read.js';
import { interleaved, ratiosOf, spreadOf } from './rounds.js';
import { startProduct, type MeasuredServer } from './servers.js';
import type { Options, Table } from './bench.js';

const TIMES = [1, 10, 100];
const SIGN_UPS_A_ROUND = 100;
/** Schools that are asked, of however many there are. */
const ASKED = 10;
const SIGN_UP = 'mutation($input: SignUpInput!) { signUp(input: $input) { id status } }';

interface Grown {
  database: BenchDatabase;
  schools: FilledSchool[];
  server: MeasuredServer;
  /** How often somebody has signed up. */
  turn: number;
}

interface Measured {
  read: number;
  signUp: number;
}

/** How long a read and a sign-up take, alone, when there are ten and a hundred times as many schools. */
export async function growth(databases: Databases, { rounds, seconds, random }: Options): Promise<Table> {
  const grown = new Map<string, Grown>();
  const notes: string[] = [];
  for (const times of TIMES) {
    const begun = performance.now();
    const { database, schools } = await loaded(databases, times);
    notes.push(
      `${times}x: ${times * PER_SCHOOL.signups} sign-ups ready in ${Math.round((performance.now() - begun) / 1_000)} s`,
    );
    grown.set(`${times}x`, { database, schools, server: await startProduct(database.url), turn: 0 });
  }
  const load = new Load();
  const measure = async (name: string, lasting: number): Promise<Measured> => {
    const each = grown.get(name) as Grown;
    const body = nextEventsBody();
    const requests = each.schools.map(({ viewer }) => ({ token: viewer.token, body }));
    const { port } = each.server;
    const reads = await load.repeat({ port, connections: 1, seconds: lasting, requests });
    const signUps = await load.once({ port, requests: signUpsOf(each) });
    if (reads.bad + signUps.bad > 0)
      throw new Error(`${name}: ${reads.bad} reads, ${signUps.bad} sign-ups were refused`);
    return { read: reads.p50, signUp: signUps.p50 };
  };
  for (const name of grown.keys()) await measure(name, seconds);
  const measured = await interleaved([...grown.keys()], rounds, random, (name) => measure(name, seconds));
  load.close();
  for (const { server, database } of grown.values()) {
    await server.stop();
    await database.drop();
  }
  const floors = measured.get('1x') as Measured[];
  const rows = [...measured].map(([name, all]) => {
    const of = (key: keyof Measured) => all.map((one) => one[key]);
    const ratios = (key: keyof Measured) =>
      ratiosOf(
        of(key),
        floors.map((one) => one[key]),
      ).median;
    const [read, signUp] = [spreadOf(of('read')).median, spreadOf(of('signUp')).median];
    return { name, readMs: read, readRatio: ratios('read'), signUpMs: signUp, signUpRatio: ratios('signUp') };
  });
  return { title: `growth on ${databases.kind}: medians of one request at a time`, rows, notes };
}

function signUpsOf(each: Grown): { token: string; body: string }[] {
  return Array.from({ length: SIGN_UPS_A_ROUND }, () => {
    const turn = each.turn++;
    const school = each.schools[turn % each.schools.length] as FilledSchool;
    const nth = Math.floor(turn / each.schools.length);
    // From the end: those are still to come when the file is months old.
    const shift = school.openShifts.at(-1 - (nth % school.openShifts.length)) as FilledSchool['openShifts'][number];
    const volunteer = volunteerFor(school, shift, Math.floor(nth / school.openShifts.length));
    const input = { shiftId: shift.id, idempotencyKey: randomUUID() };
    return { token: volunteer.token, body: JSON.stringify({ query: SIGN_UP, variables: { input } }) };
  });
}

type Loaded = Pick<Grown, 'database' | 'schools'>;

/** SQLite files are kept, since a million sign-ups take a while. */
async function loaded(databases: Databases, times: number): Promise<Loaded> {
  const name = `growth-${times}`;
  if (databases.kind === 'postgres') {
    const database = await databases.make(name);
    return { database, schools: (await fillSchools(database.url, times, Date.now())).slice(0, ASKED) };
  }
  const [file, about] = [join(FOLDER, `${name}.sqlite`), join(FOLDER, `${name}.json`)];
  const recipe = await recipeHash();
  if (existsSync(file) && existsSync(about)) {
    const known = JSON.parse(await readFile(about, 'utf8')) as {
      recipe: string;
      made: string;
      schools: FilledSchool[];
    };
    if (known.recipe === recipe) return { database: keptDatabase(file, known.made), schools: known.schools };
  }
  const database = await databases.make(name);
  const now = Date.now();
  const schools = (await fillSchools(database.url, times, now)).slice(0, ASKED);
  const made = new Date(now).toISOString();
  await writeFile(about, JSON.stringify({ recipe, made, schools }));
  return { database: keptDatabase(file, made), schools };
}

/** Another recipe, or other tables, make another file. */
async function recipeHash(): Promise<string> {
  const files = ['filled-schools.ts', '../src/platform/database/data-sources.ts'];
  const texts = await Promise.all(files.map((file) => readFile(join(import.meta.dirname, file), 'utf8')));
  return createHash('sha256').update(texts.join('')).digest('base64url');
}

/** Forgets what was done to it, instead of being dropped. */
function keptDatabase(file: string, made: string): BenchDatabase {
  return {
    url: `sqlite:${file}`,
    drop: async () => {
      const database = new Database(file);
      for (const table of ['commitment', 'signup', 'idempotency_key', 'outbox_message', 'delivery']) {
        database.prepare(`DELETE FROM ${table} WHERE "createdAt" > ?`).run(made);
      }
      database
        .prepare(
          `UPDATE shift SET "confirmed" = (SELECT count(*) FROM signup g WHERE g."shiftId" = shift."id"), "waitlisted" = 0,
             "nextWaitlistNumber" = 1 WHERE "updatedAt" > ?`,
        )
        .run(made);
      database.pragma('wal_checkpoint(TRUNCATE)');
      database.close();
    },
  };
}
