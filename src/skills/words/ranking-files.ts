import { readFile } from 'node:fs/promises';
import { CommandError } from '../../platform/command-line/command-line.js';
import type { Knowledge } from './knowledge.js';
import { WordFit } from './word-fit.js';
import { WordIndex } from './word-index.js';

export interface NamedText {
  id: string;
  text: string;
}

const MOST_PEOPLE = 50;
/** What the first line says where it names the columns. */
const HEADER_IDS = ['id', 'person', 'need'];

/** Reads lines of `id<TAB>text`; a first line that names its columns is skipped. */
export async function readTexts(file: string): Promise<NamedText[]> {
  const content = await readFile(file, 'utf8').catch((error: Error) => {
    throw new CommandError(`${file} cannot be read: ${error.message}`);
  });
  const seen = new Set<string>();
  return content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => {
      const [id = '', text] = line.split('\t');
      if (line === '' || (index === 0 && isHeader(id, text))) return [];
      const problem =
        text === undefined ? 'has no tab' : id.trim() === '' ? 'has no id' : seen.has(id) ? `names ${id} again` : null;
      if (problem) throw new CommandError(`${file}, line ${index + 1} ${problem}: expected id<TAB>text.`);
      seen.add(id);
      return [{ id, text: text ?? '' }];
    });
}

const isHeader = (id: string, text: string | undefined): boolean =>
  HEADER_IDS.includes(id.trim().toLowerCase()) && text?.trim().toLowerCase() === 'text';

/** Lines of `needId<TAB>personId<TAB>score`, the needs in their order, the people of each best first. */
export function ranking(knowledge: Knowledge, people: readonly NamedText[], needs: readonly NamedText[]): string {
  const fit = new WordFit(knowledge);
  const index = new WordIndex();
  for (const { id, text } of people) index.set(id, fit.profile(text));
  return needs
    .flatMap(({ id, text }) =>
      index.search(fit.need(text), MOST_PEOPLE).map((found) => `${id}\t${found.id}\t${found.fit.toFixed(6)}\n`),
    )
    .join('');
}
