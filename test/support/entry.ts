import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '../..');

const SOURCES = { main: 'main.ts', demo: 'demo.ts', cli: 'run-cli.ts' };

export type ProgramName = keyof typeof SOURCES;

/** The words after `node` that start a program of this project, as it was compiled when the run began. */
export function entry(program: ProgramName): string[] {
  const compiled = process.env.TEST_PROGRAMS;
  if (compiled) return [join(compiled, `${program}.js`)];
  return ['--import', pathToFileURL(join(ROOT, 'scripts/ts-hook.mjs')).href, join(ROOT, 'src', SOURCES[program])];
}
