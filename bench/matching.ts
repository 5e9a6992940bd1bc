/**
 * How well texts are matched: `npm run bench:matching -- [part ...] [--samples DIR]`. Parts: recall, at five, over the three public sets of
 * DIR (its README says what they are), each beside stemmed BM25; needs, how often the right parent leads; words, the time and memory of
 * profiles and searches; rank, those of rankings. Writes var/bench.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Knowledge } from '../src/skills/index.js';
import { classificationsOf, recall, type Scores } from './matching-recall.js';
import { rightFirst } from './matching-needs.js';
import { rankSpeed } from './matching-rank.js';
import { speed } from './matching-speed.js';

const FOLDER = 'var/bench';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { samples: { type: 'string', default: '../shared/samples' } },
});

/** What the scorer of the samples says of a run. */
const scoreOf = (scorer: string, needs: string, run: string): Scores =>
  JSON.parse(execFileSync(process.execPath, [scorer, needs, run], { encoding: 'utf8' })) as Scores;

const parts: Record<string, () => Promise<object[]>> = {
  recall: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'many-hands-'));
    try {
      await classificationsOf(join(values.samples, 'knowledge'), folder);
      return await recall(join(values.samples, 'matching'), folder, (needs, run) =>
        scoreOf(join(values.samples, 'matching/score.mjs'), needs, run),
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  needs: rightFirst,
  words: async () => speed(Knowledge.ofCatalog()),
  rank: rankSpeed,
};

const asked = positionals.length > 0 ? positionals : Object.keys(parts);
for (const name of asked) {
  const part = parts[name];
  if (!part) throw new Error(`There is no part ${name}: ${Object.keys(parts).join(', ')}.`);
  const rows = await part();
  console.table(rows);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, `matching-${name}.json`), JSON.stringify(rows, null, 2));
}
