import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { runCommand } from '../../src/cli.js';
import type { Problem, Verdict } from '../../src/families/roster/roster.types.js';
import * as of1p2 from '../support/roster-defects-1p2.js';
import { refusals, rejections, warnings, type Defect } from '../support/roster-defects.js';
import { RosterFolder } from '../support/roster-folder.js';
import { TestApp } from '../support/test-app.js';

let test: TestApp;
let systems = 0;

beforeAll(async () => {
  test = await TestApp.start();
  process.env.DATABASE_URL = test.databaseUrl;
});
afterAll(async () => {
  delete process.env.DATABASE_URL;
  await test.stop();
});

interface Answer {
  verdict: Verdict;
  problems: Problem[];
}

async function importing(path: string): Promise<Answer & { code: number }> {
  const data: string[] = [];
  const output = { data: (text: string) => data.push(text), progress: () => undefined };
  const words = ['roster', 'import', path, '--time-zone', 'America/New_York', '--locale', 'en', '--yes', '--json'];
  const code = await runCommand(words, output);
  return { code, ...(JSON.parse(data[0] ?? '') as Answer) };
}

const inShort = ({ code, file, row, column }: Problem) => [code, file ?? '-', row ?? '-', column ?? '-'].join(' ');
const named = (roster: RosterFolder) => roster.setProperty('source.systemCode', `damage-${++systems}`);
const of1p1 = () => named(new RosterFolder({ schools: 2 }));
const newer = () => named(new RosterFolder({ version: '1.2' }));
/** Some of each kind: what they are called is told by the catalogue, and all of them are tried on the reader itself. */
const some = (defects: Defect[], nth: number) => defects.filter((_, index) => index % nth === 0);

describe.each([
  ['of 1.1 is taken in spite of', 0, of1p1, some(warnings, 12)],
  ['of 1.1 is taken but for the rows with', 2, of1p1, some(rejections, 12)],
  ['of 1.1 is refused for', 3, of1p1, some(refusals, 12)],
  ['of 1.2 is taken in spite of', 0, newer, some(of1p2.warnings1p2, 5)],
  ['of 1.2 is taken but for the rows with', 2, newer, some(of1p2.rejections1p2, 5)],
] as const)('a roster %s', (_title, exitCode, good, defects) => {
  it.each(defects)('%s', async (_name, damage, expected) => {
    const folder = await damage(good()).write();
    const { code, problems } = await importing(folder);
    await rm(folder, { recursive: true });
    expect(problems.map(inShort)).toContain(expected);
    expect(code).toBe(exitCode);
  });
});

describe('a zip', () => {
  it('is imported like a folder', async () => {
    const path = await newer().writeZip();
    const { code, verdict } = await importing(path);
    await rm(dirname(path), { recursive: true });
    expect([code, verdict]).toEqual([0, 'accepted']);
  });

  it.each(of1p2.zipRefusals.filter((_, index) => index % 7 === 0))('is refused for %s', async (_name, change, code) => {
    const path = await newer().writeZip(change);
    const answer = await importing(path);
    await rm(dirname(path), { recursive: true });
    expect(answer).toMatchObject({ code: 3, verdict: 'refused', problems: [{ code }] });
  });
});

it('a delta of a system that nobody has heard of is refused', async () => {
  const folder = await newer().asDelta().write();
  const answer = await importing(folder);
  await rm(folder, { recursive: true });
  expect(answer).toMatchObject({ code: 3, verdict: 'refused' });
  expect(answer.problems.map(({ code }) => code)).toEqual(['delta_before_bulk']);
});
