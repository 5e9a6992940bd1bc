import { remembering } from '../../platform/remembering.js';
import { probabilityOf } from './calibration.js';
import type { Link } from './concept-index.js';
import { conceptNames, type KnowledgeSource } from './concept.js';
import type { Knowledge } from './knowledge.js';
import { phrasesOf, type Phrase } from './phrases.js';
import { credit, type NeedTerm, type NeedWords, type Profile, type ProfileLinks } from './profile.js';
import { readNeed, readProfile } from './read-texts.js';
import { suggestions, type Suggested } from './suggestions.js';
import { WEIGHTS } from './weights.js';

/** Why a text fits a need: a word of each, or a concept that both speak of. */
export type Evidence = WordEvidence | ConceptEvidence;

export interface WordEvidence {
  kind: 'WORDS';
  needWord: string;
  ownWord: string;
}

export interface ConceptEvidence {
  kind: 'CONCEPT';
  ownPhrase: string;
  /** By language. */
  conceptNames: Readonly<Record<string, string>>;
  /** The part of the need that speaks of it. */
  needPhrase: string;
  skillCode?: string;
}

interface SharedConcept {
  gain: number;
  source: KnowledgeSource;
  concept: number;
  ownPhrase: string;
}

const NOTHING: ReadonlySet<string> = new Set();
/** Some ten kilobytes each. */
const MOST_NEEDS = 500;

/**
 * Fits what people wrote to what is needed, by words (BM25 with common beginnings), by the words of the concepts that either speaks of, and by
 * the concepts themselves (explicit semantic analysis: Gabrilovich and Markovitch, IJCAI 2007). A fit depends on the two texts and the
 * knowledge alone, never on who else is listed.
 */
export class WordFit {
  /** Remembered: whoever looks for people looks again, and one person is compared to all that is needed. */
  readonly need = remembering(MOST_NEEDS, (text: string): NeedWords => readNeed(this.knowledge, text));

  constructor(readonly knowledge: Knowledge) {}

  /** `without`: codes of the entries that the text does not mean, by the word of whoever wrote it. */
  profile(text: string, without: ReadonlySet<string> = NOTHING): Profile {
    return readProfile(this.knowledge, text, without);
  }

  /** The probability that somebody with this profile can do what is needed; 0 if nothing speaks for it. */
  fit(need: NeedWords, profile: Profile): number {
    return probabilityOf(scoreOf(need, profile));
  }

  /** The strongest reason why they fit; null if nothing speaks for it. */
  evidence(need: NeedWords, profile: Profile): Evidence | null {
    const word = strongestWord(need, profile);
    const concept = this.strongestConcept(need, profile);
    return concept && concept.gain > (word?.gain ?? 0) ? concept.evidence : (word?.evidence ?? null);
  }

  /** What the catalog calls the things that a text speaks of. */
  suggest(text: string): Suggested[] {
    return suggestions(this.knowledge, text);
  }

  private strongestConcept(need: NeedWords, profile: Profile): { gain: number; evidence: ConceptEvidence } | null {
    const strongest: SharedConcept = { gain: 0, source: 'catalog', concept: -1, ownPhrase: '' };
    const consider = (source: KnowledgeSource, links: readonly Link[], own: ProfileLinks | undefined) => {
      for (const { concept, weight } of own ? links : []) {
        const gain = weight * weightOf(concept, own as ProfileLinks) * (source === 'catalog' ? CATALOG_REASON : 1);
        const ownPhrase = own?.phrases[own.concepts.indexOf(concept)];
        if (ownPhrase !== undefined && gain > strongest.gain)
          Object.assign(strongest, { gain, source, concept, ownPhrase });
      }
    };
    consider('catalog', need.mentions, profile.mentions);
    for (const [source, links] of need.links) consider(source, links, profile.links.get(source));
    const { gain, source, concept, ownPhrase } = strongest;
    const known = this.knowledge.indexes.get(source)?.concepts[concept];
    if (!known) return null;
    const needPhrase = this.phraseAbout(need.text, source, concept);
    const names = { conceptNames: conceptNames(known), ...(known.skillCode ? { skillCode: known.skillCode } : {}) };
    return { gain, evidence: { kind: 'CONCEPT', ownPhrase, needPhrase, ...names } };
  }

  /** Of a need that asks for several things the one that speaks most of the concept. */
  private phraseAbout(text: string, source: KnowledgeSource, concept: number): string {
    const { mentions, indexes } = this.knowledge;
    const strengthIn = ({ tokens }: Phrase): number => {
      const called = source === 'catalog' ? (mentions.around(tokens, WEIGHTS.mention.need).get(concept) ?? 0) : 0;
      const linked =
        indexes
          .get(source)
          ?.links(tokens)
          .find((link) => link.concept === concept)?.weight ?? 0;
      return called + linked;
    };
    const phrases = phrasesOf(text).map((each) => ({ phrase: each.phrase, strength: strengthIn(each) }));
    return phrases.sort((a, b) => b.strength - a.strength)[0]?.phrase ?? '';
  }
}

/** A concept of our own catalog is the better reason to read: it has a name in both languages. */
const CATALOG_REASON = 6;

/** WordIndex adds in the same order, so that its sums are the same to the last bit. */
function scoreOf(need: NeedWords, profile: Profile): number {
  let score = 0;
  for (const term of need.terms) score += term.weight * bestOf(term, profile);
  for (const [source, links] of need.links) {
    const own = profile.links.get(source);
    if (!own) continue;
    for (const { concept, weight } of links) score += weight * weightOf(concept, own);
  }
  let mention = 0;
  for (const { concept, weight } of need.mentions) {
    mention = Math.max(mention, weight * weightOf(concept, profile.mentions));
  }
  return score + mention;
}

function strongestWord(need: NeedWords, { words, terms }: Profile): { gain: number; evidence: WordEvidence } | null {
  let best: { gain: number; evidence: WordEvidence } | null = null;
  for (const { stem, weight, word: needWord } of need.terms) {
    if (needWord === null) continue;
    for (const [own, ownWord] of words) {
      const gain = weight * credit(stem, own) * (terms.get(own) ?? 0);
      if (gain > (best?.gain ?? 0)) best = { gain, evidence: { kind: 'WORDS', needWord, ownWord } };
    }
  }
  return best;
}

function bestOf({ stem }: NeedTerm, { terms }: Profile): number {
  let best = terms.get(stem) ?? 0;
  for (const [own, value] of terms) if (value > best) best = Math.max(best, credit(stem, own) * value);
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
