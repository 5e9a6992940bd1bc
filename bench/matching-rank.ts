import { OTHER_WORDS, THIRTY_NEEDS } from '../test/api/matching.thirty-needs.js';
import { aNeed, NOW, schoolOf, wordFit, type MadePerson } from '../test/support/ranked-people.js';
import { momentFor } from '../src/matching/rank/moment.js';
import { Ranking } from '../src/matching/rank/ranking.rules.js';
import { SkillLevel } from '../src/skills/index.js';

const LEVELS = Object.values(SkillLevel);
const LISTED = 20;
const ROUNDS = 10;

/** People who differ in what they wrote, offer and have given, the same in every run. */
function people(count: number): MadePerson[] {
  const words = [...OTHER_WORDS, ...THIRTY_NEEDS.map((each) => each.words)];
  return Array.from({ length: count }, (_, index) => ({
    id: `person_${index}`,
    words: `${words[(index * 7) % words.length]}. ${words[(index * 13 + 5) % words.length]}`,
    skills: { [`skill_${index % 50}`]: LEVELS[index % LEVELS.length] as SkillLevel },
    classroomId: ['3A', '3B', '4A', '5A'][index % 4] as string,
    ...(index % 3 === 0 ? { helpedDaysAgo: 1 + (index % 80) } : {}),
    ...(index % 5 === 0 ? { preferences: { mayBeAsked: index % 10 !== 0, ownClassOnly: index % 15 === 0 } } : {}),
  }));
}

const quantile = (sorted: readonly number[], part: number): number =>
  Number((sorted[Math.floor(part * (sorted.length - 1))] ?? NaN).toFixed(2));

/** Ranking in memory, rules included; what the database is asked of those who are listed is not in these figures. */
export function rankSpeed(): object[] {
  return [500, 5_000].map((count) => {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const begun = performance.now();
    const index = schoolOf(people(count));
    const buildMs = performance.now() - begun;
    globalThis.gc?.();
    const megabytes = (process.memoryUsage().heapUsed - before) / 2 ** 20;
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      for (const { need } of THIRTY_NEEDS) {
        const from = performance.now();
        const target = aNeed({ text: need });
        const ranking = new Ranking(index, target, momentFor('America/New_York', NOW, []), wordFit);
        let listed = 0;
        for (const _ of ranking.inOrder()) if (++listed >= LISTED) break;
        times.push(performance.now() - from);
      }
    }
    times.sort((a, b) => a - b);
    const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
    return { people: count, buildMs: Math.round(buildMs), megabytes: Math.round(megabytes), p50, p95 };
  });
}
