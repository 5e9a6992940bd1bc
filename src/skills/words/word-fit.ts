import { probabilityOf } from './calibration.js';
import type { ConceptIndex, Link } from './concept-index.js';
import { conceptNames, type KnowledgeSource } from './concept.js';
import type { Knowledge } from './knowledge.js';
import { phrasesOf } from './phrases.js';
import { credit, type NeedTerm, type NeedWords, type Profile, type ProfileLinks } from './profile.js';
import { SCHOOL_STOP_WORDS } from './stop-words.js';
import { tokensOf, type Token } from './tokens.js';

export type Evidence =
  | { kind: 'WORDS'; needWord: string; ownWord: string }
  | {
      kind: 'CONCEPT';
      ownPhrase: string;
      conceptNames: Readonly<Record<string, string>>;
      needPhrase: string;
      skillCode?: string;
    };

export const WEIGHTS = {
  k1: 1.2,
  b: 0.5,
  length: 40,
  lead: 0.5,
  leadWords: 6,
  leadFrom: 12,
  topConcepts: 3,
  expansion: 0.5,
  needConcepts: 2,
  needExpansion: 0.15,
  esa: { catalog: 0.1, onet: 0.6, esco: 0.6 } as Record<KnowledgeSource, number>,
  norm: 1,
};

/** Fits texts to each other by words and by concepts: matching.md 4.2. Depends on the two texts and the knowledge alone. */
export class WordFit {
  constructor(readonly knowledge: Knowledge) {}

  profile(text: string): Profile {
    const tokens = tokensOf(text);
    const links = new Map([...this.knowledge.indexes].map(([source, index]) => [source, profileLinks(index, text)]));
    return {
      text,
      terms: this.profileTerms(tokens, links),
      words: new Map(tokens.map(({ stem, word }) => [stem, word])),
      links,
    };
  }

  need(text: string): NeedWords {
    const all = tokensOf(text);
    const telling = all.filter(({ folded }) => !SCHOOL_STOP_WORDS.has(folded));
    const tokens = telling.length > 0 ? telling : all;
    const links = new Map([...this.knowledge.indexes].map(([source, index]) => [source, index.links(tokens)]));
    return { text, terms: this.needTerms(tokens, links), links };
  }

  fit(need: NeedWords, profile: Profile): number {
    return probabilityOf(this.score(need, profile), need);
  }

  score(need: NeedWords, profile: Profile): number {
    let score = 0;
    for (const term of need.terms) score += term.weight * bestOf(term, profile);
    for (const [source, links] of need.links) {
      const own = profile.links.get(source);
      if (own) for (const { concept, weight } of links) score += WEIGHTS.esa[source] * weight * weightOf(concept, own);
    }
    return score;
  }

  /** Why they fit, the strongest reason; null if nothing speaks for it. */
  evidence(need: NeedWords, profile: Profile): Evidence | null {
    let best: { gain: number; evidence: Evidence | null } = { gain: 0, evidence: null };
    for (const term of need.terms) {
      if (term.word === null) continue;
      for (const [stem, ownWord] of profile.words) {
        const gain = term.weight * credit(term.stem, stem) * (profile.terms.get(stem) ?? 0);
        if (gain > best.gain) best = { gain, evidence: { kind: 'WORDS', needWord: term.word, ownWord } };
      }
    }
    for (const [source, links] of need.links) {
      const own = profile.links.get(source);
      const index = this.knowledge.indexes.get(source);
      if (!own || !index) continue;
      for (const { concept, weight } of links) {
        const gain = WEIGHTS.esa[source] * weight * weightOf(concept, own);
        if (gain <= best.gain) continue;
        const known = index.concepts[concept];
        const ownPhrase = own.phrases[own.concepts.indexOf(concept)];
        if (known && ownPhrase !== undefined) {
          const evidence: Evidence = {
            kind: 'CONCEPT',
            ownPhrase,
            conceptNames: conceptNames(known),
            needPhrase: need.text.trim(),
            ...(known.skillCode ? { skillCode: known.skillCode } : {}),
          };
          best = { gain, evidence };
        }
      }
    }
    return best.evidence;
  }

