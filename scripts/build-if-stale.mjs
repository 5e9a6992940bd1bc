// Builds dist/ when a source file is newer than the last build, so that `npm start` never serves old code.
import './supported-node.mjs';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stamp = join(root, 'dist/.built');
const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const besides = ['package-lock.json', '.swcrc', 'scripts/bundle.mjs', 'scripts/supported-node.mjs'].map((file) =>
  join(root, file),
);
const newest = Math.max(...[...sources, ...besides].map((file) => statSync(file).mtimeMs));
if (!existsSync(stamp) || statSync(stamp).mtimeMs < newest) {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
}
