import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

/** The folder of the programs of an installed PostgreSQL, server and pg_dump. */
export function findPostgres() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const bin = [...versions.map((version) => join(DEBIAN, version, 'bin')), ...fromConfig()].find(isWhole);
  if (!bin) throw new Error('The fault tests need a PostgreSQL with pg_dump: apt-get install postgresql.');
  return bin;
}

const isWhole = (bin) => ['initdb', 'postgres', 'pg_dump', 'pg_restore'].every((name) => existsSync(join(bin, name)));

function fromConfig() {
  try {
    return [execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim()];
  } catch {
    return [];
  }
}
