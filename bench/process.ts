import type { Databases } from './databases.js';
import { fillSchools } from './filled-schools.js';
import { Load } from './load.js';
import { nextEventsBody } from './read.js';
import { prepareRush } from './rush-school.js';
import { PEOPLE, SHIFTS } from './rush.js';
import { spreadOf } from './rounds.js';
import { cpuSecondsOf, residentMibOf, startProduct } from './servers.js';
import type { Options, Table } from './bench.js';

const CONNECTIONS = 16;
const STARTS = 7;

/** From the start of the process until it answers that it is ready, on a database that is there. */
export async function start(databases: Databases): Promise<Table> {
  const database = await databases.make('start');
  await fillSchools(database.url, 1, Date.now());
  const took: number[] = [];
  const worked: number[] = [];
  for (let time = 0; time <= STARTS; time++) {
    const begun = performance.now();
    const server = await startProduct(database.url);
    // The first one fills the caches of the system.
    if (time > 0) {
      took.push((performance.now() - begun) / 1_000);
      worked.push(cpuSecondsOf(server.pid));
    }
    await server.stop();
  }
  await database.drop();
  const rows = [
    { name: 'seconds', ...spreadOf(took) },
    { name: 'seconds of processor time', ...spreadOf(worked) },
  ];
  return { title: `start to ready on ${databases.kind}, ${STARTS} times`, rows };
}

/** What the process occupies when it is ready, and when it has read and written. */
export async function memory(databases: Databases, { rounds, seconds }: Options): Promise<Table> {
  const database = await databases.make('memory');
  const [school] = await fillSchools(database.url, 1, Date.now());
  const server = await startProduct(database.url);
  const { port, pid } = server;
  const resident: Record<string, number> = { ready: residentMibOf(pid) };
  const samples: number[] = [];
  const sampling = setInterval(() => samples.push(residentMibOf(pid)), 200);
  const load = new Load();
  const requests = [{ token: school!.viewer.token, body: nextEventsBody() }];
  await load.repeat({ port, connections: CONNECTIONS, seconds: seconds * rounds, requests });
  resident['median while reading'] = spreadOf(samples.splice(0)).median;
  const rush = await prepareRush(database.url, PEOPLE, SHIFTS);
  await load.rush({ ports: [port], connections: CONNECTIONS, ...rush, databaseUrl: database.url });
  const { median, max } = spreadOf(samples);
  Object.assign(resident, { 'median in a rush': median, 'largest in a rush': max });
  clearInterval(sampling);
  load.close();
  await server.stop();
  await database.drop();
  const rows = Object.entries(resident).map(([name, mib]) => ({ name, mib }));
  return { title: `resident memory on ${databases.kind}`, rows };
}
