import { CATALOG, type CatalogEntry } from '../catalog/catalog.js';
import type { Classification } from './classifications.js';
import { ConceptIndex } from './concept-index.js';
import type { Concept, KnowledgeSource } from './concept.js';
import { CLASSIFICATIONS, readKnowledge } from './knowledge-files.js';
import { Mentions } from './mentions.js';
import { pauses } from './slices.js';
import { WEIGHTS } from './weights.js';
import { wordWeight } from './word-weight.js';

/** What is known about what people can know: our catalog, and the classifications that an operator imported. Never changes once made. */
export class Knowledge {
  private constructor(
    readonly indexes: ReadonlyMap<KnowledgeSource, ConceptIndex>,
    readonly mentions: Mentions,
  ) {}

  /** The catalog alone, as shipped; the same for everybody who asks. */
  static ofCatalog(): Knowledge {
    shipped ??= readAtOnce(Knowledge.readCatalog());
    return shipped;
  }

  /** The catalog and what was imported into this folder; reads in slices, so that a server goes on answering. */
  static async load(folder: string, without: readonly Classification[] = []): Promise<Knowledge> {
    const pause = pauses();
    shipped ??= await readInTurns(Knowledge.readCatalog(), pause);
    const indexes = new Map(shipped.indexes);
    for (const source of CLASSIFICATIONS) {
      if (without.includes(source)) continue;
      const index = new ConceptIndex();
      for await (const concept of readKnowledge(folder, source)) {
        index.add(concept);
        await pause();
      }
      if (index.concepts.length > 0) indexes.set(source, index);
    }
    return new Knowledge(indexes, shipped.mentions);
  }

  /** What a word weighs in a need: less if it is said of any occupation, and if many of a classification have it, else of the catalog. */
  weight(stem: string): number {
    const rarity = this.rarity(stem);
    return rarity === null
      ? this.mentions.rarity(stem) ** WEIGHTS.catalogRarity * wordWeight(stem)
      : rarity * wordWeight(stem) ** WEIGHTS.weakBesideRarity;
  }

  /** Which of the weights of sources is a source's here. */
  weightOf(source: KnowledgeSource): KnowledgeSource | 'catalogBeside' {
    return source === 'catalog' && this.indexes.size > 1 ? 'catalogBeside' : source;
  }

  private static *readCatalog(): Generator<undefined, Knowledge> {
    const [index, mentions] = [new ConceptIndex(), new Mentions()];
    for (const entry of CATALOG) {
      index.add(conceptOf(entry));
      mentions.add(entry);
      yield;
    }
    return new Knowledge(new Map([['catalog', index]]), mentions);
  }

  private rarity(stem: string): number | null {
    const rarities = [...this.indexes].flatMap(([source, index]) => (source === 'catalog' ? [] : [index.rarity(stem)]));
    return rarities.length === 0 ? null : rarities.reduce((sum, rarity) => sum + rarity, 0) / rarities.length;
  }
}

let shipped: Knowledge | null = null;

function readAtOnce(reading: Generator<undefined, Knowledge>): Knowledge {
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}

async function readInTurns(reading: Generator<undefined, Knowledge>, pause: () => Promise<void>): Promise<Knowledge> {
  let step = reading.next();
  for (; !step.done; step = reading.next()) await pause();
  return step.value;
}

const conceptOf = ({ code, en, es, topics, words }: CatalogEntry): Concept => ({
  id: code,
  source: 'catalog',
  names: { en, es },
  topics: [...topics.en, ...topics.es, ...words.en, ...words.es],
  skillCode: code,
});
