// node --import ./scripts/ts-hook.mjs FILE.ts : runs TypeScript with decorator metadata, with the swc that Jest uses.
// tsx is no substitute: esbuild emits no decorator metadata, which TypeORM and Nest need.
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { isMainThread, workerData } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';

let transform;

export async function resolve(specifier, context, next) {
  try {
    return await next(specifier, context);
  } catch (error) {
    if (/^\.{1,2}\/.*\.js$/.test(specifier)) return next(specifier.slice(0, -2) + 'ts', context);
    throw error;
  }
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !/\.ts(\?|$)/.test(url)) return next(url, context);
  transform ??= (await import('@swc/core')).transform;
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), { filename, sourceMaps: 'inline' });
  return { format: 'module', source: code, shortCircuit: true };
}

// The thread of the hooks themselves is no main thread either.
if ((isMainThread || workerData?.task) && !globalThis.__tsHook) {
  globalThis.__tsHook = true;
  register(import.meta.url);
}
