import { fold } from '../platform/database/statements.js';
import { chooseName, type LocalizedName } from '../platform/messages/localized-name.js';
import { groupBy } from '../platform/text/group-by.js';
import { CATALOG, type CatalogEntry } from './catalog/catalog.js';
import { SkillSearch, shippedSearch, type Hit } from './catalog-search.js';
import { toSkill, type SkillRow, type SkillType } from './skill.type.js';

export type CatalogRow = SkillRow & { code: string | null; mergedIntoId: string | null };
export type NameRow = LocalizedName & { skillId: string; isSynonym: boolean };

interface Called {
  names: LocalizedName[];
  synonyms: LocalizedName[];
}

const entries = new Map(CATALOG.map((entry) => [entry.code, entry]));
const LANGUAGES = ['en', 'es'] as const;

/** One school's skills as they stood at one moment. What a school calls a skill replaces what the catalog calls it. */
export class SchoolCatalog {
  private readonly rows: ReadonlyMap<string, CatalogRow>;
  private readonly idsByCode: ReadonlyMap<string, string>;
  private readonly ownNames: ReadonlyMap<string, NameRow[]>;
  private readonly byLanguage = new Map<string, SkillType[]>();
  private own: SkillSearch | undefined;

  constructor(rows: readonly CatalogRow[], names: readonly NameRow[]) {
    this.rows = new Map(rows.map((row) => [row.id, row]));
    this.idsByCode = new Map(rows.flatMap(({ id, code }) => (code ? [[code, id] as const] : [])));
    this.ownNames = groupBy(names, ({ skillId }) => skillId);
  }

  /** In the first of these languages that there is a name in. */
  nameOf(id: string, languages: readonly (string | null | undefined)[]): string {
    return chooseName(this.called(id).names, languages);
  }

  /** What else it is called, in this language or, without one, in all. */
  synonymsOf(id: string, language: string | null): string[] {
    return this.called(id).synonyms.flatMap(({ locale, name }) => (speaks(locale, language) ? [name] : []));
  }

  /** What the catalog says that it can speak to in class. */
  topicsOf(id: string, language: string | null): string[] {
    const topics = this.entryOf(id)?.topics;
    return topics ? LANGUAGES.flatMap((each) => (speaks(each, language) ? topics[each] : [])) : [];
  }

  /** What is proposed, by name in this language. */
  sorted(language: string): readonly SkillType[] {
    let sorted = this.byLanguage.get(language);
    if (!sorted) {
      const keyed = this.proposed().map((row) => ({ row, key: fold(this.nameOf(row.id, [language])) }));
      keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.row.id < b.row.id ? -1 : 1));
      sorted = keyed.map(({ row }) => toSkill(row));
      this.byLanguage.set(language, sorted);
    }
    return sorted;
  }

  /** What is proposed and may be meant, best first. Whoever types a sentence means some of its words. */
  search(text: string): SkillType[] {
    const found = this.found(text, 'all');
    return found.length > 0 ? found : this.found(text, 'any');
  }

  private found(text: string, by: 'all' | 'any'): SkillType[] {
    const found = new Map<string, Hit>();
    const ofCatalog = shippedSearch()
      .search(text, by)
      .flatMap((hit) => {
        const id = this.idsByCode.get(hit.id);
        return id !== undefined && !this.ownNames.has(id) ? [{ ...hit, id }] : [];
      });
    for (const hit of [...ofCatalog, ...this.ownSearch().search(text, by)]) {
      const id = this.keptId(hit.id);
      const known = found.get(id);
      if (!known || order(hit, known) < 0) found.set(id, { ...hit, id });
    }
    return [...found.values()].sort(order).flatMap(({ id }) => {
      const row = this.rows.get(id);
      return row && !row.hidden ? [toSkill(row)] : [];
    });
  }

  private proposed(): CatalogRow[] {
    return [...this.rows.values()].filter(({ hidden, mergedIntoId }) => !hidden && mergedIntoId === null);
  }

  private entryOf(id: string): CatalogEntry | undefined {
    return entries.get(this.rows.get(id)?.code ?? '');
  }

  private called(id: string): Called {
    const own = this.ownNames.get(id);
    if (own) return { names: own.filter((row) => !row.isSynonym), synonyms: own.filter((row) => row.isSynonym) };
    const entry = this.entryOf(id);
    const named = (words: (language: 'en' | 'es') => readonly string[]) =>
      LANGUAGES.flatMap((locale) => words(locale).map((name) => ({ locale, name })));
    if (!entry) return { names: [], synonyms: [] };
    return {
      names: named((language) => entry[language].slice(0, 1)),
      synonyms: named((language) => entry[language].slice(1)),
    };
  }

  /** What a skill became: whoever looks for one that was merged finds that. */
  private keptId(id: string): string {
    let row = this.rows.get(id);
    while (row?.mergedIntoId) row = this.rows.get(row.mergedIntoId);
    return row?.id ?? id;
  }

  private ownSearch(): SkillSearch {
    this.own ??= new SkillSearch(
      [...this.ownNames.keys()].map((id) => {
        const { names, synonyms } = this.called(id);
        const wordsOf = (called: readonly LocalizedName[]) => called.map(({ name }) => name);
        return { id, names: wordsOf(names), synonyms: wordsOf(synonyms), topics: this.topicsOf(id, null) };
      }),
    );
    return this.own;
  }
}

const order = (a: Hit, b: Hit): number =>
  Number(b.exact) - Number(a.exact) || b.score - a.score || (a.id < b.id ? -1 : 1);

const speaks = (locale: string, language: string | null): boolean =>
  language === null || locale.split('-', 1)[0] === language.split('-', 1)[0];
