import { fold } from '../../platform/database/statements.js';
import { CATALOG, type CatalogEntry } from './catalog.js';

const byCode = new Map(CATALOG.map((entry) => [entry.code, entry]));
const words = ({ en, es, topics, words: more }: CatalogEntry): string[] =>
  [en, es, topics.en, topics.es, more.en, more.es].flat();

/** What stands more than once in a list, folded. */
function repeated(list: readonly string[]): string[] {
  const folded = list.map((word) => fold(word));
  return folded.filter((word, index) => folded.indexOf(word) !== index);
}

describe('the catalog', () => {
  it('has enough to choose from', () => {
    expect(CATALOG.length).toBeGreaterThanOrEqual(500);
  });

  it('has each code once, and wider entries that are there', () => {
    expect(repeated(CATALOG.map(({ code }) => code))).toEqual([]);
    expect(CATALOG.filter(({ broader }) => broader !== undefined && !byCode.has(broader))).toEqual([]);
  });

  it('has no circle of wider entries', () => {
    for (const entry of CATALOG) {
      const seen = new Set<string>();
      for (let at: CatalogEntry | undefined = entry; at; at = at.broader ? byCode.get(at.broader) : undefined) {
        expect([entry.code, seen.has(at.code)]).toEqual([entry.code, false]);
        seen.add(at.code);
      }
    }
  });

  it.each(['en', 'es'] as const)('calls no two entries the same in %s, and none twice the same', (language) => {
    expect(repeated(CATALOG.map((entry) => entry[language][0] ?? ''))).toEqual([]);
    expect(CATALOG.filter((entry) => repeated(entry[language]).length > 0).map(({ code }) => code)).toEqual([]);
    expect(CATALOG.filter((entry) => !entry[language][0]).map(({ code }) => code)).toEqual([]);
  });

  it('has no word for two entries of one category', () => {
    const twice = [...new Set(CATALOG.map(({ category }) => category))].flatMap((category) => {
      const entries = CATALOG.filter((entry) => entry.category === category);
      const own = (entry: CatalogEntry) => [...new Set([...entry.en, ...entry.es].map((word) => fold(word)))];
      return repeated(entries.flatMap(own));
    });
    expect(twice).toEqual([]);
  });

  it('says of everything but languages what it can speak to in class, in both languages', () => {
    const silent = CATALOG.filter(({ category, topics }) => category !== 'language' && topics.en.length === 0);
    const half = CATALOG.filter(({ topics }) => topics.en.length > 0 !== topics.es.length > 0);
    expect([...silent, ...half].map(({ code }) => code)).toEqual([]);
  });

  it('has words in both languages or in none, and none that is a name of the entry or stands twice', () => {
    const half = CATALOG.filter((entry) => entry.words.en.length > 0 !== entry.words.es.length > 0);
    const again = CATALOG.filter(
      (entry) => repeated([...entry.en, ...entry.words.en]).length + repeated([...entry.es, ...entry.words.es]).length,
    );
    expect([...half, ...again].map(({ code }) => code)).toEqual([]);
  });

  it('has no empty or untrimmed words', () => {
    const wrong = CATALOG.flatMap(words).filter((word) => word === '' || word !== word.trim().normalize('NFC'));
    expect(wrong).toEqual([]);
  });
});
