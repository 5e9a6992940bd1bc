// Builds dist/ anew.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';

const folder = join(import.meta.dirname, '../dist');
rmSync(folder, { recursive: true, force: true });
await bundle(folder);
writeFileSync(join(folder, '.built'), '');
