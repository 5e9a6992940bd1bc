import { readdir, readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface CpuProfile {
  nodes: {
    id: number;
    callFrame: { functionName: string; url: string; lineNumber: number; columnNumber: number };
    children?: number[];
  }[];
  samples: number[];
  timeDeltas: number[];
}

export interface Share {
  name: string;
  /** Of the time that the processor worked. */
  percent: number;
}

export interface Summary {
  modules: Share[];
  functions: Share[];
}

const NOT_WORK = new Set(['(idle)', '(root)']);

/** The one profile of a folder, between two times in ms from its start: who had the processor, by module and function. */
export async function summarizeProfile(folder: string, from: number, until: number): Promise<Summary> {
  const [file] = (await readdir(folder)).filter((name) => name.endsWith('.cpuprofile'));
  const profile = JSON.parse(await readFile(join(folder, file as string), 'utf8')) as CpuProfile;
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const sourceOf = await mappedSources(new Set(profile.nodes.map(({ callFrame }) => callFrame.url)));
  const moduleOf = (id: number): string => {
    const { callFrame } = nodes.get(id) as CpuProfile['nodes'][number];
    if (/^\((garbage collector|program|idle|root)\)$/.test(callFrame.functionName)) return callFrame.functionName;
    // What is native has no file: it belongs to whoever calls it.
    if (callFrame.url === '')
      return `${moduleOf(parents.get(id) as number)}, native`.replace(/(, native)+$/, ', native');
    return moduleOfUrl(sourceOf(callFrame));
  };
  const modules = new Map<string, number>();
  const functions = new Map<string, number>();
  let at = 0;
  profile.samples.forEach((id, index) => {
    at += (profile.timeDeltas[index] ?? 0) / 1_000;
    if (at < from || at > until) return;
    const module = moduleOf(id);
    if (NOT_WORK.has(module)) return;
    const { functionName } = (nodes.get(id) as CpuProfile['nodes'][number]).callFrame;
    const took = profile.timeDeltas[index] ?? 0;
    add(modules, module, took);
    add(functions, `${functionName || '(anonymous)'} in ${module}`, took);
  });
  return { modules: sharesOf(modules), functions: sharesOf(functions) };
}

function add(times: Map<string, number>, name: string, took: number): void {
  times.set(name, (times.get(name) ?? 0) + took);
}

function sharesOf(times: ReadonlyMap<string, number>): Share[] {
  const total = [...times.values()].reduce((sum, took) => sum + took, 0);
  return [...times].sort(([, a], [, b]) => b - a).map(([name, took]) => ({ name, percent: (took / total) * 100 }));
}

type CallFrame = CpuProfile['nodes'][number]['callFrame'];

/** Where a function stood before it was bundled. */
async function mappedSources(urls: ReadonlySet<string>): Promise<(frame: CallFrame) => string> {
  const maps = new Map<string, SourceMap>();
  for (const url of urls) {
    const map = url.includes('/dist/') && (await readFile(`${fileURLToPath(url)}.map`, 'utf8').catch(() => null));
    if (map) maps.set(url, new SourceMap(JSON.parse(map) as ConstructorParameters<typeof SourceMap>[0]));
  }
  return ({ url, lineNumber, columnNumber }) => {
    const entry = maps.get(url)?.findEntry(lineNumber, columnNumber);
    return entry && 'originalSource' in entry ? entry.originalSource : url;
  };
}

/** A package by its name, our own code by its folder, what Node.js brings as one. */
function moduleOfUrl(url: string): string {
  const packages = url.split('node_modules/');
  if (packages.length > 1) return (packages.at(-1) as string).match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? url;
  if (url.startsWith('node:')) return 'node';
  const own = url.match(/\/src\/(platform\/[^/]+|[^/]+)/)?.[1];
  return own ? `src/${own}` : url;
}
