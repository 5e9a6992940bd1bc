import MiniSearch, { type SearchOptions } from 'minisearch';
import { fold } from '../platform/database/statements.js';
import { CATALOG } from './catalog/catalog.js';

/** What a skill is called, in every language, and what else it is called. */
export interface SkillWords {
  id: string;
  names: readonly string[];
  synonyms: readonly string[];
}

/** How surely a skill was meant; `exact`: it is called just that. */
export interface Hit {
  id: string;
  exact: boolean;
  score: number;
}

/** A letter wrong in words of four letters or more, two in those of eight. */
const OPTIONS: SearchOptions = {
  combineWith: 'AND',
  boost: { names: 2 },
  prefix: true,
  fuzzy: (word) => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : false),
};

/** Finds skills by name and synonym in any language, by the beginnings of words, and with a typing mistake. */
export class SkillSearch {
  private readonly index = new MiniSearch<{ id: string; names: string; synonyms: string }>({
    fields: ['names', 'synonyms'],
    processTerm: fold,
    searchOptions: OPTIONS,
  });
  private readonly called = new Map<string, Set<string>>();

  constructor(skills: readonly SkillWords[]) {
    this.index.addAll(
      skills.map(({ id, names, synonyms }) => ({ id, names: names.join('\n'), synonyms: synonyms.join('\n') })),
    );
    for (const { id, names, synonyms } of skills) this.called.set(id, new Set([...names, ...synonyms].map(fold)));
  }

  search(text: string): Hit[] {
    const folded = fold(text.trim());
    return this.index.search(text).map(({ id, score }: { id: string; score: number }) => ({
      id,
      exact: this.called.get(id)?.has(folded) ?? false,
      score,
    }));
  }
}

let shipped: SkillSearch | undefined;

/** Over the catalog that every school starts with, by code; made at the first search and shared by all schools. */
export function shippedSearch(): SkillSearch {
  shipped ??= new SkillSearch(
    CATALOG.map(({ code, en, es }) => ({
      id: code,
      names: [en[0] as string, es[0] as string],
      synonyms: [...en.slice(1), ...es.slice(1)],
    })),
  );
  return shipped;
}
