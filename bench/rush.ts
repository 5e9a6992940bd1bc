import { prepareRush, type RushSchool } from './rush-school.js';
import type { Databases } from './databases.js';
import { Load, type RushResult } from './load.js';
import { interleaved, ratiosOf, spreadOf } from './rounds.js';
import { cpuSecondsOf, startFloor, startProduct, type MeasuredServer } from './servers.js';
import type { Options, Table } from './bench.js';

const CONNECTIONS = 64;
export const PEOPLE = 1_000;
export const SHIFTS = 50;

interface Measured extends RushResult {
  perSecond: number;
  cpuMs: number;
}

/** A thousand people, fifty shifts of five places, four tries each, some by double click; checked in the database. */
export async function rush(databases: Databases, { rounds, random }: Options): Promise<Table> {
  const processes = databases.kind === 'postgres' ? 2 : 1;
  const database = await databases.make('rush');
  const servers = new Map<string, MeasuredServer[]>([
    ['floor', [await startFloor(database.url)]],
    ['product', await Promise.all(Array.from({ length: processes }, () => startProduct(database.url)))],
  ]);
  const load = new Load();
  const measure = async (name: string): Promise<Measured> => {
    const school: RushSchool = await prepareRush(database.url, PEOPLE, SHIFTS);
    const measured = servers.get(name) as MeasuredServer[];
    const cpu = () => measured.reduce((sum, { pid }) => sum + cpuSecondsOf(pid), 0);
    const before = cpu();
    const ports = measured.map(({ port }) => port);
    const result = await load.rush({ ports, connections: CONNECTIONS, ...school, databaseUrl: database.url });
    if (result.faults.length > 0)
      throw new Error(`the ${name} broke promises: ${result.faults.slice(0, 5).join('; ')}`);
    const requests = Object.values(result.answers).reduce((sum, count) => sum + count, 0);
    return { ...result, perSecond: requests / result.seconds, cpuMs: ((cpu() - before) * 1_000) / requests };
  };
  // A whole rush, which lasts longer than two seconds, warms each.
  for (const name of servers.keys()) await measure(name);
  const measured = await interleaved([...servers.keys()], rounds, random, measure);
  load.close();
  for (const server of [...servers.values()].flat()) await server.stop();
  await database.drop();
  const floors = (measured.get('floor') as Measured[]).map(({ perSecond }) => perSecond);
  return {
    title:
      `rush on ${databases.kind}: ${PEOPLE} people, ${SHIFTS} shifts of 5 places, four tries, 5 % double clicks, ` +
      `${CONNECTIONS} connections, ${processes} process(es); no promise broken in any round`,
    rows: [...measured].map(([name, results]) => {
      const speeds = results.map(({ perSecond }) => perSecond);
      const ratio = ratiosOf(speeds, floors);
      return {
        name,
        perSecond: spreadOf(speeds).median,
        ratio: ratio.median,
        ratioMin: ratio.min,
        ratioMax: ratio.max,
        cpuMs: spreadOf(results.map(({ cpuMs }) => cpuMs)).median,
        answers: JSON.stringify(results.at(-1)?.answers),
      };
    }),
  };
}
