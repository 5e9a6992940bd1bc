/**
 * What a roster of 20,000 users costs those who use the server that takes it: sent to POST /uploads and applied, while
 * others sign up at that school and at another one, and the office changes a person. `npm run bench:upload` prints for
 * each the longest wait, and for the server the longest stall of its event loop and its memory. BENCH_DATABASE_URL names
 * an empty PostgreSQL database, else it is SQLite in a temporary folder.
 */
import 'reflect-metadata';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareDatabase, withServices } from '../src/create-app.js';
import { Duty } from '../src/identity/index.js';
import { readConfig } from '../src/platform/config/config.js';
import { SchoolBuilder, type Member } from '../src/seed/school-builder.js';
import { crowd } from '../test/support/crowd.js';
import { publishedEvent, type TestShift } from '../test/support/events.js';
import { GraphqlClient } from '../test/support/graphql-client.js';
import { RosterFolder } from '../test/support/roster-folder.js';
import { startServer } from '../test/support/server-process.js';

const CHILDREN = Number(process.argv[2] ?? 20_000) / 2.3;
const PAUSE_MS = 50;
const DAY_MS = 24 * 3_600_000;

const folder = await mkdtemp(join(tmpdir(), 'many-hands-'));
const url = process.env.BENCH_DATABASE_URL ?? `sqlite:${join(folder, 'bench.sqlite')}`;
const config = readConfig({ DATABASE_URL: url });
await prepareDatabase(config, true);
const [here, there] = await withServices(config, async (app) => {
  const schools = [];
  for (const name of ['Uploading School', 'Other School']) {
    const school = await SchoolBuilder.create(app, { name });
    const admin = await school.person({ name: 'Ada Admin', duties: [Duty.ADMIN, Duty.COORDINATOR] });
    schools.push({ id: school.id, admin, people: await crowd(app, school.id, 500) });
  }
  return schools as [Place, Place];
});
interface Place {
  id: string;
  admin: Member;
  people: Member[];
}

const watched = join(folder, 'watched');
const server = await startServer(url, {
  NODE_OPTIONS: `--import ${new URL('./watch-process.mjs', import.meta.url).href}`,
  WATCH_FILE: watched,
  UPLOADS: join(folder, 'uploads'),
});
const as = (who: Member) => new GraphqlClient(`${server.origin}/graphql`, who.token);
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();

async function shiftsAt({ id, admin }: Place): Promise<TestShift[]> {
  const shifts = Array.from({ length: 20 }, (_, index) => ({
    startsAt: inDays(10 + index),
    endsAt: inDays(10.1 + index),
    capacity: 500,
  }));
  return (await publishedEvent(as(admin), id, shifts, { startsAt: inDays(9), endsAt: inDays(40) })).shifts;
}

let isOver = false;
/** Does it again and again until the import is over; answers how long each took. */
async function meanwhile(once: (turn: number) => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (let turn = 0; !isOver; turn++) {
    const start = performance.now();
    await once(turn);
    took.push(performance.now() - start);
    await sleep(PAUSE_MS);
  }
  return took;
}

function signUps({ people }: Place, shifts: TestShift[]): Promise<number[]> {
  return meanwhile((turn) => {
    const shiftId = shifts[Math.floor(turn / people.length) % shifts.length]?.id;
    return as(people[turn % people.length] as Member).mutate('signUp', { shiftId }, 'status');
  });
}

let version = 1;
function edits({ admin, people: [person] }: Place): Promise<number[]> {
  return meanwhile(async (turn) => {
    const input = { personId: person?.id, version, phone: `+1 555 01${turn}` };
    version = (await as(admin).mutate<{ version: number }>('updatePerson', input, 'version')).version;
  });
}

const shifts = [await shiftsAt(here), await shiftsAt(there)] as const;
const path = await new RosterFolder({
  schools: 1,
  childrenPerSchool: Math.round(CHILDREN),
  teachersPerSchool: 800,
  classesPerSchool: 180,
}).writeZip();
const body = await readFile(path);
await rm(dirname(path), { recursive: true });

async function uploadAndApply(): Promise<string> {
  const headers = { 'content-type': 'application/zip', authorization: `Bearer ${here.admin.token}` };
  const sent = await fetch(`${server.origin}/uploads`, { method: 'POST', body, headers });
  const { id: uploadId } = (await sent.json()) as { id: string };
  const input = { uploadId, schoolId: here.id };
  const { verdict, added } = await as(here.admin).mutate<{ verdict: string; added: number }>(
    'applyRoster',
    input,
    'verdict added',
  );
  return `${verdict}, ${added} added`;
}

for (const name of ['quiet', 'first', 'again']) {
  isOver = false;
  const begun = Date.now();
  const others = {
    'sign-up here': signUps(here, shifts[0]),
    'sign-up elsewhere': signUps(there, shifts[1]),
    'person changed elsewhere': edits(there),
  };
  const outcome = name === 'quiet' ? await sleep(3_000, 'nothing imported') : await uploadAndApply();
  isOver = true;
  console.log(`${name}: ${outcome}, in ${((Date.now() - begun) / 1_000).toFixed(1)} s`);
  for (const [what, taking] of Object.entries(others)) {
    const took = (await taking).sort((a, b) => a - b);
    const at = (share: number) => Math.round(took[Math.floor((took.length - 1) * share)] as number);
    console.log(`  ${what}: ${took.length} times, median ${at(0.5)} ms, longest ${at(1)} ms`);
  }
  await sleep(300);
  const notes = (await readFile(watched, 'utf8')).trim().split('\n');
  const lines = notes.map((line) => JSON.parse(line) as { at: number; stallMs: number; megabytes: number });
  const stall = Math.max(...lines.filter(({ at }) => at > begun + 200).map(({ stallMs }) => stallMs));
  console.log(`  server: longest stall ${Math.round(stall)} ms, at most ${lines.at(-1)?.megabytes} MB`);
}
await server.stop();
await rm(folder, { recursive: true });
