import { findPostgres } from './find-postgres.mjs';
import preparePostgres from '../support/prepare-postgres.mjs';

/** A server as it comes with pg_dump, which must not be older: the one that the other tests use comes without. */
export default async function prepareInstalledPostgres() {
  process.env.TEST_POSTGRES_BIN = findPostgres();
  await preparePostgres();
}
