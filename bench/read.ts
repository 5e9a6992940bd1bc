import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FOLDER, type Databases } from './databases.js';
import { fillSchools, PER_SCHOOL } from './filled-schools.js';
import { NEXT_EVENTS } from './floor-read.js';
import { Load, type Speed } from './load.js';
import { recordReads } from './recording.js';
import { interleaved, ratiosOf, spreadOf, type Spread } from './rounds.js';
import { cpuSecondsOf, residentMibOf, startFloor, startProduct, type MeasuredServer } from './servers.js';
import type { Options, Table } from './bench.js';

const CONNECTIONS = 16;
const WARM_UP_S = 3;

export const nextEventsBody = (): string =>
  JSON.stringify({ query: NEXT_EVENTS, variables: { from: new Date(Date.now() - 1_000).toISOString() } });

interface Measured extends Speed {
  cpuMs: number;
}

/** The page that parents open all day, over HTTP, against its floor. */
export async function read(databases: Databases, { rounds, seconds, random }: Options): Promise<Table> {
  const database = await databases.make('read');
  const [school] = await fillSchools(database.url, 1, Date.now());
  const { token } = school!.viewer;
  const body = nextEventsBody();
  const readsFile = join(FOLDER, 'read-statements.json');
  const reads = await recordReads(database.url, token, body);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(readsFile, JSON.stringify(reads, null, 1));
  const servers = new Map<string, MeasuredServer>([
    ['floor', await startFloor(database.url, readsFile)],
    ['product', await startProduct(database.url)],
  ]);
  const load = new Load();
  const answers = await answersOf(servers, token, body);
  const measure = async (name: string, lasting: number): Promise<Measured> => {
    const { port, pid } = servers.get(name) as MeasuredServer;
    const before = cpuSecondsOf(pid);
    const requests = [{ token, body, answer: answers.get(name) as string }];
    const speed = await load.repeat({ port, connections: CONNECTIONS, seconds: lasting, requests });
    if (speed.bad > 0) throw new Error(`${speed.bad} answers of the ${name} differ from its first one`);
    return { ...speed, cpuMs: ((cpuSecondsOf(pid) - before) * 1_000) / speed.count };
  };
  for (const name of servers.keys()) await measure(name, WARM_UP_S);
  const measured = await interleaved([...servers.keys()], rounds, random, (name) => measure(name, seconds));
  const resident = new Map([...servers].map(([name, { pid }]) => [name, residentMibOf(pid)]));
  load.close();
  for (const server of servers.values()) await server.stop();
  await database.drop();
  return {
    title:
      `read on ${databases.kind}: the next 20 events of ${PER_SCHOOL.events}, ${answers.get('floor')?.length} bytes, ` +
      `${CONNECTIONS} connections, ${reads.length} statements`,
    rows: [...measured].map(([name, speeds]) => row(name, speeds, measured.get('floor') as Measured[], resident)),
  };
}

function row(name: string, speeds: Measured[], floors: Measured[], resident: Map<string, number>) {
  const spread = (key: keyof Measured): Spread => spreadOf(speeds.map((speed) => speed[key]));
  const ratio = ratiosOf(
    speeds.map(({ perSecond }) => perSecond),
    floors.map(({ perSecond }) => perSecond),
  );
  return {
    name,
    perSecond: spread('perSecond').median,
    ratio: ratio.median,
    ratioMin: ratio.min,
    ratioMax: ratio.max,
    p50: spread('p50').median,
    p99: spread('p99').median,
    cpuMs: spread('cpuMs').median,
    rssMib: resident.get(name) ?? NaN,
  };
}

/** The first answer of each, which must hold the same data in the same order. */
async function answersOf(
  servers: ReadonlyMap<string, MeasuredServer>,
  token: string,
  body: string,
): Promise<Map<string, string>> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const answers = new Map<string, string>();
  for (const [name, { port }] of servers) {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
    answers.set(name, await response.text());
  }
  const [first, ...others] = [...answers.values()].map((text) => JSON.stringify(JSON.parse(text)));
  if (!others.every((other) => other === first)) throw new Error('the floor and the product answer differently');
  return answers;
}
