import { type Knowledge, WordFit, WordIndex } from '../src/skills/index.js';

const SIZES = [500, 5_000];
const SEARCHES = 400;
const PEOPLE_WORDS = 25;
const NEED_WORDS = 6;

/** Texts of the words of the catalog, drawn by a fixed sequence. */
function writer(knowledge: Knowledge): (words: number) => string {
  const vocabulary = [...knowledge.indexes.values()].flatMap(({ concepts }) =>
    concepts.flatMap(({ names, topics }) => [...(names.en ?? []), ...topics]),
  );
  let seed = 7;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647);
  return (words) => Array.from({ length: words / 2 }, () => vocabulary[next() % vocabulary.length]).join(' and ');
}

export function speed(knowledge: Knowledge): object[] {
  const fit = new WordFit(knowledge);
  return SIZES.map((people) => {
    const write = writer(knowledge);
    global.gc?.();
    const before = process.memoryUsage().heapUsed;
    const index = new WordIndex();
    const start = performance.now();
    for (let person = 0; person < people; person++) index.set(`person_${person}`, fit.profile(write(PEOPLE_WORDS)));
    const buildMs = performance.now() - start;
    const memory = process.memoryUsage().heapUsed - before;
    const needs = Array.from({ length: SEARCHES }, () => fit.need(write(NEED_WORDS)));
    const times = needs.map((need) => {
      const began = performance.now();
      index.search(need, 20);
      return performance.now() - began;
    });
    const settled = times.slice(SEARCHES / 4).sort((a, b) => a - b);
    const at = (share: number) => Number((settled[Math.floor(settled.length * share)] as number).toFixed(2));
    return {
      people,
      profileMs: Number((buildMs / people).toFixed(3)),
      searchP50Ms: at(0.5),
      searchP95Ms: at(0.95),
      memoryMiB: Math.round(memory / 2 ** 20),
    };
  });
}
