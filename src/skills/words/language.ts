import { ENGLISH_STOP_WORDS, SPANISH_STOP_WORDS } from './stop-words.js';
import { fold } from './tokens.js';

/** By script the language that most often is written in it, in the order in which they are looked for. */
const LANGUAGES_BY_SCRIPT: Readonly<Record<string, string>> = {
  ...{ Latin: 'Latin', Han: 'zh', Hiragana: 'ja', Katakana: 'ja', Hangul: 'ko', Arabic: 'ar', Cyrillic: 'ru' },
  ...{ Devanagari: 'hi', Bengali: 'bn', Gurmukhi: 'pa', Gujarati: 'gu', Tamil: 'ta', Telugu: 'te', Kannada: 'kn' },
  ...{ Malayalam: 'ml', Sinhala: 'si', Thai: 'th', Lao: 'lo', Khmer: 'km', Myanmar: 'my', Ethiopic: 'am' },
  ...{ Hebrew: 'he', Greek: 'el', Armenian: 'hy', Georgian: 'ka' },
};
const SCRIPTS = Object.entries(LANGUAGES_BY_SCRIPT).map(
  ([script, language]) => [new RegExp(`^\\p{Script=${script}}`, 'u'), language] as const,
);

/** Letters by which a language is told from the one that its script is mostly used for. */
const TOLD_BY_LETTERS: readonly (readonly [script: string, letters: RegExp, language: string])[] = [
  ['zh', /[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  ['ar', /[ٹڈڑںے]/u, 'ur'],
  ['ar', /[پچژگ]/u, 'fa'],
  ['ru', /[іїєґ]/iu, 'uk'],
];

/** A character of these says about as much as so many letters. */
const DENSE = new Set(['zh', 'ja', 'ko']);
const LETTERS_OF_A_DENSE_ONE = 3;

/** Letters with the marks of Vietnamese, and those of them that no other language near it has. */
const VIETNAMESE = /[ăâđêôơưàáãèéìíòóõùúýĩũ\u1EA0-\u1EF9]/iu;
const VIETNAMESE_ALONE = /[ơư\u1EA0-\u1EF9]/iu;
/** Of its words; English that names Vietnamese dishes stays far below. */
const VIETNAMESE_SHARE = 0.4;
const SPANISH_LETTERS = /[ñáéíóú¿¡]/iu;

/** What a text is written in shows in its beginning. */
const READ_LENGTH = 2_000;

/**
 * The language of a text, as its tag (`en`, `vi`, `zh`), or null where it cannot be said. Told by its script, and in the
 * Latin one by the letters of Vietnamese and the small words of English and Spanish. So what shares a script goes by the most
 * frequent name (Nepali is taken for Hindi, Bulgarian for Russian); other languages in Latin letters, and Vietnamese without
 * its marks, are not told from English and Spanish or are not told at all; and of a mixed text the larger part counts.
 */
export function languageOf(text: string): string | null {
  const normal = text.slice(0, READ_LENGTH).normalize('NFC');
  const most = mostUsed(normal);
  if (most === 'Latin') return languageInLatin(normal);
  const told = TOLD_BY_LETTERS.find(([script, letters]) => script === most && letters.test(normal));
  return told?.[2] ?? most;
}

/** Whether words in it are understood, and not only compared letter by letter; of an unknown one nothing is claimed. */
export const isAnalyzed = (language: string | null): boolean =>
  language === null || language === 'en' || language === 'es';

function mostUsed(text: string): string | null {
  const counts = new Map<string, number>();
  for (const letter of text.match(/\p{L}/gu) ?? []) {
    const language = SCRIPTS.find(([script]) => script.test(letter))?.[1];
    if (!language) continue;
    counts.set(language, (counts.get(language) ?? 0) + (DENSE.has(language) ? LETTERS_OF_A_DENSE_ONE : 1));
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function languageInLatin(text: string): string | null {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const marked = words.filter((word) => VIETNAMESE.test(word)).length;
  if (VIETNAMESE_ALONE.test(text) && marked >= VIETNAMESE_SHARE * words.length) return 'vi';
  const among = (list: ReadonlySet<string>): number => words.filter((word) => list.has(fold(word))).length;
  const [english, spanish] = [among(ENGLISH_STOP_WORDS), among(SPANISH_STOP_WORDS)];
  if (english !== spanish) return english > spanish ? 'en' : 'es';
  return SPANISH_LETTERS.test(text) ? 'es' : null;
}
