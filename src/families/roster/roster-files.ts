import { open, lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { rosterFileNames } from './roster-formats.js';
import type { RosterFileName } from './roster-formats.js';
import { shown } from './roster-problems.js';
import type { ProblemLog } from './roster-problems.js';

const largestFileMegabytes = 200;

export type RosterPaths = Map<RosterFileName, string>;

const zipIsForLater = 'Zip files cannot be imported yet: unpack the zip and name the folder that holds its CSV files.';

/** Finds the files of the roster in a folder; null, with problems that say why, where they cannot be read. */
export async function findRosterFiles(folder: string, problems: ProblemLog): Promise<RosterPaths | null> {
  const entries = await listFolder(folder, problems);
  if (entries === null) return null;
  const paths: RosterPaths = new Map();
  const taken = new Set<RosterFileName>();
  for (const entry of entries) {
    const name = rosterFileNames.find((known) => `${known}.csv`.toLowerCase() === entry.toLowerCase());
    if (name === undefined) {
      reportStranger(entry, problems);
    } else if (taken.has(name)) {
      const message = `There are two files named ${name}.csv that differ only in capital letters; leave one of them.`;
      problems.refuse(`${name}.csv`, 'duplicate_file', message);
    } else {
      taken.add(name);
      const path = await readablePath(folder, entry, name, problems);
      if (path !== null) paths.set(name, path);
    }
  }
  return problems.has('file') ? null : paths;
}

async function listFolder(folder: string, problems: ProblemLog): Promise<string[] | null> {
  const found = await stat(folder).catch(() => null);
  const entries = found?.isDirectory() ? await readdir(folder).catch(() => null) : null;
  if (entries !== null) return entries.filter((entry) => !entry.startsWith('.')).sort();
  if (found === null || found.isDirectory()) {
    problems.refuse(null, 'folder_missing', `There is no folder ${shown(folder)}, or it may not be opened.`);
  } else if (found.isFile() && (/\.zip$/i.test(folder) || (await startsLikeZip(folder)))) {
    problems.refuse(null, 'zip_not_supported', zipIsForLater);
  } else {
    const message = `${shown(folder)} is not a folder; name the folder that holds the CSV files.`;
    problems.refuse(null, 'not_a_folder', message);
  }
  return null;
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
    problems.refuse(null, 'zip_not_supported', `${zipIsForLater} The folder contains ${shown(entry)}.`);
  } else {
    problems.warn(null, 'unknown_file', `${shown(entry)} is not a file of OneRoster 1.1 and is not read.`);
  }
}

async function readablePath(
  folder: string,
  entry: string,
  name: RosterFileName,
  problems: ProblemLog,
): Promise<string | null> {
  const file = `${name}.csv`;
  if (entry !== file) {
    problems.warn(file, 'file_name_case', `The file ${shown(entry)} is read, but its name should be written ${file}.`);
  }
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
