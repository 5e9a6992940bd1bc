import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '../..');

/** The words after `node` that start a program of this project, as Jest's globalSetup has built it. */
export function entry(program: 'main' | 'cli'): string[] {
  const built = process.env.TEST_BUILD;
  if (built) return [join(built, `${program}.js`)];
  return ['--import', pathToFileURL(join(ROOT, 'scripts/ts-hook.mjs')).href, join(ROOT, `src/${program}.ts`)];
}
