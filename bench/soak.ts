/**
 * Whether memory stays where it is under everything at once: reads, sign-ups and withdrawals, sign-ins by mail, watched
 * events, rosters, and hostile requests. `npm run soak -- 15` runs for so many minutes; BENCH_DATABASE_URL names an empty
 * PostgreSQL database, else it is SQLite in a temporary folder. Passes when the server's memory in the last minute is
 * within 20 % of what it was after the first two, and nothing was answered with a 5xx.
 */
import 'reflect-metadata';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { prepareDatabase, withServices } from '../src/create-app.js';
import { Duty } from '../src/identity/index.js';
import { readConfig } from '../src/platform/config/config.js';
import { SchoolBuilder, type Member } from '../src/seed/school-builder.js';
import { Watcher } from '../test/races/watchers.js';
import { crowd } from '../test/support/crowd.js';
import { publishedEvent } from '../test/support/events.js';
import { GraphqlClient } from '../test/support/graphql-client.js';
import { json, nested, TOO_LARGE, VIEWER } from '../test/support/hostile.js';
import { MailSink } from '../test/support/mail-sink.js';
import { RosterFolder } from '../test/support/roster-folder.js';
import { startServer } from '../test/support/server-process.js';
import { ENVIRONMENT, NODE_FLAGS } from './servers.js';

const minutes = Number(process.argv[2] ?? 15);
const PEOPLE = 200;
const EVENTS = 20;
const CLIENTS = 6;
const WATCHERS = 20;
const SETTLING_S = 120;
const SAMPLE_S = 5;
const MOST_GROWTH = 0.2;
const DAY_MS = 24 * 3_600_000;
const TOKEN = 'the-token-of-whoever-soaks';

const folder = await mkdtemp(join(tmpdir(), 'many-hands-'));
const url = process.env.BENCH_DATABASE_URL ?? `sqlite:${join(folder, 'soak.sqlite')}`;
await prepareDatabase(readConfig({ DATABASE_URL: url }), true);
const { schoolId, coordinator, admin, people } = await withServices(readConfig({ DATABASE_URL: url }), async (app) => {
  const school = await SchoolBuilder.create(app);
  return {
    schoolId: school.id,
    coordinator: await school.coordinator(),
    admin: await school.person({ name: 'Ada Admin', duties: [Duty.ADMIN] }),
    people: await crowd(app, school.id, PEOPLE),
  };
});
const sink = await MailSink.start();
const server = await startServer(
  url,
  {
    SMTP_URL: sink.url,
    METRICS_TOKEN: TOKEN,
    TRUST_PROXY: '127.0.0.1',
    UPLOADS: join(folder, 'uploads'),
    ...ENVIRONMENT,
  },
  [...NODE_FLAGS, 'dist/main.js'],
);

const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;
const someAddress = () => `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 256)).join('.')}`;
const as = (who?: Member) =>
  new GraphqlClient(`${server.origin}/graphql`, who?.token, { 'x-forwarded-for': someAddress() });
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString();

const events: { id: string; shiftIds: string[] }[] = [];
for (let day = 10; day < 10 + EVENTS; day++) {
  const shifts = [0, 1, 2, 3].map((i) => ({
    startsAt: inDays(day + i / 100),
    endsAt: inDays(day + (i + 0.9) / 100),
    capacity: 10,
  }));
  const event = await publishedEvent(as(coordinator), schoolId, shifts, {
    startsAt: inDays(day),
    endsAt: inDays(day + 0.1),
  });
  events.push({ id: event.id, shiftIds: event.shifts.map(({ id }) => id) });
}
const zipPath = await new RosterFolder({ schools: 1 }).writeZip();
const zip = await readFile(zipPath);
await rm(dirname(zipPath), { recursive: true });

const PAGE = `{ school { events(first: 20) { nodes { id title startsAt roles { title shifts {
  id startsAt staffing { capacity open } signups { status volunteer { displayName } } } } } } } }`;
const bombs: (string | Buffer)[] = [
  ...TOO_LARGE.map(([, query]) => json(query)),
  ...[
    json(VIEWER, { x: 'x'.repeat(4_000_000) }),
    '['.repeat(200_000),
    gzipSync(Buffer.alloc(20_000_000)),
    '{"query":1}',
  ],
  `{"query":"query($x: ID!) { node(id: $x) { id } }","variables":{"x":${nested(100_000, '[', '', ']')}}}`,
];

const disguises: Record<string, string>[] = [
  {},
  { authorization: `Bearer ${'x'.repeat(150)}` },
  { 'content-encoding': 'gzip' },
];

const done: Record<string, number> = {};
const faults: string[] = [];
const statusOf = async (body: string | Buffer, headers: Record<string, string> = {}) => {
  const all = { 'content-type': 'application/json', ...headers };
  // Whoever sends too much may find the connection closed before all is sent.
  return fetch(`${server.origin}/graphql`, { method: 'POST', body: body as string, headers: all }).then(
    async (response) => (await response.arrayBuffer(), response.status),
    () => 0,
  );
};

