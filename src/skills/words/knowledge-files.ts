import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { StartProblem } from '../../platform/start-problem.js';
import { ATTRIBUTIONS, type Classification } from './classifications.js';
import type { Concept } from './concept.js';

export const CLASSIFICATIONS = Object.keys(ATTRIBUTIONS) as Classification[];

/** The first line of a file of knowledge: what follows it, one concept a line. */
interface Heading {
  format: 1;
  source: Classification;
  concepts: number;
}

const fileOf = (folder: string, source: Classification): string => join(folder, `${source}.jsonl`);

/** Writes beside and renames, so that a reader finds the old file or the new one whole. */
export async function writeKnowledge(
  folder: string,
  source: Classification,
  concepts: readonly Concept[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = fileOf(folder, source);
  const beside = `${file}.new`;
  const heading: Heading = { format: 1, source, concepts: concepts.length };
  try {
    const target = await open(beside, 'w');
    try {
      await target.writeFile([heading, ...concepts].map((line) => `${JSON.stringify(line)}\n`).join(''));
      await target.sync();
    } finally {
      await target.close();
    }
    await rename(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
}

/** Whether there was such a file. */
export async function removeKnowledge(folder: string, source: Classification): Promise<boolean> {
  const isThere = await exists(fileOf(folder, source));
  await rm(fileOf(folder, source), { force: true });
  return isThere;
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** What was imported into a folder, and how many concepts each has. */
export async function listKnowledge(folder: string): Promise<{ source: Classification; concepts: number }[]> {
  const found: { source: Classification; concepts: number }[] = [];
  for (const source of CLASSIFICATIONS) {
    let concepts = 0;
    for await (const _concept of readKnowledge(folder, source)) concepts++;
    if (concepts > 0) found.push({ source, concepts });
  }
  return found;
}

/** The concepts of an imported classification; none if it was not imported. */
export async function* readKnowledge(folder: string, source: Classification): AsyncGenerator<Concept> {
  const file = fileOf(folder, source);
  if (!(await exists(file))) return;
  let heading: Heading | undefined;
  let count = 0;
  const stream = createReadStream(file);
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
      if (heading) {
        count++;
        yield JSON.parse(line) as Concept;
      } else {
        heading = JSON.parse(line) as Heading;
        if (heading.format !== 1 || heading.source !== source) throw new Error('another format');
      }
    }
    if (count !== heading?.concepts) throw new Error('it ends early');
  } catch (error) {
    throw new StartProblem(`${file} is damaged (${(error as Error).message}): import it again, or remove it.`);
  } finally {
    stream.destroy();
  }
}
