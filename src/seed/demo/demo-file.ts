import { chmodSync, renameSync, writeFileSync } from 'node:fs';
import type { DemoPerson } from './demo-people.js';

const OWNER_ONLY = 0o600;

/** What a program needs to take part: where, and who it can be. */
export interface DemoFile {
  url: string;
  graphql: string;
  schoolId: string;
  people: DemoPerson[];
}

/** Whoever reads it gets the whole file, of this start or of the last; only the owner reads it. */
export function writeDemoFile(path: string, content: DemoFile): void {
  const written = `${path}.${process.pid}.new`;
  writeFileSync(written, `${JSON.stringify(content, null, 2)}\n`, { mode: OWNER_ONLY });
  // A file that was there keeps its mode.
  chmodSync(written, OWNER_ONLY);
  renameSync(written, path);
}
