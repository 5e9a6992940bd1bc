import type { ConceptIndex, Link } from './concept-index.js';
import type { KnowledgeSource } from './concept.js';
import type { Knowledge } from './knowledge.js';
import { phrasesOf, type Phrase } from './phrases.js';
import { pairOf, type NeedTerm, type NeedWords, type Profile, type ProfileLinks } from './profile.js';
import { SCHOOL_STOP_WORDS } from './stop-words.js';
import { tokensOf, type Token } from './tokens.js';
import { WEIGHTS } from './weights.js';

/** A profile is linked to concepts phrase by phrase: somebody may know several things. */
export function readProfile(knowledge: Knowledge, text: string, without: ReadonlySet<string>): Profile {
  const [tokens, phrases] = [tokensOf(text), phrasesOf(text)];
  const links = new Map(
    [...knowledge.indexes].map(([source, index]) => [source, profileLinks(index, phrases, without)]),
  );
  const words = new Map<string, string>();
  for (const { stem, word } of tokens) if (!words.has(stem)) words.set(stem, word);
  const terms = profileTerms(knowledge, tokens, links);
  return { text, terms, words, links, mentions: profileMentions(knowledge, phrases, without) };
}

/** A need is linked to concepts as a whole, by the words that not every need of a school says. */
export function readNeed(knowledge: Knowledge, text: string): NeedWords {
  const tokens = tokensOf(text);
  const telling = tokens.filter((token) => !isSchoolWord(token));
  const links = new Map([...knowledge.indexes].map(([source, index]) => [source, index.links(telling)]));
  return {
    text,
    terms: needTerms(knowledge, tokens, links),
    links: new Map(
      [...links].map(([source, found]) => [source, weighed(found, WEIGHTS.concepts[knowledge.weightOf(source)])]),
    ),
    mentions: needMentions(knowledge, telling),
  };
}

const weighed = (links: readonly Link[], by: number): Link[] =>
  links.map(({ concept, weight }) => ({ concept, weight: by * weight }));

const isSchoolWord = ({ folded }: Token): boolean => SCHOOL_STOP_WORDS.has(folded);

/** BM25's part of the profile, with the words of its concepts as if it said them. */
function profileTerms(
  knowledge: Knowledge,
  tokens: readonly Token[],
  links: ReadonlyMap<KnowledgeSource, ProfileLinks>,
): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, count: number) => terms.set(term, (terms.get(term) ?? 0) + count);
  const { lead, profileConcepts, saturation, damping, usualLength } = WEIGHTS;
  tokens.forEach(({ stem }, index) => {
    const count = tokens.length > lead.from && index < lead.words ? 1 + lead.extra : 1;
    const before = tokens[index - 1];
    add(stem, count);
    if (before) add(pairOf(before.stem, stem), count);
  });
  for (const [source, own] of links) {
    const index = knowledge.indexes.get(source) as ConceptIndex;
    for (const { concept, weight } of strongest(own, profileConcepts.count)) {
      for (const [stem, count] of index.words[concept] ?? []) {
        add(stem, profileConcepts.weight[knowledge.weightOf(source)] * weight * Math.min(1, count));
      }
    }
  }
  const damped = saturation * (1 - damping + (damping * tokens.length) / usualLength);
  for (const [term, count] of terms) terms.set(term, (count * (saturation + 1)) / (count + damped));
  return terms;
}

const strongest = ({ concepts, weights }: ProfileLinks, count: number): Link[] =>
  concepts
    .map((concept, at) => ({ concept, weight: weights[at] as number }))
    .sort((a, b) => b.weight - a.weight || a.concept - b.concept)
    .slice(0, count);

