import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as of1p2 from '../../../test/support/roster-defects-1p2.js';
import { refusals, rejections, warnings, type Defect } from '../../../test/support/roster-defects.js';
import { RosterFolder } from '../../../test/support/roster-folder.js';
import { readRoster } from './roster-reader.js';
import type { Problem, RosterReading, Verdict } from './roster.types.js';

const today = '2026-10-06';

function inShort({ code, file, row, column }: Problem): string {
  return [code, file ?? '-', row ?? '-', column ?? '-'].join(' ');
}

function expectToBe(verdict: Verdict, reading: RosterReading): void {
  expect(reading.verdict).toBe(verdict);
  expect(reading.roster === null).toBe(verdict === 'refused');
  for (const { message } of reading.problems) expect(message).toMatch(/^\S[^\p{Cc}]{10,300}\.$/u);
}

type Kind = [of: string, good: () => RosterFolder, defects: Partial<Record<Verdict, Defect[]>>];

const kinds: Kind[] = [
  [
    'a roster of 1.1',
    () => new RosterFolder(),
    { accepted_with_warnings: warnings, rows_rejected: rejections, refused: refusals },
  ],
  [
    'a roster of 1.2',
    () => new RosterFolder({ version: '1.2' }),
    {
      accepted_with_warnings: of1p2.warnings1p2,
      rows_rejected: of1p2.rejections1p2,
      refused: of1p2.refusals1p2,
    },
  ],
  [
    'a delta',
    () => new RosterFolder({ version: '1.2' }).asDelta(),
    {
      accepted_with_warnings: of1p2.warningsOfDelta,
      rows_rejected: of1p2.rejectionsOfDelta,
      refused: of1p2.refusalsOfDelta,
    },
  ],
];
const cases = kinds.flatMap(([of, good, defects]) =>
  Object.entries(defects).flatMap(([verdict, list]) =>
    list.map(([name, damage, expected]) => [of, verdict as Verdict, name, good, damage, expected] as const),
  ),
);

it.each(cases)('%s is %s for %s', async (_of, verdict, _name, good, damage, expected) => {
  const folder = await damage(good()).write();
  try {
    const reading = await readRoster(folder, { today });
    expect(reading.problems.map(inShort)).toContain(expected);
    expectToBe(verdict, reading);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it.each(of1p2.zipRefusals)('a zip is refused for %s', async (_name, change, code) => {
  const path = await new RosterFolder().writeZip(change);
  try {
    const reading = await readRoster(path, { today });
    expect(reading.problems.map((problem) => problem.code)).toEqual([code]);
    expectToBe('refused', reading);
  } finally {
    await rm(dirname(path), { recursive: true });
  }
});
