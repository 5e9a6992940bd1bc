import { readFile } from 'node:fs/promises';
import { Knowledge, WordFit } from '../src/skills/index.js';
import { CONFIDENT_FIT } from '../src/matching/rank/target.js';
import { OTHER_WORDS, THIRTY_NEEDS } from '../test/api/matching.thirty-needs.js';

interface Asked {
  need: string;
  words: string;
}

/**
 * How often the one person who is right leads with a confident fit, by what they wrote alone: for the thirty needs of the acceptance test, and
 * for 150 in `needs.tsv`, written by somebody who knew nothing of the catalog. Half of those were looked at while the weights were set.
 */
export async function rightFirst(): Promise<object[]> {
  const lines = (await readFile(new URL('needs.tsv', import.meta.url), 'utf8')).trimEnd().split('\n');
  const rows = lines.map((line) => line.split('\t') as [string, string, string]);
  const asked = rows.filter(([, need]) => need !== '').map(([, need, words]) => ({ need, words }));
  const everybody = rows.map(([, , words]) => words);
  const fit = new WordFit(Knowledge.ofCatalog());
  return [
    { needs: 'acceptance', ...count(fit, THIRTY_NEEDS, [...THIRTY_NEEDS.map(({ words }) => words), ...OTHER_WORDS]) },
    {
      needs: 'blind, looked at',
      ...count(
        fit,
        asked.filter((_, at) => at % 2 === 0),
        everybody,
      ),
    },
    {
      needs: 'blind, not looked at',
      ...count(
        fit,
        asked.filter((_, at) => at % 2 === 1),
        everybody,
      ),
    },
  ];
}

function count(fit: WordFit, asked: readonly Asked[], everybody: readonly string[]) {
  const profiles = everybody.map((words) => ({ words, profile: fit.profile(words) }));
  let [first, amongFive, confident] = [0, 0, 0];
  for (const { need, words } of asked) {
    const target = fit.need(need);
    const ranked = profiles
      .map(({ words, profile }) => ({ words, fit: fit.fit(target, profile) }))
      .filter((each) => each.fit >= CONFIDENT_FIT)
      .sort((a, b) => b.fit - a.fit);
    const place = ranked.findIndex((each) => each.words === words);
    if (place === 0) first++;
    if (place >= 0 && place < 5) amongFive++;
    confident += ranked.length;
  }
  return { asked: asked.length, people: everybody.length, first, amongFive, listedEach: confident / asked.length };
}
