import { removeBuild } from './build.mjs';

export default async function dropSqlite() {
  await globalThis.__removeTestSqlite();
  await removeBuild();
}
