import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { entry } from '../support/entry.js';

const ROOT = join(import.meta.dirname, '../..');
const script = (name: string) => join(ROOT, 'scripts', name);
const AS_NODE = pathToFileURL(join(ROOT, 'test/support/as-node.mjs')).href;

const ways: [string, string[]][] = [
  ['the server', entry('main')],
  ['the demo', entry('demo')],
  ['a command', [...entry('cli'), 'school', 'list', '--create']],
  ['a build', [script('build.mjs')]],
  ['what looks whether to build', [script('build-if-stale.mjs')]],
  ['what runs the sources', ['--import', pathToFileURL(script('ts-hook.mjs')).href, '--eval', '']],
];

describe('on a Node.js that is not supported', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'many-hands-node-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const run = (words: string[], more: Record<string, string> = {}) => {
    const env = { PATH: process.env.PATH, NODE_OPTIONS: `--import=${AS_NODE}`, ...more };
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, env, encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  it.each(ways)('%s says which to take, and loads no driver', (_, words) => {
    const sentence =
      /^Many Hands does not run on Node 24\.20\.0, which [^\n]+: take Node 24 [^\n]+ or Node 26 [^\n]+\.\n$/;
    // A server that went on would end over this port.
    const env = { AS_NODE: 'v24.20.0', PORT: 'none' };
    expect(run(words, env)).toEqual({ status: 1, stdout: '', stderr: expect.stringMatching(sentence) });
  });

  it('is told apart: on this one, a command does load the driver', () => {
    const { status, stderr } = run([...entry('cli'), 'school', 'list', '--create']);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringMatching(/^loads .*better_sqlite3\.node\n$/),
    });
  });
});
