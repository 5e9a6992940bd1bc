import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { programEnvironment } from '../config/program-environment.js';
import { DatabaseProblem } from './database-problem.js';

/** What belongs to the server and not to the school stays out: roles, rights, remarks on extensions. */
const PLAIN = ['--no-owner', '--no-privileges', '--no-comments'];

export const dumpTo = (file: string, url: string): Promise<void> =>
  run('pg_dump', ['--format=custom', ...PLAIN, `--file=${file}`], url);

/** All of it in one transaction, or nothing. */
export const restoreFrom = (file: string, url: string): Promise<void> =>
  run('pg_restore', ['--single-transaction', '--exit-on-error', ...PLAIN, file], url);

async function run(program: string, words: string[], databaseUrl: string): Promise<void> {
  const url = new URL(databaseUrl);
  const password = decodeURIComponent(url.password);
  // Every account of the machine may read the words that a program was started with.
  url.password = '';
  const running = spawn(program, [...words, `--dbname=${url.href}`], {
    env: programEnvironment(password ? { PGPASSWORD: password } : {}),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  running.stderr.on('data', (text) => (said += String(text)));
  const [status] = (await once(running, 'close').catch((error: { code?: string }) => {
    if (error.code !== 'ENOENT') throw error;
    throw new DatabaseProblem(`${program} is not installed; it must be as new as the PostgreSQL server.`);
  })) as [number | null];
  if (status !== 0) throw new DatabaseProblem(`${program} failed: ${said.trim().split('\n').slice(0, 3).join(' ')}`);
}
