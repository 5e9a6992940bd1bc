import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../scripts/bundle.mjs';
import { COMPILED } from '../../scripts/compiled.mjs';

const ROOT = join(import.meta.dirname, '../..');
const PROGRAMS = join(COMPILED, 'programs');
const KEPT_MS = 24 * 60 * 60 * 1_000;

let building;

/**
 * Builds the programs for the processes that tests start, as `npm run build` does. TEST_PROGRAMS names their folder,
 * within the project, where the package with a binary is found; it is kept by what it was made from.
 */
export function compilePrograms() {
  building ??= build();
  return building;
}

async function build() {
  mkdirSync(PROGRAMS, { recursive: true });
  const folder = join(PROGRAMS, keyOfSources());
  if (!existsSync(folder)) {
    removeOld();
    const unfinished = `${folder}.${process.pid}`;
    await bundle(unfinished);
    renameSync(unfinished, folder);
  }
  // Beside the folder of the programs, as in the project: they tell their version.
  writeFileSync(join(PROGRAMS, 'package.json'), readFileSync(join(ROOT, 'package.json')));
  process.env.TEST_PROGRAMS = folder;
}

function removeOld() {
  for (const name of readdirSync(PROGRAMS)) {
    const folder = join(PROGRAMS, name);
    if (Date.now() - statSync(folder).mtimeMs > KEPT_MS) rmSync(folder, { recursive: true });
  }
}

function keyOfSources() {
  const key = createHash('sha256');
  const source = readdirSync(join(ROOT, 'src'), { recursive: true }).filter((name) => name.endsWith('.ts'));
  const files = source.sort().map((name) => join('src', name));
  for (const file of [...files, 'package-lock.json', '.swcrc', 'scripts/bundle.mjs', 'scripts/supported-node.mjs']) {
    key
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update('\0');
  }
  return key.digest('hex').slice(0, 16);
}
