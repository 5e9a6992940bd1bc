import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as spanishStem } from '@orama/stemmers/spanish';
import { remembering } from '../../platform/remembering.js';
import { ENGLISH_STOP_WORDS, SPANISH_STOP_WORDS, WEAK_WORDS } from './stop-words.js';
import { WordLanguages, type WordLanguage } from './word-languages.js';

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

let languages: WordLanguages | undefined;
const languageOfWord = (folded: string) => (languages ??= new WordLanguages(fold)).of(folded);

const english = (word: string): string => englishStem(fold(word));

/** No English stem ends so: primeros auxilios have nothing to do with a primer, but what begins alike counts in part. */
const SPANISH_MARK = '~';
/** Spelled so only where the word comes from English. */
const FROM_ENGLISH = /[kw]|sh|([bdfgmpstz])\1|ing$|[^aeiouy]{2}$/;

let alike: ReadonlyMap<string, string> | undefined;

/** Words that both languages spell alike are one word, whatever becomes of it in Spanish: animales are animals. */
function spanish(word: string): string {
  languages ??= new WordLanguages(fold);
  alike ??= new Map([...languages.ofBoth()].map((each) => [fold(spanishStem(each)), englishStem(each)]));
  const stem = fold(spanishStem(word));
  return alike.get(stem) ?? stem + SPANISH_MARK;
}

type TextLanguage = 'en' | 'es' | 'unclear';

/** How a word is compared in a text of this language. */
const stemIn: Readonly<Record<TextLanguage, (word: string) => string>> = {
  en: remembering(MEMORY, english),
  es: remembering(MEMORY, (word) => {
    const language = languageOfWord(fold(word));
    const isEnglish = language === 'both' || (language === 'en' && FROM_ENGLISH.test(word));
    return isEnglish ? english(word) : spanish(word);
  }),
  unclear: remembering(MEMORY, (word) => (languageOfWord(fold(word)) === 'es' ? spanish(word) : english(word))),
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

/** A text speaks Spanish if its small words do; where it has none, if it has letters that English has not. Then the others tell. */
function languageOf(folded: readonly string[], text: string): TextLanguage {
  let score = 0;
  for (const word of folded) {
    if (SPANISH_STOP_WORDS.has(word)) score++;
    if (ENGLISH_STOP_WORDS.has(word)) score--;
  }
  if (score !== 0) return score > 0 ? 'es' : 'en';
  if (/[ñáéíóú¿¡]/iu.test(text)) return 'es';
  const known = folded.map((word) => (WEAK_WORDS.has(word) ? 'en' : languageOfWord(word)));
  const count = (language: WordLanguage) => known.filter((each) => each === language).length;
  return count('en') > count('es') ? 'en' : 'unclear';
}

/** The words of a text that say something, in their order. Never throws. */
export function tokensOf(text: string): Token[] {
  const normal = text.slice(0, LONGEST_TEXT).normalize('NFC');
  const spans = spansOf(normal);
  const folded = spans.map(({ word }) => fold(word));
  const language = languageOf(folded, normal);
  const stop = language === 'es' ? SPANISH_STOP_WORDS : ENGLISH_STOP_WORDS;
  const stemOf = stemIn[language];
  return spans.flatMap(({ word, start }, index) => {
    const plain = folded[index] as string;
    if (plain === '' || stop.has(plain)) return [];
    return [{ word, stem: stemOf(word.toLowerCase()), folded: plain, start, end: start + word.length }];
  });
}
