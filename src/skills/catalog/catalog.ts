import { arts } from './arts.js';
import type { CatalogEntry } from './catalog-entry.js';
import { culture } from './culture.js';
import { food } from './food.js';
import { health } from './health.js';
import { languages } from './languages.js';
import { music } from './music.js';
import { occupations } from './occupations.js';
import { organizing } from './organizing.js';
import { science } from './science.js';
import { sports } from './sports.js';
import { trades } from './trades.js';

export type { CatalogEntry };

/** What a school renames, hides and adds to as it likes. What is added here reaches every school at its next start. */
export const CATALOG: readonly CatalogEntry[] = [
  ...languages,
  ...arts,
  ...music,
  ...science,
  ...trades,
  ...occupations,
  ...health,
  ...sports,
  ...culture,
  ...food,
  ...organizing,
];

export const CATEGORIES: readonly string[] = [...new Set(CATALOG.map(({ category }) => category))];

const namesByCode = new Map(CATALOG.map(({ code, en, es }) => [code, [en[0] as string, es[0] as string]]));

/** What the catalog calls a skill of its own, in English and in Spanish; nothing for what a school added. */
export const namesInCatalog = (code: string | null): readonly string[] => namesByCode.get(code ?? '') ?? [];
