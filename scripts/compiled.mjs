import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

export const COMPILED = join(ROOT, 'node_modules/.cache/many-hands');

let compiler;

/**
 * The JavaScript of a TypeScript file, kept by its content: a test run starts hundreds of processes from the same files.
 */
export async function compiled(file) {
  const text = readFileSync(file, 'utf8');
  compiler ??= require('@swc/core/package.json').version + readFileSync(join(ROOT, '.swcrc'), 'utf8');
  const key = createHash('sha256').update([compiler, file, text].join('\0')).digest('hex');
  const kept = join(COMPILED, 'by-content', key);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const { transformSync } = await import('@swc/core');
  const { code } = transformSync(text, { filename: file, sourceMaps: 'inline' });
  writeWhole(kept, code);
  return code;
}

/** Under another name first, so that no other process reads half of it. */
export function writeWhole(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}
