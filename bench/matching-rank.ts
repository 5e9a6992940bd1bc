import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import type { INestApplicationContext } from '@nestjs/common';
import { withServices } from '../src/create-app.js';
import { EventsQueries } from '../src/events/index.js';
import { Candidates } from '../src/matching/rank/candidates.js';
import { Ranking } from '../src/matching/rank/ranking.rules.js';
import { RankingService, type Prepared } from '../src/matching/rank/ranking.service.js';
import { SchoolIndexes } from '../src/matching/rank/school-indexes.js';
import { SkillWords } from '../src/matching/rank/skill-words.js';
import { NeedsQueries } from '../src/matching/needs/needs.queries.js';
import { Viewer } from '../src/platform/access/viewer.js';
import { readConfig } from '../src/platform/config/config.js';
import { WordFit } from '../src/skills/index.js';
import { THIRTY_NEEDS } from '../test/api/matching.thirty-needs.js';
import { openConnections } from './connection-pool.js';
import { sqliteDatabases } from './databases.js';
import { fillMatchingSchool, type MatchingSchool } from './matching-school.js';
import { quantile } from './rounds.js';
import { residentMibOf, startProduct, stopAll } from './servers.js';

const SIZES = [500, 5_000];
const LISTED = 20;
const ROUNDS = 10;
/** A compiler that is still at work is no property of ranking; the first list of a process is measured by itself. */
const WARM_UP_ROUNDS = 10;
const PING_MS = 20;
const MUST_MS: Readonly<Record<number, number>> = { 500: 3, 5_000: 15 };

interface Row {
  people: number;
  what: string;
  p50?: number;
  p95?: number;
  max?: number;
  must?: number;
}

/** Ranking on SQLite: in memory, with the database's word, over HTTP; how an index is made meanwhile; what it takes. */
export async function rankSpeed(): Promise<object[]> {
  execFileSync('node', ['scripts/build-if-stale.mjs'], { stdio: 'inherit' });
  const databases = sqliteDatabases();
  const rows: Row[] = [];
  for (const people of SIZES) {
    const database = await databases.make(`matching-${people}`);
    const config = readConfig({ DATABASE_URL: database.url });
    const school = await withServices(config, (app) => fillMatchingSchool(app, database.url, people));
    try {
      rows.push(...(await withServices(config, (app) => inProcess(app, school, people))));
      rows.push(...(await overHttp(database.url, school, people)));
    } finally {
      await stopAll();
      await database.drop();
    }
  }
  return rows;
}

async function inProcess(app: INestApplicationContext, school: MatchingSchool, people: number): Promise<Row[]> {
  const heap = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  // What is known of words is made once for all schools.
  await app.get(SchoolIndexes).of('school_of_nobody');
  const before = heap();
  const begun = performance.now();
  await app.get(SchoolIndexes).of(school.schoolId);
  const took = performance.now() - begun;
  const rows: Row[] = [
    { people, what: 'index: made within, ms', max: rounded(took) },
    { people, what: 'index: heap, MiB', max: rounded(heap() - before) },
  ];
  const { target, prepared, listed } = asked(app, school);
  const kinds = { needs: school.needIds, shifts: school.shiftIds };
  const texts = THIRTY_NEEDS.map(({ need }) => need);
  const { knowledge } = await app.get(SkillWords).fit();
  const readFirst = (text: string) => void new WordFit(knowledge).need(text);
  rows.push(await measured(people, 'needs: words, read the first time', texts, readFirst));
  for (const [kind, ids] of Object.entries(kinds)) {
    const all = new Map<string, Prepared>();
    for (const id of ids) all.set(id, await prepared(viewerOf(school), id));
    const inMemory = (id: string) => {
      const { index, ranking, moment, fit } = all.get(id) as Prepared;
      let count = 0;
      for (const _ of new Ranking(index, ranking.target, moment, fit).inOrder()) if (++count >= LISTED) break;
    };
    rows.push({
      ...(await measured(people, `${kind}: in memory, by all its rules`, ids, inMemory)),
      must: MUST_MS[people] ?? NaN,
    });
    // The request has looked up what its viewer reaches, and the target, whatever it asks of it.
    const begin = async (id: string) => {
      const viewer = viewerOf(school);
      return { viewer, prepare: await target(viewer, id) };
    };
    const checked = async ({ viewer, prepare }: Awaited<ReturnType<typeof begin>>) => {
      await app.get(RankingService).best(viewer, await prepare(), LISTED);
    };
    rows.push({
      ...(await measured(people, `${kind}: and judged by the database`, ids, checked, begin)),
      must: MUST_MS[people] ?? NaN,
    });
    rows.push(await measured(people, `${kind}: and told with reasons`, ids, listed));
  }
  return rows;
}

