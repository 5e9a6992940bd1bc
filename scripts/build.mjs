// Builds dist/ anew.
import './supported-node.mjs';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { bundle } = await import('./bundle.mjs');
const folder = join(import.meta.dirname, '../dist');
rmSync(folder, { recursive: true, force: true });
await bundle(folder);
writeFileSync(join(folder, '.built'), '');
