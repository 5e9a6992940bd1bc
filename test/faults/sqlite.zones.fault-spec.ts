import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { testScale } from '../support/database.js';

const ROOT = join(import.meta.dirname, '../..');
const ZONES = ['Pacific/Apia', 'Asia/Kathmandu', 'America/New_York', 'UTC'].slice(0, testScale(2, 4));
/** What reckons with days, hours of the wall, and the nights of 2026-11-01 and 2027-03-14. */
const ABOUT_TIME = 'wall-clock|local-date|instant|duplicates|events.rules|availability.rules|api/times';

interface Results {
  testResults: { assertionResults: { fullName: string; status: string }[] }[];
}

describe('what reckons with times', () => {
  it(`says the same on a machine in ${ZONES.join(', ')}`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'many-hands-zones-'));
    const outcomes = await Promise.all(ZONES.map((zone) => outcomeIn(zone, join(folder, zone.replace('/', '-')))));
    await rm(folder, { recursive: true });
    const [first] = outcomes;
    expect(first!.length).toBeGreaterThan(100);
    for (const outcome of outcomes) {
      expect(outcome.filter(([, status]) => status !== 'passed')).toEqual([]);
      expect(outcome).toEqual(first);
    }
    console.info(`${first!.length} tests each in ${ZONES.join(', ')}`);
  });
});

/** Some tests have the present in their name. */
const nameOf = (fullName: string): string => fullName.replace(/ \d{4}-\d\d-\d\dT[\d:.]+Z/g, ' …');

async function outcomeIn(zone: string, file: string): Promise<[string, string][]> {
  const words = [
    '--selectProjects',
    'unit',
    'sqlite',
    '--testPathPatterns',
    ABOUT_TIME,
    '--json',
    `--outputFile=${file}`,
  ];
  const env = {
    ...process.env,
    TZ: zone,
    NODE_OPTIONS: '--import=./scripts/ts-hook.mjs --import=./test/support/worker-data.mjs',
  };
  await promisify(execFile)(
    process.execPath,
    [join(ROOT, 'node_modules/jest/bin/jest.js'), '--maxWorkers=2', ...words],
    {
      cwd: ROOT,
      env,
      maxBuffer: 64 * 1024 * 1024,
    },
  ).catch(() => undefined);
  const { testResults } = JSON.parse(await readFile(file, 'utf8')) as Results;
  return testResults
    .flatMap(({ assertionResults }) =>
      assertionResults.map(({ fullName, status }): [string, string] => [nameOf(fullName), status]),
    )
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
}
