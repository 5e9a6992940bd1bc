// node --import ./scripts/ts-hook.mjs FILE.ts : runs TypeScript with decorator metadata, by swc.
// tsx is no substitute: esbuild emits no decorator metadata, which TypeORM and Nest need.
import './supported-node.mjs';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { isMainThread, workerData } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { compiled } from './compiled.mjs';

export function resolve(specifier, context, next) {
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && /\.ts(\?|$)/.test(context.parentURL)) {
    const url = new URL(`${specifier.slice(0, -2)}ts`, context.parentURL);
    if (existsSync(url)) return { url: url.href, format: 'module', shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !/\.ts(\?|$)/.test(url)) return next(url, context);
  return { format: 'module', source: await compiled(fileURLToPath(url)), shortCircuit: true };
}

// The thread of the hooks themselves is no main thread either.
if ((isMainThread || workerData?.task) && !globalThis.__tsHook) {
  globalThis.__tsHook = true;
  module.register(import.meta.url);
}
