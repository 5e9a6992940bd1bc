import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as spanishStem } from '@orama/stemmers/spanish';
import { remembering } from '../../platform/remembering.js';
import { ENGLISH_STOP_WORDS, SPANISH_STOP_WORDS } from './stop-words.js';

/** A word of a text: as written, and as it is compared. */
export interface Token {
  word: string;
  stem: string;
  /** Without accents, in lower case. */
  folded: string;
  start: number;
  end: number;
}

/** Longer texts are read this far: what somebody offers is said before. */
export const LONGEST_TEXT = 10_000;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’](?=\p{L})[\p{L}\p{M}]+)?/gu;
/** Scripts that are written without spaces. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;
const HAN_RUN = /\p{Script=Han}{2,}/gu;
const POSSESSIVE = /['’]s?$|['’].*$/u;
const MEMORY = 50_000;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Lower case without accents; đ is a letter of its own to Unicode. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/đ/g, 'd');

const stems = {
  en: remembering(MEMORY, (word: string) => englishStem(fold(word))),
  es: remembering(MEMORY, (word: string) => fold(spanishStem(word))),
};

interface Span {
  word: string;
  start: number;
}

function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: run, index } of text.matchAll(WORD)) {
    if (!UNSPACED.test(run)) {
      spans.push({ word: run.replace(POSSESSIVE, ''), start: index });
      continue;
    }
    // The dictionary of the runtime cuts rare compounds anywhere, so pairs of characters are words as well.
    for (const { segment, index: offset } of segmenter.segment(run))
      spans.push({ word: segment, start: index + offset });
    for (const { 0: han, index: offset } of run.matchAll(HAN_RUN)) {
      for (let at = 0; at + 2 <= han.length; at++)
        spans.push({ word: han.slice(at, at + 2), start: index + offset + at });
    }
  }
  return spans;
}

/** A text speaks Spanish if its small words do; where it has none, if it has letters that English has not. */
function isSpanish(folded: readonly string[], text: string): boolean {
  let score = 0;
  for (const word of folded) {
    if (SPANISH_STOP_WORDS.has(word)) score++;
    if (ENGLISH_STOP_WORDS.has(word)) score--;
  }
  return score === 0 ? /[ñáéíóú¿¡]/iu.test(text) : score > 0;
}

/** The words of a text that say something, in their order. Never throws. */
export function tokensOf(text: string): Token[] {
  const normal = text.slice(0, LONGEST_TEXT).normalize('NFC');
  const spans = spansOf(normal);
  const folded = spans.map(({ word }) => fold(word));
  const spanish = isSpanish(folded, normal);
  const stop = spanish ? SPANISH_STOP_WORDS : ENGLISH_STOP_WORDS;
  const stemOf = spanish ? stems.es : stems.en;
  return spans.flatMap(({ word, start }, index) => {
    const plain = folded[index] as string;
    if (plain === '' || stop.has(plain)) return [];
    return [{ word, stem: stemOf(word.toLowerCase()), folded: plain, start, end: start + word.length }];
  });
}
