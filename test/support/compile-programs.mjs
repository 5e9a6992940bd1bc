import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPILED, compiled, writeWhole } from '../../scripts/compiled.mjs';

const SOURCE = join(import.meta.dirname, '../../src');
const PROGRAMS = join(COMPILED, 'programs');

let compilation;

/**
 * Compiles src to plain JavaScript, once a run, for the processes that tests start: with a compiler in each, a server
 * takes twice as long to come up. TEST_PROGRAMS names their folder, within the project, where its packages are found.
 */
export function compilePrograms() {
  compilation ??= compileAll();
  return compilation;
}

async function compileAll() {
  writeIfOther(join(PROGRAMS, 'package.json'), '{ "type": "module" }\n');
  // Beside the folder of the programs, as in the project: they tell their version.
  writeIfOther(join(COMPILED, 'package.json'), textOf(join(SOURCE, '../package.json')));
  for (const name of readdirSync(SOURCE, { recursive: true })) {
    if (!/\.ts$/.test(name) || /spec\.ts$/.test(name)) continue;
    writeIfOther(join(PROGRAMS, name.replace(/ts$/, 'js')), await compiled(join(SOURCE, name)));
  }
  process.env.TEST_PROGRAMS = PROGRAMS;
}

function writeIfOther(file, text) {
  if (textOf(file) !== text) writeWhole(file, text);
}

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
