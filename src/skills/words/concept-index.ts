import type { Concept } from './concept.js';
import type { Token } from './tokens.js';
import { tokensOf } from './tokens.js';
import { WEIGHTS } from './weights.js';
import { wordWeight } from './word-weight.js';

/** How much a text speaks of a concept; all those of one text together have length 1. */
export interface Link {
  /** Its place among the concepts of the index. */
  concept: number;
  weight: number;
}

interface Postings {
  concepts: number[];
  counts: number[];
}

const LINK = WEIGHTS.link;
const LONGEST_NAME = 5;
const EXPANDING_WORDS = WEIGHTS.needConcepts.words;

/**
 * Finds the concepts of one source that a text speaks of: BM25 over names, topics and description (Robertson and Zaragoza,
 * The Probabilistic Relevance Framework, 2009). How rare a word is, is counted among the concepts of the source.
 */
export class ConceptIndex {
  readonly concepts: Concept[] = [];
  /** The words of each concept, by stem, with how often they count. */
  readonly words: ReadonlyMap<string, number>[] = [];
  private readonly postings = new Map<string, Postings>();
  private readonly named = new Map<string, number[]>();
  private readonly lengths: number[] = [];
  private readonly told = new Map<number, readonly [string, number][]>();
  private totalLength = 0;

  add(concept: Concept): void {
    const at = this.concepts.push(concept) - 1;
    const words = new Map<string, number>();
    // Many names of a concept repeat a word, which says little more than once.
    const say = (stem: string) => words.set(stem, words.has(stem) ? (words.get(stem) ?? 0) + LINK.repeated : 1);
    for (const name of Object.values(concept.names).flat()) {
      const tokens = tokensOf(name);
      this.remember(tokens, at);
      for (const { stem } of tokens) say(stem);
    }
    for (const { stem } of concept.topics.flatMap(tokensOf)) say(stem);
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
    for (const concept of this.namedIn(tokens)) scores.set(concept, (scores.get(concept) ?? 0) + LINK.named * best);
    const kept = [...scores].sort(([a, x], [b, y]) => y - x || a - b).slice(0, LINK.kept);
    const length = Math.hypot(...kept.map(([, score]) => score ** LINK.contrast));
    return kept.map(([concept, score]) => ({ concept, weight: score ** LINK.contrast / length }));
  }

  /** How rare a word is among the concepts: 1 if none has it. */
  rarity(stem: string): number {
    const found = this.postings.get(stem)?.concepts.length ?? 0;
    return this.logOdds(found) / this.logOdds(0);
  }

  /** The words of a concept that tell it best from others. */
  tellingWords(concept: number): readonly [string, number][] {
    let told = this.told.get(concept);
    if (!told) {
      const value = ([stem, count]: [string, number]) => count * this.rarity(stem);
      told = [...(this.words[concept] ?? [])].sort((a, b) => value(b) - value(a)).slice(0, EXPANDING_WORDS);
      this.told.set(concept, told);
    }
    return told;
  }

  /** The concepts of which a name stands in the text, and where: the first word and the one after the last. */
  *namesIn(tokens: readonly Token[]): Generator<{ concept: number; start: number; end: number }> {
    for (let start = 0; start < tokens.length; start++) {
      let name = '';
      for (let end = start + 1; end <= Math.min(tokens.length, start + LONGEST_NAME); end++) {
        name = `${name} ${(tokens[end - 1] as Token).stem}`;
        for (const concept of this.named.get(name) ?? []) yield { concept, start, end };
      }
    }
  }

  private namedIn = (tokens: readonly Token[]) => new Set([...this.namesIn(tokens)].map(({ concept }) => concept));

  private scores(tokens: readonly Token[]): Map<number, number> {
    const average = this.totalLength / this.concepts.length;
    const scores = new Map<number, number>();
    for (const stem of new Set(tokens.map((token) => token.stem))) {
      const posting = this.postings.get(stem);
      if (!posting) continue;
      const value = this.logOdds(posting.concepts.length) * wordWeight(stem) ** LINK.weakWord * (LINK.saturation + 1);
      posting.concepts.forEach((concept, index) => {
        const count = posting.counts[index] as number;
        const damping = 1 - LINK.damping + (LINK.damping * (this.lengths[concept] as number)) / average;
        scores.set(concept, (scores.get(concept) ?? 0) + (value * count) / (count + LINK.saturation * damping));
      });
    }
    return scores;
  }

  private logOdds(found: number): number {
    return Math.log(1 + (this.concepts.length - found + 0.5) / (found + 0.5));
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
