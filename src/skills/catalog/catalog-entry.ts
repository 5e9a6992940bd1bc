/** A skill that every school starts with. */
export interface CatalogEntry {
  /** Stays the same whatever a school calls it, so that a later catalog knows it again. */
  code: string;
  category: string;
  /** The name, then what else people call it, in English and in Spanish. */
  en: readonly string[];
  es: readonly string[];
  /** The code of a wider skill. */
  broader?: string;
  /** What is taught in a classroom that it can speak to. */
  topics: { en: readonly string[]; es: readonly string[] };
  /** What people say who do it, or who ask for it, beside its names: tools, materials, products, ranks. Compared, never shown. */
  words: { en: readonly string[]; es: readonly string[] };
}

/** An entry as it is written down: lists with commas, the name first; topics and words in English, then in Spanish. */
interface WrittenEntry {
  en: string;
  es: string;
  topics?: readonly [en: string, es: string];
  words?: readonly [en: string, es: string];
  broader?: string;
}

const listOf = (text: string): string[] => (text === '' ? [] : text.split(', '));

const NONE = ['', ''] as const;

const inBoth = ([en, es]: readonly [string, string]) => ({ en: listOf(en), es: listOf(es) });

/** The entries of one category, by their codes. */
export function category(name: string, entries: Readonly<Record<string, WrittenEntry>>): CatalogEntry[] {
  return Object.entries(entries).map(([code, { en, es, topics = NONE, words = NONE, broader }]) => ({
    code,
    category: name,
    en: listOf(en),
    es: listOf(es),
    ...(broader ? { broader } : {}),
    topics: inBoth(topics),
    words: inBoth(words),
  }));
}
