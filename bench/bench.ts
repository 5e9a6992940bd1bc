/**
 * `npm run bench`: what the product costs, against floors that do the same with nothing around it. See README.md here.
 */
import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FOLDER, postgresDatabases, sqliteDatabases, type Databases } from './databases.js';
import { growth } from './growth.js';
import { memory, start } from './process.js';
import { profileRead, profileRush } from './profile.js';
import { read } from './read.js';
import { seeded } from './rounds.js';
import { rush } from './rush.js';
import { SETTINGS, stopAll } from './servers.js';

export interface Options {
  rounds: number;
  /** How long each measurement lasts. */
  seconds: number;
  random: () => number;
}

export interface Table {
  title: string;
  rows: Record<string, string | number>[];
  /** Printed under the table, line by line. */
  notes?: string[];
}

type Part = (databases: Databases, options: Options) => Promise<Table>;

const PARTS: Readonly<Record<string, Part>> = {
  read,
  rush,
  growth,
  start,
  memory,
  profile: profileRead,
  'profile-rush': profileRush,
};
/** What is measured on PostgreSQL too where nobody says what is. */
const BESIDE = ['read', 'rush'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    postgres: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
  },
});
const unknown = positionals.filter((name) => !PARTS[name]);
if (unknown.length > 0) throw new Error(`there is no part ${unknown.join(', ')}: ${Object.keys(PARTS).join(', ')}`);

execFileSync('node', ['scripts/build-if-stale.mjs'], { stdio: 'inherit' });
const options: Options = {
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  random: seeded(Number(values.seed)),
};
const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'processor'}, Node ${process.versions.node}`;
console.log(
  `${machine}; ${JSON.stringify(SETTINGS)}; seed ${values.seed}; no rate limit applies to what is measured\n`,
);
const given = process.env.DATABASE_URL;
const onPostgres = () => postgresDatabases(given);
if (values.postgres || given) {
  await measure(onPostgres, positionals.length > 0 ? positionals : Object.keys(PARTS));
} else if (positionals.length > 0) {
  await measure(sqliteDatabases, positionals);
} else {
  await measure(sqliteDatabases, Object.keys(PARTS));
  await measure(onPostgres, BESIDE);
}

/** Prints the table of each part, and writes them down. */
async function measure(open: () => Databases | Promise<Databases>, parts: readonly string[]): Promise<void> {
  const databases = await open();
  const tables: Table[] = [];
  try {
    for (const name of parts) {
      const table = await (PARTS[name] as Part)(databases, options);
      tables.push(table);
      print(table);
    }
  } finally {
    await stopAll();
    await databases.close();
  }
  await mkdir(FOLDER, { recursive: true });
  const file = join(FOLDER, `${databases.kind}-${parts.join('-')}.json`);
  await writeFile(file, JSON.stringify({ machine, settings: SETTINGS, seed: values.seed, tables }, null, 2));
  console.log(`written to ${file}\n`);
}

function print({ title, rows, notes = [] }: Table): void {
  console.log(title);
  console.table(
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key,
          typeof value === 'number' ? Number(value.toPrecision(4)) : value,
        ]),
      ),
    ),
  );
  for (const note of notes) console.log(note);
  console.log();
}
