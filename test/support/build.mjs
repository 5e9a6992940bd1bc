// Transforms src once, so that the programs that tests start do not each do so again.
import { transform } from '@swc/core';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const ours = join(root, 'var/tests', String(process.pid));

/** Names the folder in TEST_BUILD: within the project, where its packages are found. */
export async function build() {
  if (process.env.TEST_BUILD) return;
  process.env.TEST_BUILD = ours;
  const files = await readdir(join(root, 'src'), { recursive: true });
  await Promise.all(files.filter((file) => /(?<!spec)\.ts$/.test(file)).map(transformed));
}

/** By whoever made it: tests may start other tests. */
export async function removeBuild() {
  if (process.env.TEST_BUILD === ours) await rm(ours, { recursive: true, force: true });
}

async function transformed(file) {
  const filename = join(root, 'src', file);
  const to = join(process.env.TEST_BUILD, file.replace(/ts$/, 'js'));
  const { code } = await transform(await readFile(filename, 'utf8'), { filename, cwd: root });
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, code);
}
