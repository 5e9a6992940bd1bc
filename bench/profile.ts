import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { summarizeProfile } from './cpu-profile.js';
import { FOLDER, type Databases } from './databases.js';
import { fillSchools } from './filled-schools.js';
import { Load } from './load.js';
import { nextEventsBody } from './read.js';
import { prepareRush } from './rush-school.js';
import { PEOPLE, SHIFTS } from './rush.js';
import { startProduct, type MeasuredServer } from './servers.js';
import type { Options, Table } from './bench.js';

const CONNECTIONS = 16;
const MOST_ROWS = 25;

/** Where the server's time goes while parents read. */
export async function profileRead(databases: Databases, { seconds, rounds }: Options): Promise<Table> {
  const database = await databases.make('profile');
  const [school] = await fillSchools(database.url, 1, Date.now());
  const requests = [{ token: school!.viewer.token, body: nextEventsBody() }];
  const lasting = { connections: CONNECTIONS, seconds: seconds * rounds, requests };
  const rows = await profiled(database.url, 'read', ({ port }, load) => load.repeat({ port, ...lasting }));
  await database.drop();
  return { title: `where the time of the read goes, on ${databases.kind}`, ...rows };
}

/** The same while many sign up. */
export async function profileRush(databases: Databases): Promise<Table> {
  const database = await databases.make('profile');
  const rows = await profiled(database.url, 'rush', async ({ port }, load) => {
    const school = await prepareRush(database.url, PEOPLE, SHIFTS);
    return load.rush({ ports: [port], connections: CONNECTIONS, ...school, databaseUrl: database.url });
  });
  await database.drop();
  return { title: `where the time of the rush goes, on ${databases.kind}`, ...rows };
}

async function profiled(
  databaseUrl: string,
  name: string,
  work: (server: MeasuredServer, load: Load) => Promise<unknown>,
): Promise<Pick<Table, 'rows' | 'notes'>> {
  const folder = join(FOLDER, `profile-${name}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const load = new Load();
  const started = performance.now();
  const server = await startProduct(databaseUrl, ['--cpu-prof', `--cpu-prof-dir=${folder}`]);
  const begun = performance.now();
  await work(server, load);
  const ended = performance.now();
  load.close();
  await server.stop();
  const { modules, functions } = await summarizeProfile(folder, begun - started, ended - started);
  const notes = functions
    .slice(0, MOST_ROWS)
    .map(({ name, percent }) => `${percent.toFixed(1).padStart(5)} %  ${name}`);
  return { rows: modules.slice(0, MOST_ROWS).map((share) => ({ ...share })), notes };
}
