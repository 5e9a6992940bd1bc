import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '../..');

export type ProgramName = 'main' | 'cli' | 'demo';

/** The words after `node` that start a program of this project, as it was compiled when the run began. */
export function entry(program: ProgramName): string[] {
  const compiled = process.env.TEST_PROGRAMS;
  if (compiled) return [join(compiled, `${program}.js`)];
  return ['--import', pathToFileURL(join(ROOT, 'scripts/ts-hook.mjs')).href, join(ROOT, `src/${program}.ts`)];
}
