import type { Link } from './concept-index.js';
import type { KnowledgeSource } from './concept.js';

/** What somebody wrote about themselves, as it is compared. */
export interface Profile {
  readonly text: string;
  /** By stem, what a word of the text, or of a concept that it speaks of, counts. */
  readonly terms: ReadonlyMap<string, number>;
  /** The text's own words, by stem. */
  readonly words: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<KnowledgeSource, ProfileLinks>;
}

/** The concepts that a profile speaks of, in the order of `concepts`. */
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
}

export interface NeedTerm {
  readonly stem: string;
  readonly weight: number;
  /** As written; null for a word of a concept that the need speaks of. */
  readonly word: string | null;
}

const SHORTEST = 5;
const SHARED = 0.6;
const CREDIT = 0.45;

/** What a word of a profile counts for a word of a need: all for the same stem, a part for a common beginning, else nothing. */
export function credit(needed: string, own: string): number {
  if (needed === own) return 1;
  const shorter = Math.min(needed.length, own.length);
  if (shorter < SHORTEST) return 0;
  let shared = 0;
  while (shared < shorter && needed.charCodeAt(shared) === own.charCodeAt(shared)) shared++;
  return shared >= Math.max(SHORTEST, SHARED * shorter) ? CREDIT : 0;
}

/** Words whose beginnings differ share nothing. */
export const beginningOf = (stem: string): string => stem.slice(0, SHORTEST);
