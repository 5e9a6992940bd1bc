import { removeBuild } from './build.mjs';

export default async function dropPostgres() {
  await globalThis.__stopTestPostgres();
  await removeBuild();
}
