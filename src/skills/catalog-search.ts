import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { fold } from '../platform/database/statements.js';
import { CATALOG } from './catalog/catalog.js';

/** What a skill is called, in every language, what else it is called, and what it can speak to in class. */
export interface SkillWords {
  id: string;
  names: readonly string[];
  synonyms: readonly string[];
  topics: readonly string[];
}

/** How surely a skill was meant; `exact`: it is called just that. */
export interface Hit {
  id: string;
  exact: boolean;
  score: number;
}

/** A letter wrong in words of four letters or more, two in those of ten. */
const OPTIONS: SearchOptions = {
  boost: { names: 2 },
  prefix: true,
  fuzzy: (word) => (word.length >= 10 ? 2 : word.length >= 4 ? 1 : false),
};
const CALLED = ['names', 'synonyms'];
/** There are so many topics that some word is like any typing mistake in a short one. */
const TOPICS: SearchOptions = {
  fields: ['topics'],
  boost: { topics: 1.2 },
  fuzzy: (word) => (word.length >= 8 ? 1 : false),
};
/** Shorter words become others too easily. */
const SHORTEST_SWAPPED = 4;
const SHORTEST_OF_ANY = 4;

/** Finds skills by name, synonym and topic in any language, by the beginnings of words, and with a typing mistake. */
export class SkillSearch {
  private readonly words = new Set<string>();
  private readonly index = new MiniSearch<{ id: string; names: string; synonyms: string; topics: string }>({
    fields: [...CALLED, 'topics'],
    processTerm: fold,
    searchOptions: OPTIONS,
  });
  private readonly called = new Map<string, Set<string>>();

  constructor(skills: readonly SkillWords[]) {
    this.index.addAll(
      skills.map(({ id, names, synonyms, topics }) => ({
        ...{ id, names: names.join('\n'), synonyms: synonyms.join('\n'), topics: topics.join('\n') },
      })),
    );
    for (const { id, names, synonyms } of skills) {
      const called = [...names, ...synonyms].map(fold);
      this.called.set(id, new Set(called));
      for (const word of called.flatMap(wordsOf)) this.words.add(word);
    }
  }

  /** By all of the words, or by any of the longer ones. */
  search(text: string, by: 'all' | 'any'): Hit[] {
    const folded = fold(text.trim());
    const words = wordsOf(folded).filter((word) => by === 'all' || word.length >= SHORTEST_OF_ANY);
    return this.index
      .search(this.query(words, by === 'all' ? 'AND' : 'OR'))
      .map(({ id, score }: { id: string; score: number }) => ({
        id,
        exact: this.called.get(id)?.has(folded) ?? false,
        score,
      }));
  }

  private query(words: readonly string[], combineWith: 'AND' | 'OR'): Query {
    const meant = words.map((word): Query => {
      const swaps = this.words.has(word) || word.length < SHORTEST_SWAPPED ? [] : swapsOf(word);
      return { combineWith: 'OR', queries: [word, ...swaps.filter((each) => this.words.has(each))] };
    });
    return {
      combineWith: 'OR',
      queries: [
        { fields: CALLED, combineWith, queries: meant },
        { ...TOPICS, combineWith, queries: [...words] },
      ],
    };
  }
}

const wordsOf = MiniSearch.getDefault('tokenize') as (text: string) => string[];

/** The word with two neighbors changed, each in turn. */
const swapsOf = (word: string): string[] =>
  [...word].slice(1).map((letter, at) => word.slice(0, at) + letter + word[at] + word.slice(at + 2));

let shipped: SkillSearch | undefined;

/** Over the catalog that every school starts with, by code; made at the first search and shared by all schools. */
export function shippedSearch(): SkillSearch {
  shipped ??= new SkillSearch(
    CATALOG.map(({ code, en, es, topics }) => ({
      id: code,
      names: [en[0] as string, es[0] as string],
      synonyms: [...en.slice(1), ...es.slice(1)],
      topics: [...topics.en, ...topics.es],
    })),
  );
  return shipped;
}
