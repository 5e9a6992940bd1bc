// Migrates one template file, which freshDatabase() copies.
import Database from 'better-sqlite3';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import '../../scripts/ts-hook.mjs';
import { compilePrograms } from './compile-programs.mjs';
import { scratchParent } from './scratch.mjs';

export default async function prepareSqlite() {
  await compilePrograms();
  const folder = await mkdtemp(join(scratchParent(), 'many-hands-sqlite-'));
  globalThis.__removeTestSqlite = removeWhenThisProcessEnds(folder);
  const template = join(folder, 'template.sqlite');
  const { migrateDatabase } = await import('../../src/platform/database/migrate.ts');
  await migrateDatabase(`sqlite:${template}`);
  moveLogIntoFile(template);
  process.env.TEST_SQLITE_TEMPLATE = template;
}

function moveLogIntoFile(file) {
  const database = new Database(file);
  const [{ busy }] = database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  if (busy) throw new Error('The migration left a connection to the template open; copies of it would be incomplete.');
}

/** A shell waits for the end of its input, which also comes when the tests are killed. */
function removeWhenThisProcessEnds(folder) {
  const keeper = spawn('/bin/sh', ['-c', 'read -r _; rm -rf "$0"', folder], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const exited = once(keeper, 'exit');
  keeper.unref();
  keeper.stdin.unref();
  return async () => {
    keeper.ref();
    keeper.stdin.end();
    await exited;
  };
}
