import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { DatabaseProblem, problemOf } from './database-problem.js';
import { driverCode } from './db-errors.js';

/** What SQLite keeps beside the file while it is open. */
const COMPANIONS = ['', '-wal', '-shm'];

/** Whether the audit log of a database that is a file, and need not be of this version, holds such an action. */
export function holdsAction(path: string, action: string): boolean {
  return opened(path, (db) => {
    const hasLog = db.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'audit_entry'`).get();
    return hasLog !== undefined && db.prepare('SELECT 1 FROM audit_entry WHERE action = ?').get(action) !== undefined;
  });
}

/** Throws a DatabaseProblem while any other program has the file open. */
export function requireUnused(path: string): void {
  opened(path, (db) => {
    try {
      // Only the last one who has a file open can end its log.
      db.pragma('journal_mode = DELETE');
    } catch (error) {
      if (driverCode(error) !== 'SQLITE_BUSY' && driverCode(error) !== 'SQLITE_LOCKED') throw error;
      throw new DatabaseProblem(`The database at ${path} is in use: stop the program that serves it first.`);
    }
  });
}

/** Puts a database that is complete, and that nobody has open, where another one may have been. */
export function putInPlace(complete: string, path: string): void {
  synced(complete);
  removeDatabase(path);
  renameSync(complete, path);
  synced(dirname(path));
}

export function removeDatabase(path: string): void {
  for (const suffix of COMPANIONS) rmSync(path + suffix, { force: true });
}

function opened<T>(path: string, use: (db: SqliteDatabase.Database) => T): T {
  let db: SqliteDatabase.Database | undefined;
  try {
    db = new SqliteDatabase(path, { fileMustExist: true, timeout: 0 });
    return use(db);
  } catch (error) {
    throw problemOf(error, { kind: 'sqlite', path }, true);
  } finally {
    db?.close();
  }
}

function synced(path: string): void {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
}
