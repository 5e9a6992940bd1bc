import type { Knowledge } from './knowledge.js';
import { phrasesOf } from './phrases.js';

/** An entry of the catalog that a text speaks of, and the words that say so. */
export interface Suggested {
  skillCode: string;
  phrase: string;
  weight: number;
}

const MOST = 5;
/** Whoever tells a name or a place says nothing about what they know. */
const AFTER_NAME =
  /\b(?:my name is|i am called|i'm called|call me|mr|mrs|ms|miss|mx|dr|prof|me llamo|mi nombre es|señora?|sra?)\b\.?\s+(?:\p{L}[\p{L}'’-]*[ \t]*){1,3}/giu;
const PLACE =
  /\b(?:live|lives|living|reside|moved|from|vivo|vivimos|vive|born|nac[ií]|near|close to|next to|cerca de|neighborhood|street|avenue)\b[^.;,\n]*/giu;

/** Blanks of the same length, so that what is left keeps its place. */
const blanked = (text: string, pattern: RegExp): string => text.replace(pattern, (found) => ' '.repeat(found.length));

/** Precise rather than complete: what the text calls by a name of the catalog, the longest names first. */
export function suggestions(knowledge: Knowledge, text: string): Suggested[] {
  const index = knowledge.indexes.get('catalog');
  if (!index) return [];
  const found = new Map<string, Suggested>();
  const told = blanked(blanked(text.normalize('NFC'), AFTER_NAME), PLACE);
  for (const { phrase, tokens } of phrasesOf(told)) {
    const names = [...index.namesIn(tokens)].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    const taken = new Set<number>();
    for (const { concept, start, end } of names) {
      const { skillCode } = index.concepts[concept] ?? {};
      const [first, last] = [tokens[start], tokens[end - 1]];
      if (!skillCode || !first || !last) continue;
      const places = tokens.slice(start, end).map((_token, at) => start + at);
      if (places.every((place) => taken.has(place)) && !isWhole(names, start, end)) continue;
      for (const place of places) taken.add(place);
      const weight = Math.min(1, 0.7 + 0.1 * (end - start));
      if ((found.get(skillCode)?.weight ?? 0) >= weight) continue;
      found.set(skillCode, { skillCode, phrase: phrase.slice(first.start, last.end), weight });
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST);
}

/** Two entries may share a name. */
const isWhole = (names: readonly { start: number; end: number }[], start: number, end: number): boolean =>
  names.every((name) => name.end - name.start <= end - start || name.start > start || name.end < end);
