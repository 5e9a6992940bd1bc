import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEsco, readOnet } from '../src/skills/words/classifications.js';
import { writeKnowledge } from '../src/skills/words/knowledge-files.js';
import { ranking, readTexts, type NamedText } from '../src/skills/words/ranking-files.js';
import { tokensOf } from '../src/skills/words/tokens.js';
import { Knowledge } from '../src/skills/index.js';

/** People, needs, and the classification that must not be known, as the set is made of it. */
const SETS = {
  H1: ['onet_people_titles.tsv', 'onet_need_tasks.tsv', 'onet'],
  H2: ['onet_people_descriptions.tsv', 'onet_need_activities.tsv', 'onet'],
  H3: ['esco_people_descriptions.tsv', 'esco_need_titles.tsv', 'esco'],
} as const;

const MUST = { H1: [0.19, 0.28], H2: [0.2, 0.24], H3: [0.76, 0.8] } as const;
const AIM = { H1: [0.21, 0.31], H2: [0.22, 0.26], H3: [0.78, 0.83] } as const;

export async function classificationsOf(samples: string, folder: string): Promise<void> {
  await writeKnowledge(folder, 'onet', await readOnet(join(samples, 'onet')));
  await writeKnowledge(folder, 'esco', await readEsco(join(samples, 'esco/occupations_en.csv')));
}

export interface Scores {
  recall5: number;
}

export async function recall(
  samples: string,
  folder: string,
  score: (needs: string, run: string) => Scores,
): Promise<object[]> {
  const rows: object[] = [];
  for (const set of Object.keys(SETS) as (keyof typeof SETS)[]) {
    const [peopleFile, needsFile, without] = SETS[set];
    const [people, needs] = [await readTexts(join(samples, peopleFile)), await readTexts(join(samples, needsFile))];
    const methods: [string, () => Promise<string>, number?, number?][] = [
      ['stemmed BM25', async () => bm25(people, needs)],
      ['as shipped', async () => ranking(Knowledge.ofCatalog(), people, needs), MUST[set][0], AIM[set][0]],
      [
        'other classification',
        async () => ranking(await Knowledge.load(folder, [without]), people, needs),
        MUST[set][1],
        AIM[set][1],
      ],
    ];
    for (const [method, rank, must, aim] of methods) {
      const run = join(folder, `${set}.tsv`);
      const start = performance.now();
      await writeFile(run, await rank());
      const seconds = Number(((performance.now() - start) / 1_000).toFixed(1));
      rows.push({ set, method, ...score(join(samples, needsFile), run), must, aim, seconds });
    }
  }
  return rows;
}

/** BM25 (k1 1.2, b .75) over stems with the frequencies of the very people ranked, to compare with. */
function bm25(people: readonly NamedText[], needs: readonly NamedText[]): string {
  const postings = new Map<string, Map<number, number>>();
  const lengths = people.map(({ text }, person) => {
    const tokens = tokensOf(text);
    for (const { stem } of tokens) {
      const posting = postings.get(stem) ?? new Map<number, number>();
      posting.set(person, (posting.get(person) ?? 0) + 1);
      postings.set(stem, posting);
    }
    return tokens.length;
  });
  const usual = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return needs
    .flatMap(({ id, text }) => {
      const scores = new Map<number, number>();
      for (const stem of new Set(tokensOf(text).map((token) => token.stem))) {
        const posting = postings.get(stem) ?? new Map<number, number>();
        const rarity = Math.log(1 + (people.length - posting.size + 0.5) / (posting.size + 0.5));
        for (const [person, count] of posting) {
          const damped = 1.2 * (0.25 + (0.75 * (lengths[person] as number)) / usual);
          scores.set(person, (scores.get(person) ?? 0) + (rarity * count * 2.2) / (count + damped));
        }
      }
      const best = [...scores].sort(([a, x], [b, y]) => y - x || a - b).slice(0, 50);
      return best.map(([person, score]) => `${id}\t${people[person]?.id}\t${score}\n`);
    })
    .join('');
}