/** What the words of a need weigh, as parts of what all of them do, so that no fit depends on how much is asked. */
function needTerms(
  knowledge: Knowledge,
  tokens: readonly Token[],
  links: ReadonlyMap<KnowledgeSource, readonly Link[]>,
): NeedTerm[] {
  const terms = new Map<string, { weight: number; word: string | null }>();
  const weigh = (token: Token) => knowledge.weight(token.stem) * (isSchoolWord(token) ? WEIGHTS.schoolWord : 1);
  for (const token of tokens)
    if (!terms.has(token.stem)) terms.set(token.stem, { weight: weigh(token), word: token.word });
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (!before) return;
    const weight = (WEIGHTS.pair * (weigh(before) + weigh(token))) / 2;
    terms.set(pairOf(before.stem, token.stem), { weight, word: null });
  });
  const asked = [...terms.values()].reduce((sum, { weight }) => sum + weight, 0);
  for (const [source, found] of links) {
    const index = knowledge.indexes.get(source) as ConceptIndex;
    for (const { concept, weight } of found.slice(0, WEIGHTS.needConcepts.count)) {
      for (const [stem, count] of index.tellingWords(concept)) {
        const term = terms.get(stem) ?? { weight: 0, word: null };
        term.weight +=
          WEIGHTS.needConcepts.weight[knowledge.weightOf(source)] *
          weight *
          Math.min(1, count) *
          knowledge.weight(stem);
        terms.set(stem, term);
      }
    }
  }
  const whole = Math.max(1, asked) ** WEIGHTS.needLength;
  return [...terms].map(([stem, { weight, word }]) => ({ stem, word, weight: weight / whole }));
}

function profileLinks(index: ConceptIndex, phrases: readonly Phrase[], without: ReadonlySet<string>): ProfileLinks {
  const found = new Map<number, { weight: number; best: number; phrase: string }>();
  for (const { phrase, tokens } of phrases) {
    for (const { concept, weight } of index.links(tokens)) {
      if (isAmong(without, index, concept)) continue;
      const known = found.get(concept) ?? { weight: 0, best: 0, phrase };
      known.weight += weight;
      if (weight > known.best) Object.assign(known, { best: weight, phrase });
      found.set(concept, known);
    }
  }
  const kept = [...found].sort(([a, x], [b, y]) => y.weight - x.weight || a - b).slice(0, WEIGHTS.profileLinks);
  const length = Math.hypot(...kept.map(([, { weight }]) => weight)) || 1;
  kept.sort(([a], [b]) => a - b);
  return {
    concepts: kept.map(([concept]) => concept),
    weights: kept.map(([, { weight }]) => weight / length),
    phrases: kept.map(([, { phrase }]) => phrase),
  };
}

function needMentions({ mentions, indexes }: Knowledge, tokens: readonly Token[]): Link[] {
  const { weight: alone, weightBeside } = WEIGHTS.mention;
  const weight = indexes.size > 1 ? weightBeside : alone;
  return [...mentions.around(tokens, WEIGHTS.mention.need)]
    .map(([concept, strength]) => ({ concept, weight: weight * strength }))
    .sort((a, b) => b.weight - a.weight || a.concept - b.concept);
}

/** Of a profile that leaves nothing out nobody looks up what the concepts are called. */
const isAmong = (codes: ReadonlySet<string>, index: ConceptIndex | undefined, concept: number): boolean =>
  codes.size > 0 && codes.has(index?.concepts[concept]?.skillCode ?? '');

function profileMentions(
  { mentions, indexes }: Knowledge,
  phrases: readonly Phrase[],
  without: ReadonlySet<string>,
): ProfileLinks {
  const { profile, long } = WEIGHTS.mention;
  const found = new Map<number, { weight: number; phrase: string }>();
  for (const { phrase, tokens } of phrases) {
    const part = Math.min(1, long / tokens.length) ** 2;
    for (const [concept, strength] of mentions.of(tokens, profile)) {
      if (isAmong(without, indexes.get('catalog'), concept)) continue;
      const weight = part * strength;
      if (weight > (found.get(concept)?.weight ?? 0)) found.set(concept, { weight, phrase });
    }
  }
  const kept = [...found].sort(([a], [b]) => a - b);
  return {
    concepts: kept.map(([concept]) => concept),
    weights: kept.map(([, { weight }]) => weight),
    phrases: kept.map(([, { phrase }]) => phrase),
  };
}