  suggest(_text: string): { skillCode: string; phrase: string; weight: number }[] {
    return [];
  }

  private profileTerms(
    tokens: readonly Token[],
    links: ReadonlyMap<KnowledgeSource, ProfileLinks>,
  ): Map<string, number> {
    const counts = new Map<string, number>();
    const lead = tokens.length > WEIGHTS.leadFrom ? WEIGHTS.lead : 0;
    tokens.forEach(({ stem }, index) =>
      counts.set(stem, (counts.get(stem) ?? 0) + 1 + (index < WEIGHTS.leadWords ? lead : 0)),
    );
    for (const [source, { concepts, weights }] of links) {
      const index = this.knowledge.indexes.get(source) as ConceptIndex;
      const top = concepts.map((concept, at) => ({ concept, weight: weights[at] as number }));
      top.sort((a, b) => b.weight - a.weight || a.concept - b.concept);
      for (const { concept, weight } of top.slice(0, WEIGHTS.topConcepts)) {
        for (const [stem, count] of index.words[concept] ?? []) {
          counts.set(stem, (counts.get(stem) ?? 0) + WEIGHTS.expansion * weight * count);
        }
      }
    }
    const dampened = WEIGHTS.k1 * (1 - WEIGHTS.b + (WEIGHTS.b * tokens.length) / WEIGHTS.length);
    for (const [stem, count] of counts) counts.set(stem, (count * (WEIGHTS.k1 + 1)) / (count + dampened));
    return counts;
  }

  private needTerms(tokens: readonly Token[], links: ReadonlyMap<KnowledgeSource, readonly Link[]>): NeedTerm[] {
    const terms = new Map<string, { weight: number; word: string | null }>();
    for (const { stem, word } of tokens)
      if (!terms.has(stem)) terms.set(stem, { weight: this.knowledge.weight(stem), word });
    const total = [...terms.values()].reduce((sum, { weight }) => sum + weight, 0);
    for (const [source, found] of links) {
      const index = this.knowledge.indexes.get(source) as ConceptIndex;
      for (const { concept, weight } of found.slice(0, WEIGHTS.needConcepts)) {
        for (const [stem, count] of index.words[concept] ?? []) {
          const known = terms.get(stem) ?? { weight: 0, word: null };
          known.weight += WEIGHTS.needExpansion * weight * Math.min(1, count) * this.knowledge.weight(stem);
          terms.set(stem, known);
        }
      }
    }
    const scale = total ** WEIGHTS.norm;
    return [...terms].map(([stem, { weight, word }]) => ({ stem, word, weight: weight / scale }));
  }
}

function bestOf({ stem }: NeedTerm, { terms }: Profile): number {
  let best = terms.get(stem) ?? 0;
  for (const [own, value] of terms) {
    if (value <= best) continue;
    const gain = credit(stem, own) * value;
    if (gain > best) best = gain;
  }
  return best;
}

function weightOf(concept: number, { concepts, weights }: ProfileLinks): number {
  let [low, high] = [0, concepts.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = concepts[middle] as number;
    if (found === concept) return weights[middle] as number;
    if (found < concept) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

const KEPT = 40;

/** A profile is linked phrase by phrase: somebody may know several things. */
function profileLinks(index: ConceptIndex, text: string): ProfileLinks {
  const found = new Map<number, { weight: number; best: number; phrase: string }>();
  for (const { phrase, tokens } of phrasesOf(text)) {
    for (const { concept, weight } of index.links(tokens)) {
      const known = found.get(concept) ?? { weight: 0, best: 0, phrase };
      known.weight += weight;
      if (weight > known.best) Object.assign(known, { best: weight, phrase });
      found.set(concept, known);
    }
  }
  const kept = [...found].sort(([a, x], [b, y]) => y.weight - x.weight || a - b).slice(0, KEPT);
  const length = Math.hypot(...kept.map(([, { weight }]) => weight)) || 1;
  kept.sort(([a], [b]) => a - b);
  return {
    concepts: kept.map(([concept]) => concept),
    weights: kept.map(([, { weight }]) => weight / length),
    phrases: kept.map(([, { phrase }]) => phrase),
  };
}
