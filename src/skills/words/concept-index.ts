import type { Concept } from './concept.js';
import { tokensOf, type Token } from './tokens.js';
import { wordWeight } from './word-weight.js';

/** How much a text speaks of a concept; all of a text together have length 1. */
export interface Link {
  /** Its place among the concepts of the index. */
  concept: number;
  weight: number;
}

interface Postings {
  concepts: number[];
  counts: number[];
}

const K1 = 1.2;
const B = 0.6;
/** A word that many names of a concept repeat says little more than once. */
const REPEATED = 0.3;
const BEFORE_FIRST = 1 - REPEATED;
/** What a name found in the text adds, of the best score. */
const NAMED = 0.7;
const LONGEST_NAME = 5;
const KEPT = 60;

/**
 * Finds the concepts of one source that a text speaks of: BM25 over names, topics and description (Robertson and Zaragoza,
 * The Probabilistic Relevance Framework, 2009). Frequencies are those of the source itself.
 */
export class ConceptIndex {
  readonly concepts: Concept[] = [];
  /** The words of each concept, by stem, with their weight. */
  readonly words: Map<string, number>[] = [];
  private readonly postings = new Map<string, Postings>();
  private readonly named = new Map<string, number[]>();
  private readonly lengths: number[] = [];
  private totalLength = 0;

  add(concept: Concept): void {
    const at = this.concepts.push(concept) - 1;
    const words = new Map<string, number>();
    for (const name of Object.values(concept.names).flat()) {
      const tokens = tokensOf(name);
      this.remember(tokens, at);
      for (const { stem } of tokens) words.set(stem, (words.get(stem) ?? BEFORE_FIRST) + REPEATED);
    }
    for (const text of concept.topics) {
      for (const { stem } of tokensOf(text)) words.set(stem, (words.get(stem) ?? BEFORE_FIRST) + REPEATED);
    }
    for (const { stem } of tokensOf(concept.description ?? '')) words.set(stem, (words.get(stem) ?? 0) + 1);
    this.words.push(words);
    this.post(words, at);
  }

  /** The concepts that these words speak of, the strongest first. */
  links(tokens: readonly Token[]): Link[] {
    const scores = this.scores(tokens);
    let best = 0;
    for (const score of scores.values()) if (score > best) best = score;
    if (best === 0) return [];
    for (const concept of this.namedIn(tokens)) scores.set(concept, (scores.get(concept) ?? 0) + NAMED * best);
    const kept = [...scores].sort(([a, x], [b, y]) => y - x || a - b).slice(0, KEPT);
    const length = Math.hypot(...kept.map(([, score]) => score ** 2));
    return kept.map(([concept, score]) => ({ concept, weight: score ** 2 / length }));
  }

  /** How rare a word is among the concepts. */
  rarity(stem: string): number {
    const found = this.postings.get(stem)?.concepts.length ?? 0;
    return Math.log(1 + (this.concepts.length - found + 0.5) / (found + 0.5));
  }

  private scores(tokens: readonly Token[]): Map<number, number> {
    const average = this.totalLength / this.concepts.length;
    const scores = new Map<number, number>();
    for (const stem of new Set(tokens.map((token) => token.stem))) {
      const posting = this.postings.get(stem);
      if (!posting) continue;
      const rarity = this.rarity(stem) * wordWeight(stem);
      posting.concepts.forEach((concept, index) => {
        const count = posting.counts[index] as number;
        const length = this.lengths[concept] as number;
        const gain = (rarity * count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / average));
        scores.set(concept, (scores.get(concept) ?? 0) + gain);
      });
    }
    return scores;
  }

  private namedIn(tokens: readonly Token[]): Set<number> {
    const found = new Set<number>();
    for (let start = 0; start < tokens.length; start++) {
      let name = '';
      for (let end = start; end < Math.min(tokens.length, start + LONGEST_NAME); end++) {
        name = `${name} ${(tokens[end] as Token).stem}`;
        for (const concept of this.named.get(name) ?? []) found.add(concept);
      }
    }
    return found;
  }

  private remember(tokens: readonly Token[], concept: number): void {
    if (tokens.length === 0 || tokens.length > LONGEST_NAME) return;
    const name = tokens.map(({ stem }) => ` ${stem}`).join('');
    const known = this.named.get(name);
    if (!known) this.named.set(name, [concept]);
    else if (!known.includes(concept)) known.push(concept);
  }

  private post(words: ReadonlyMap<string, number>, concept: number): void {
    let length = 0;
    for (const [stem, count] of words) {
      length += count;
      let posting = this.postings.get(stem);
      if (!posting) this.postings.set(stem, (posting = { concepts: [], counts: [] }));
      posting.concepts.push(concept);
      posting.counts.push(count);
    }
    this.lengths.push(length);
    this.totalLength += length;
  }
}
