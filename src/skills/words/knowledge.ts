import { CATALOG, type CatalogEntry } from '../catalog/catalog.js';
import type { Classification } from './classifications.js';
import { ConceptIndex } from './concept-index.js';
import type { Concept, KnowledgeSource } from './concept.js';
import { CLASSIFICATIONS, readKnowledge } from './knowledge-files.js';
import { pauses } from './slices.js';
import { WEIGHTS } from './weights.js';
import { wordWeight } from './word-weight.js';

/** What is known about what people can know: our catalog, and the classifications that an operator imported. Never changes once made. */
export class Knowledge {
  private constructor(readonly indexes: ReadonlyMap<KnowledgeSource, ConceptIndex>) {}

  /** The catalog alone, as shipped. */
  static ofCatalog(): Knowledge {
    const index = new ConceptIndex();
    for (const entry of CATALOG) index.add(conceptOf(entry));
    return new Knowledge(new Map([['catalog', index]]));
  }

  /** The catalog and what was imported into this folder; reads in slices, so that a server goes on answering. */
  static async load(folder: string, without: readonly Classification[] = []): Promise<Knowledge> {
    const indexes = new Map(Knowledge.ofCatalog().indexes);
    const pause = pauses();
    for (const source of CLASSIFICATIONS) {
      if (without.includes(source)) continue;
      const index = new ConceptIndex();
      for await (const concept of readKnowledge(folder, source)) {
        index.add(concept);
        await pause();
      }
      if (index.concepts.length > 0) indexes.set(source, index);
    }
    return new Knowledge(indexes);
  }

  /** What a word weighs in a need: less if it is said of any occupation, and where classifications tell, if many have it. */
  weight(stem: string): number {
    const rarity = this.rarity(stem);
    return rarity === null ? wordWeight(stem) : rarity * wordWeight(stem) ** WEIGHTS.weakBesideRarity;
  }

  /** Which of the weights of sources is a source's here. */
  weightOf(source: KnowledgeSource): KnowledgeSource | 'catalogBeside' {
    return source === 'catalog' && this.indexes.size > 1 ? 'catalogBeside' : source;
  }

  private rarity(stem: string): number | null {
    const rarities = [...this.indexes].flatMap(([source, index]) => (source === 'catalog' ? [] : [index.rarity(stem)]));
    return rarities.length === 0 ? null : rarities.reduce((sum, rarity) => sum + rarity, 0) / rarities.length;
  }
}

const conceptOf = ({ code, en, es, topics }: CatalogEntry): Concept => ({
  id: code,
  source: 'catalog',
  names: { en, es },
  topics: [...topics.en, ...topics.es],
  skillCode: code,
});
