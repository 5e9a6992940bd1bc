import { closeSync, constants, copyFileSync, existsSync, fsyncSync, linkSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseProblem } from './database-problem.js';

/** What SQLite keeps beside a file. */
const BESIDE = ['-wal', '-shm', '-journal'];

export const isThere = (file: string): boolean => ['', ...BESIDE].some((suffix) => existsSync(file + suffix));

export function removeWithLogs(file: string): void {
  for (const suffix of ['', ...BESIDE]) rmSync(file + suffix, { force: true });
}

/** An empty file that only its owner reads: it will hold everything that a school knows of its families. */
export function createPrivate(file: string): void {
  closeSync(openSync(file, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o600));
}

export function copyPrivate(from: string, to: string): void {
  if (!existsSync(from)) throw new DatabaseProblem(`There is no backup at ${from}.`);
  createPrivate(to);
  copyFileSync(from, to);
}

/** Gives a finished file its name, for good; a file that has the name already stays as it is. */
export function publish(unfinished: string, file: string): void {
  sync(unfinished);
  try {
    linkSync(unfinished, file);
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
    throw new DatabaseProblem(`There is already something at ${file}; nothing is overwritten.`);
  }
  rmSync(unfinished);
  sync(dirname(file));
}

function sync(path: string): void {
  const descriptor = openSync(path, constants.O_RDONLY);
  fsyncSync(descriptor);
  closeSync(descriptor);
}
