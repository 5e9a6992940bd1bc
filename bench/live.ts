/**
 * What 500 open pages cost those who sign up: the same rush on an event that nobody watches and on one that 500 people
 * watch, in turns. `npm run bench:live` prints each round; BENCH_DATABASE_URL names an empty PostgreSQL database, else it is
 * SQLite in a temporary folder.
 */
import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareDatabase, withServices } from '../src/create-app.js';
import { readConfig } from '../src/platform/config/config.js';
import { SchoolBuilder, type Member } from '../src/seed/school-builder.js';
import { Watcher } from '../test/races/watchers.js';
import { crowd } from '../test/support/crowd.js';
import { publishedEvent } from '../test/support/events.js';
import { GraphqlClient } from '../test/support/graphql-client.js';
import { startServer } from '../test/support/server-process.js';

const WATCHERS = 500;
const SHIFTS = 10;
const CLIENTS = 20;
const ROUNDS = 5;
const DAY_MS = 24 * 3_600_000;

interface Round {
  watchers: number;
  perSecond: number;
  p50: number;
  p99: number;
  /** From the last answer until each watcher shows the last state, in ms. */
  slowestWatcher: number;
  messages: number;
}

const folder = await mkdtemp(join(tmpdir(), 'many-hands-'));
const url = process.env.BENCH_DATABASE_URL ?? `sqlite:${join(folder, 'bench.sqlite')}`;
const config = readConfig({ DATABASE_URL: url });
await prepareDatabase(config, true);
const { schoolId, coordinator, people } = await withServices(config, async (app) => {
  const school = await SchoolBuilder.create(app);
  return {
    schoolId: school.id,
    coordinator: await school.coordinator(),
    people: await crowd(app, school.id, WATCHERS),
  };
});
const server = await startServer(url);
const as = (who: Member) => new GraphqlClient(`${server.origin}/graphql`, who.token);
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();

let day = 10;
async function round(watched: number): Promise<Round> {
  day += 1;
  const times = { startsAt: inDays(day), endsAt: inDays(day + 0.1) };
  const shifts = Array.from({ length: SHIFTS }, (_, i) => ({
    startsAt: inDays(day + i / 100),
    endsAt: inDays(day + (i + 0.9) / 100),
    capacity: WATCHERS,
  }));
  const event = await publishedEvent(as(coordinator), schoolId, shifts, times);
  const watchers: Watcher[] = [];
  for (const who of people.slice(0, watched)) watchers.push(await Watcher.open(server.origin, who, event.id));
  await sleep(500);
  const wanted = event.shifts.flatMap(({ id }) => people.map((who) => ({ who, shiftId: id })));
  const took: number[] = [];
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      for (let next = wanted.pop(); next && performance.now() - begun < 10_000; next = wanted.pop()) {
        const start = performance.now();
        await as(next.who).mutate('signUp', { shiftId: next.shiftId }, 'status');
        took.push(performance.now() - start);
      }
    }),
  );
  const ended = performance.now();
  const isDone = () => watchers.every(({ staffing }) => staffing?.confirmed === took.length);
  while (!isDone() && performance.now() - ended < 20_000) await sleep(20);
  if (!isDone()) throw new Error('some watchers do not show the last state');
  const slowestWatcher = Math.max(0, ...watchers.map(({ changedAt }) => changedAt - ended));
  const messages = watchers.reduce((sum, watcher) => sum + watcher.messages, 0);
  for (const watcher of watchers) watcher.close();
  await sleep(500);
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.floor((took.length - 1) * share)] as number;
  const perSecond = (took.length / (ended - begun)) * 1_000;
  return { watchers: watched, perSecond, p50: at(0.5), p99: at(0.99), slowestWatcher, messages };
}

await round(0);
const rounds: Round[] = [];
for (let index = 0; index < ROUNDS; index++) {
  for (const watched of [0, WATCHERS]) {
    const measured = await round(watched);
    rounds.push(measured);
    console.log(
      Object.entries(measured)
        .map(([what, value]) => `${what} ${Math.round(value as number)}`)
        .join(', '),
    );
  }
}
await server.stop();
await rm(folder, { recursive: true });
const p99s = (watched: boolean) =>
  rounds
    .filter(({ watchers }) => watchers > 0 === watched)
    .map(({ p99 }) => Math.round(p99))
    .sort((a, b) => a - b);
const [without, withWatchers] = [p99s(false), p99s(true)];
const median = (sorted: number[]) => sorted[Math.floor(sorted.length / 2)] as number;
const told = (sorted: number[]) => `${median(sorted)} ms (${sorted[0]} to ${sorted.at(-1)})`;
console.log(
  `p99 of a sign-up, ${CLIENTS} at a time, median of ${ROUNDS} rounds in turns: ${told(without)} without watchers, ` +
    `${told(withWatchers)} with ${WATCHERS}: ${(median(withWatchers) / median(without)).toFixed(2)} times`,
);
