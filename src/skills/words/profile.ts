import type { Link } from './concept-index.js';
import type { KnowledgeSource } from './concept.js';
import { WEIGHTS } from './weights.js';

/** What somebody wrote about themselves, as it is compared. */
export interface Profile {
  readonly text: string;
  /** By stem, or pair of stems, what a word of the text, or of a concept that it speaks of, counts. */
  readonly terms: ReadonlyMap<string, number>;
  /** The text's own words, by stem. */
  readonly words: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<KnowledgeSource, ProfileLinks>;
  /** The entries of the catalog that it calls by name. */
  readonly mentions: ProfileLinks;
}

/** The concepts that a profile speaks of, in rising order. */
export interface ProfileLinks {
  readonly concepts: readonly number[];
  readonly weights: readonly number[];
  /** For each the phrase that speaks of it most. */
  readonly phrases: readonly string[];
}

/** What somebody looks for, as it is compared. */
export interface NeedWords {
  readonly text: string;
  readonly terms: readonly NeedTerm[];
  readonly links: ReadonlyMap<KnowledgeSource, readonly Link[]>;
  /** The entries of the catalog that it calls by name, and those beside them: the strongest alone counts. */
  readonly mentions: readonly Link[];
}

export interface NeedTerm {
  readonly stem: string;
  readonly weight: number;
  /** As written; null for a pair, and for a word of a concept that the need speaks of. */
  readonly word: string | null;
}

const { letters, share, credit: part } = WEIGHTS.beginning;
const BETWEEN = ' ';

/** Two words side by side are a term of their own. */
export const pairOf = (first: string, second: string): string => `${first}${BETWEEN}${second}`;

const isPair = (term: string): boolean => term.includes(BETWEEN);

/** Terms that share something with each other begin the same; null: the term shares with itself alone. */
export const beginningOf = (term: string): string | null =>
  term.length < letters || isPair(term) ? null : term.slice(0, letters);

/** What a term of a profile counts for one of a need: all if it is the same, a part if both begin alike, else nothing. */
export function credit(needed: string, own: string): number {
  if (needed === own) return 1;
  const shorter = Math.min(needed.length, own.length);
  if (shorter < letters) return 0;
  let shared = 0;
  while (shared < shorter && needed.charCodeAt(shared) === own.charCodeAt(shared)) shared++;
  return shared >= Math.max(letters, share * shorter) && !isPair(needed) && !isPair(own) ? part : 0;
}
