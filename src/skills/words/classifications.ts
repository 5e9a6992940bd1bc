import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { parse, type Options } from 'csv-parse';
import { CommandError } from '../../platform/command-line/command-line.js';
import type { Concept, KnowledgeSource } from './concept.js';

/** A classification that an operator can import. */
export type Classification = Exclude<KnowledgeSource, 'catalog'>;

/** What each classification asks to be said where it is used. */
export const ATTRIBUTIONS: Readonly<Record<Classification, string>> = {
  onet:
    'This product includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training ' +
    'Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Many Hands has modified all or some of this ' +
    'information. USDOL/ETA has not approved, endorsed, or tested these modifications.',
  esco: 'This service uses the ESCO classification of the European Commission.',
};

const OCCUPATIONS = 'Occupation Data.txt';
const TITLES = 'Alternate Titles.txt';
const FEWEST = 10;

type Row = Record<string, string>;

/** Reads the text release of O*NET: a folder with its own file names. */
export async function readOnet(folder: string): Promise<Concept[]> {
  const occupations = new Map<string, { names: string[]; description: string }>();
  const tabs = { delimiter: '\t', quote: null };
  const code = 'O*NET-SOC Code';
  for await (const row of rowsOf(join(folder, OCCUPATIONS), [code, 'Title', 'Description'], tabs)) {
    occupations.set(valueOf(row, code), { names: [valueOf(row, 'Title')], description: valueOf(row, 'Description') });
  }
  const unknown = new Set<string>();
  for await (const row of rowsOf(join(folder, TITLES), [code, 'Alternate Title'], tabs)) {
    const occupation = occupations.get(valueOf(row, code));
    if (occupation) occupation.names.push(valueOf(row, 'Alternate Title'));
    else unknown.add(valueOf(row, code));
  }
  if (unknown.size > 0) {
    throw new CommandError(
      `${TITLES} has occupations that ${OCCUPATIONS} has not, such as ${[...unknown][0]}: are both whole and of one release?`,
    );
  }
  const titled = [...occupations.values()].some(({ names }) => names.length > 1);
  if (!titled) throw new CommandError(`${join(folder, TITLES)} has no titles.`);
  return enough(
    join(folder, OCCUPATIONS),
    [...occupations].map(([id, { names, description }]) => ({
      id,
      source: 'onet',
      names: { en: names },
      topics: [],
      description,
    })),
  );
}

/** Reads the occupations of ESCO in English, as its portal gives them. */
export async function readEsco(file: string): Promise<Concept[]> {
  const concepts: Concept[] = [];
  for await (const row of rowsOf(file, ['conceptUri', 'preferredLabel', 'altLabels', 'description'], {})) {
    const names = [valueOf(row, 'preferredLabel'), ...(row.altLabels ?? '').split('\n')].map((name) => name.trim());
    concepts.push({
      id: valueOf(row, 'conceptUri'),
      source: 'esco',
      names: { en: [...new Set(names.filter((name) => name !== ''))] },
      topics: [],
      description: row.description ?? '',
    });
  }
  return enough(file, concepts);
}

function valueOf(row: Row, column: string): string {
  const value = row[column]?.trim();
  if (!value)
    throw new CommandError(`A line has nothing in its column ${column}: ${JSON.stringify(row).slice(0, 200)}`);
  return value;
}

function enough(file: string, concepts: Concept[]): Concept[] {
  if (concepts.length < FEWEST)
    throw new CommandError(`${file} has only ${concepts.length} occupations: it is not whole.`);
  return concepts;
}

async function* rowsOf(file: string, columns: readonly string[], options: Options): AsyncGenerator<Row> {
  const header = (found: string[]): string[] => {
    const missing = columns.filter((column) => !found.includes(column));
    if (missing.length > 0)
      throw new CommandError(`${file} has no column ${missing.join(', ')}: is it the right file?`);
    return found;
  };
  const parser = parse({ bom: true, skip_empty_lines: true, columns: header, ...options });
  const source = createReadStream(file).on('error', (error) => parser.destroy(error));
  try {
    for await (const row of source.pipe(parser)) yield row as Row;
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${file} cannot be read: ${(error as Error).message}`);
  } finally {
    source.destroy();
  }
}
