import { CATALOG, type CatalogEntry } from '../catalog/catalog.js';

/** Which language's lists of the catalog have a word; `both` also for Spanish ones that might be English as well. */
export type WordLanguage = 'en' | 'es' | 'both';

const LETTERS = /\p{L}[\p{L}\p{M}]*/gu;
/** Most Spanish words end so; of those that do not, such as conductor, many are English, too. */
const SPANISH_END = /[aeo]s?$/;

/** The words of the catalog by their languages. A text is often too short to show its own, and its words do. */
export class WordLanguages {
  private readonly languages = new Map<string, WordLanguage>();

  constructor(private readonly fold: (word: string) => string) {
    for (const entry of CATALOG) for (const word of this.wordsOf(entry, 'en')) this.languages.set(word, 'en');
    for (const entry of CATALOG) for (const word of this.wordsOf(entry, 'es')) this.addSpanish(word);
  }

  /** Of a word in lower case without accents; null where the catalog does not have it. */
  of(folded: string): WordLanguage | null {
    return this.languages.get(folded) ?? null;
  }

  *ofBoth(): Generator<string> {
    for (const [word, language] of this.languages) if (language === 'both') yield word;
  }

  private addSpanish(word: string): void {
    const isEnglishToo = ['en', 'both'].includes(this.languages.get(word) ?? '') || !SPANISH_END.test(word);
    this.languages.set(word, isEnglishToo ? 'both' : 'es');
  }

  private wordsOf(entry: CatalogEntry, language: 'en' | 'es'): string[] {
    const texts = [...entry[language], ...entry.topics[language], ...entry.words[language]];
    return texts.flatMap((text) => (text.normalize('NFC').match(LETTERS) ?? []).map(this.fold));
  }
}
