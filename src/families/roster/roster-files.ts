import { createReadStream } from 'node:fs';
import { open, lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { RosterFile } from './roster-csv.js';
import { rosterFileNames } from './roster-formats.js';
import type { RosterFileName } from './roster-formats.js';
import { FileRefused, shown } from './roster-problems.js';
import type { ProblemLog } from './roster-problems.js';
import { openZip } from './roster-zip.js';

const largestFileMegabytes = 200;

export type RosterFiles = Map<RosterFileName, RosterFile>;

/** Where the files of a roster lie: a folder or a zip. */
export interface RosterPlace {
  files: RosterFiles;
  close(): void;
}

/** Finds the files of the roster; null, with problems that say why, where they cannot be read. */
export async function findRosterFiles(path: string, problems: ProblemLog): Promise<RosterPlace | null> {
  const found = await stat(path).catch(() => null);
  try {
    if (found?.isFile()) return await filesOfZip(path, problems);
    const files = await filesOfFolder(path, found?.isDirectory() ?? false, problems);
    return files && { files, close: () => undefined };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    problems.refuse(null, error.code, error.message);
    return null;
  }
}

async function filesOfZip(path: string, problems: ProblemLog): Promise<RosterPlace | null> {
  if (!/\.zip$/i.test(path) && !(await startsLikeZip(path))) {
    const message = `${shown(path)} is neither a folder nor a zip; name the folder or zip that holds the CSV files.`;
    throw new FileRefused('not_a_folder', message);
  }
  const zip = await openZip(path, problems);
  const names = nameFiles([...zip.entries.keys()], problems);
  const files: RosterFiles = new Map();
  for (const [name, entry] of names ?? []) {
    const file = zip.entries.get(entry);
    if (file) files.set(name, file);
  }
  if (names !== null) return { files, close: zip.close };
  zip.close();
  return null;
}

async function filesOfFolder(folder: string, isFolder: boolean, problems: ProblemLog): Promise<RosterFiles | null> {
  const entries = isFolder ? await readdir(folder).catch(() => null) : null;
  if (entries === null) {
    throw new FileRefused('folder_missing', `There is no folder ${shown(folder)}, or it may not be opened.`);
  }
  const names = nameFiles(entries.filter((entry) => !entry.startsWith('.')).sort(), problems);
  const files: RosterFiles = new Map();
  for (const [name, entry] of names ?? []) {
    const path = await readablePath(folder, entry, name, problems);
    if (path !== null) files.set(name, { read: () => createReadStream(path) });
  }
  return problems.has('file') ? null : files;
}

/** Which entry is which file of the roster. */
function nameFiles(entries: string[], problems: ProblemLog): Map<RosterFileName, string> | null {
  const names = new Map<RosterFileName, string>();
  for (const entry of entries) {
    const name = rosterFileNames.find((known) => `${known}.csv`.toLowerCase() === entry.toLowerCase());
    if (name === undefined) {
      reportStranger(entry, problems);
    } else if (names.has(name)) {
      const message = `There are two files named ${name}.csv that differ only in capital letters; leave one of them.`;
      problems.refuse(`${name}.csv`, 'duplicate_file', message);
    } else {
      names.set(name, entry);
      reportSpelling(entry, `${name}.csv`, problems);
    }
  }
  return problems.has('file') ? null : names;
}

async function startsLikeZip(path: string): Promise<boolean> {
  const handle = await open(path).catch(() => null);
  if (handle === null) return false;
  try {
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1') === 'PK\x03\x04';
  } finally {
    await handle.close();
  }
}

function reportStranger(entry: string, problems: ProblemLog): void {
  if (/\.zip$/i.test(entry)) {
    const message = `The folder contains a zip, ${shown(entry)}; name the zip itself, or take it out of the folder.`;
    problems.refuse(null, 'zip_in_folder', message);
  } else {
    problems.warn(null, 'unknown_file', `${shown(entry)} is not a file of OneRoster and is not read.`);
  }
}

function reportSpelling(entry: string, file: string, problems: ProblemLog): void {
  if (entry === file) return;
  problems.warn(file, 'file_name_case', `The file ${shown(entry)} is read, but its name should be written ${file}.`);
}

async function readablePath(
  folder: string,
  entry: string,
  name: RosterFileName,
  problems: ProblemLog,
): Promise<string | null> {
  const file = `${name}.csv`;
  const refuse = (code: string, message: string) => {
    problems.refuse(file, code, message);
    return null;
  };
  try {
    const inside = (await realpath(folder)) + sep;
    const path = await realpath(join(folder, entry));
    if (!path.startsWith(inside)) {
      return refuse('link_outside_folder', `${file} is a link to a place outside the folder and is not read.`);
    }
    const found = await lstat(path);
    if (!found.isFile()) return refuse('not_a_file', `${file} is not a file.`);
    if (found.size > largestFileMegabytes * 1024 * 1024) {
      return refuse('file_too_large', `${file} is larger than ${largestFileMegabytes} MB.`);
    }
    return path;
  } catch {
    return refuse('unreadable_file', `${file} cannot be opened.`);
  }
}