const deeds: Record<string, () => Promise<unknown>> = {
  read: () => as(pick(people)).ask(PAGE),
  viewer: () => as(pick(people)).ask('{ viewer { id people { signups { nodes { id status } } } } }'),
  signUp: async () => {
    const who = as(pick(people));
    const { data } = await who.send<{ signUp: { id: string } }>(
      'mutation($i: SignUpInput!) { signUp(input: $i) { id } }',
      {
        i: { shiftId: pick(pick(events).shiftIds), idempotencyKey: `key-${Math.random()}` },
      },
    );
    if (data?.signUp) await who.send(`mutation { withdraw(input: { signupId: "${data.signUp.id}" }) { id } }`);
  },
  signIn: async () => {
    const { email } = pick(people);
    await as().send('mutation($i: RequestSignInInput!) { requestSignIn(input: $i) { accepted } }', { i: { email } });
    const code = /\b\d{6}\b/.exec(sink.to(email).at(-1)?.text ?? '')?.[0] ?? '123456';
    await as().send('mutation($i: SignInInput!) { signIn(input: $i) { token } }', { i: { email, code } });
    if (sink.received.length > 500) sink.received.splice(0, 250);
  },
  watch: async () => {
    const watcher = await Watcher.open(server.origin, pick(people), pick(events).id);
    await sleep(200);
    watcher.close();
  },
  upload: async () => {
    const headers = { 'content-type': 'application/zip', authorization: `Bearer ${admin.token}` };
    const response = await fetch(`${server.origin}/uploads`, { method: 'POST', body: zip as never, headers });
    const { id } = (await response.json()) as { id?: string };
    if (id) await as(admin).send(`mutation { previewRoster(input: { uploadId: "${id}" }) { verdict } }`);
  },
  hostile: async () => {
    const status = await statusOf(pick(bombs), pick(disguises));
    if (status >= 500) faults.push(`hostile ${status}`);
  },
};
const weighted = Object.entries({ read: 30, viewer: 20, signUp: 25, signIn: 5, watch: 5, hostile: 15 }).flatMap(
  ([name, weight]) => Array<string>(weight).fill(name),
);

async function perform(name: string): Promise<void> {
  try {
    await deeds[name]!();
    done[name] = (done[name] ?? 0) + 1;
  } catch (error) {
    faults.push(`${name}: ${String(error).slice(0, 200)}`);
  }
}

/** Resident, and of that the heap: all that V8 has taken, and what lived or was not collected yet. */
async function memoryMegabytes(): Promise<{ resident: number; heap: number; used: number }> {
  const response = await fetch(`${server.origin}/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } });
  const text = await response.text();
  const of = (name: string) => Number(new RegExp(`^${name} (\\d+)`, 'm').exec(text)?.[1]) / 2 ** 20;
  return {
    resident: of('process_resident_memory_bytes'),
    heap: of('nodejs_heap_size_total_bytes'),
    used: of('nodejs_heap_size_used_bytes'),
  };
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
const begun = performance.now();
const elapsed = () => (performance.now() - begun) / 1_000;
const isOver = () => elapsed() > minutes * 60;
const samples: { at: number; megabytes: number }[] = [];

const watchers = await Promise.all(
  Array.from({ length: WATCHERS }, (_, i) => Watcher.open(server.origin, people[i] as Member, pick(events).id)),
);
await Promise.all([
  ...Array.from({ length: CLIENTS }, async () => {
    while (!isOver()) {
      await perform(pick(weighted));
      await sleep(5 + Math.random() * 20);
    }
  }),
  (async () => {
    for (; !isOver(); await sleep(15_000)) await perform('upload');
  })(),
  (async () => {
    for (; !isOver(); await sleep(SAMPLE_S * 1_000)) {
      const { resident, heap, used } = await memoryMegabytes();
      samples.push({ at: elapsed(), megabytes: resident });
      if (samples.length % 12 !== 1) continue;
      const rounded = [resident, heap, used].map((megabytes) => megabytes.toFixed(0));
      console.log(`${(elapsed() / 60).toFixed(1)} min: ${rounded[0]} MiB, heap ${rounded[1]}, used ${rounded[2]}`);
    }
  })(),
]);
const health = (await fetch(`${server.origin}/health/ready`)).status;
for (const watcher of watchers) watcher.close();
await server.stop();
await sink.stop();
await rm(folder, { recursive: true });

const settled = samples.filter(({ at }) => at >= SETTLING_S && at < SETTLING_S + 60).map((sample) => sample.megabytes);
const last = samples.filter(({ at }) => at >= minutes * 60 - 60).map((sample) => sample.megabytes);
const growth = median(last) / median(settled) - 1;
console.log(JSON.stringify({ minutes, done, health, settled: median(settled), last: median(last), growth }, null, 2));
if (faults.length > 0) console.log(`${faults.length} faults, such as:\n${[...new Set(faults)].slice(0, 5).join('\n')}`);
process.exit(growth <= MOST_GROWTH && health === 200 && faults.length === 0 ? 0 : 1);