/** As the fields of the API ask, each time for a request of its own. */
function asked(app: INestApplicationContext, school: MatchingSchool) {
  const ranking = app.get(RankingService);
  const target = async (viewer: Viewer, id: string) => {
    const need = (await app.get(NeedsQueries).needsByIds(viewer, [id])).get(id);
    const shift = need ? undefined : (await app.get(EventsQueries).shiftsByIds(viewer, [id])).get(id);
    return async (): Promise<Prepared> => {
      const ready = need ? await ranking.forNeed(viewer, need) : shift && (await ranking.forShift(viewer, shift));
      if (!ready) throw new Error(`nobody is looked for by ${id}`);
      return ready;
    };
  };
  const prepared = async (viewer: Viewer, id: string) => (await target(viewer, id))();
  const listed = async (id: string) => {
    const viewer = viewerOf(school);
    const ready = await prepared(viewer, id);
    await app.get(Candidates).of(viewer, ready, await ranking.best(viewer, ready, LISTED));
  };
  return { target, prepared, listed };
}

const viewerOf = ({ coordinator: { id, email }, schoolId }: MatchingSchool): Viewer =>
  new Viewer(null, email, [{ id, schoolId, duties: ['COORDINATOR'], locale: null }], true);

const CANDIDATES = `candidates(first: ${LISTED}) { person { id displayName } score reasons { kind points message skill { id } } obstacles { kind message } }`;
const QUERY = `query($id: ID!) { node(id: $id) { ... on Need { ${CANDIDATES} } ... on Shift { ${CANDIDATES} } } }`;

/** The built server in a process of its own; before anything else the first list, while others go on asking. */
async function overHttp(databaseUrl: string, school: MatchingSchool, people: number): Promise<Row[]> {
  const { needIds, shiftIds, teacher, coordinator } = school;
  const server = await startProduct(databaseUrl);
  const connections = openConnections(server.port, 1);
  const list = async (id: string, token: string) => {
    const { status, body } = await connections.post(
      '/graphql',
      token,
      JSON.stringify({ query: QUERY, variables: { id } }),
    );
    if (status !== 200 || !body.includes('"candidates":[')) throw new Error(`no list: ${String(body).slice(0, 500)}`);
  };
  const ready = residentMibOf(server.pid);
  const first = await silence(server.port, coordinator.token, () => list(needIds[0] as string, teacher.token));
  const withIndex = residentMibOf(server.pid);
  const rows: Row[] = [
    { people, what: 'HTTP: first list of a process, ms', max: rounded(first.tookMs), must: 5_000 },
    { people, what: 'HTTP: others meanwhile, ms', ...spread(first.answers) },
    await measured(people, 'HTTP: needs, to a teacher', needIds, (id) => list(id, teacher.token)),
    await measured(people, 'HTTP: shifts, to a coordinator', shiftIds, (id) => list(id, coordinator.token)),
    { people, what: 'HTTP: resident when ready, MiB', max: rounded(ready) },
    { people, what: 'HTTP: resident with the index, MiB', max: rounded(withIndex) },
    { people, what: 'HTTP: resident after the lists, MiB', max: rounded(residentMibOf(server.pid)) },
  ];
  connections.close();
  await server.stop();
  return rows;
}

/** How long others wait for a short answer while something is done; the first answers are as slow without. */
async function silence(port: number, token: string, work: () => Promise<void>) {
  const connections = openConnections(port, 50);
  const body = JSON.stringify({ query: '{ viewer { email } }' });
  const answers: number[] = [];
  const ping = async () => {
    const begun = performance.now();
    await connections.post('/graphql', token, body);
    answers.push(performance.now() - begun);
  };
  for (let time = 0; time < 50; time++) await ping();
  answers.splice(0);
  const pings: Promise<void>[] = [];
  const timer = setInterval(() => pings.push(ping()), PING_MS);
  const begun = performance.now();
  await work().finally(() => clearInterval(timer));
  const tookMs = performance.now() - begun;
  await Promise.all(pings);
  connections.close();
  return { tookMs, answers };
}

async function measured<Begun = string>(
  people: number,
  what: string,
  ids: readonly string[],
  work: (begun: Begun) => Promise<void> | void,
  begin: (id: string) => Promise<Begun> | Begun = (id) => id as Begun,
): Promise<Row> {
  const times: number[] = [];
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    for (const id of ids) {
      const ready = await begin(id);
      const begun = performance.now();
      await work(ready);
      if (round >= 0) times.push(performance.now() - begun);
    }
  }
  return { people, what, ...spread(times) };
}

function spread(times: number[]) {
  times.sort((a, b) => a - b);
  return { p50: rounded(quantile(times, 0.5)), p95: rounded(quantile(times, 0.95)), max: rounded(times.at(-1) ?? NaN) };
}

const rounded = (value: number): number => Number(value.toFixed(value < 100 ? 2 : 0));
