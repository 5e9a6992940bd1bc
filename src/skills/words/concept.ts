/** Where a concept comes from: our own catalog, or a classification that an operator imported. */
export type KnowledgeSource = 'catalog' | 'onet' | 'esco';

/** Something that people can know or do, with the words that speak of it. */
export interface Concept {
  id: string;
  source: KnowledgeSource;
  /** The first one of each language is what it is called. */
  names: Readonly<Partial<Record<'en' | 'es', readonly string[]>>>;
  topics: readonly string[];
  description?: string;
  skillCode?: string;
}

/** What it is called, by language. */
export const conceptNames = ({ names }: Concept): Record<string, string> =>
  Object.fromEntries(Object.entries(names).flatMap(([locale, [name]]) => (name ? [[locale, name]] : [])));
