import { crc32 } from 'node:zlib';
import { openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import type { RosterFile } from './roster-csv.js';
import { FileRefused, shown } from './roster-problems.js';
import type { ProblemLog } from './roster-problems.js';

const mostEntries = 100;
const mostMegabytes = 200;
const highestRatio = 100;

const fileTypes = 0o170000;
const regularFile = 0o100000;
const folderType = 0o040000;

export interface RosterZip {
  /** The files, by their names without a folder. */
  entries: Map<string, RosterFile>;
  close: () => void;
}

/**
 * Opens a zip that somebody has sent. Nothing is ever unpacked to disk; still everything in it is inflated once and
 * counted before any of it is read, because what the headers say about it may be a lie. Throws `FileRefused`.
 */
export async function openZip(path: string, problems: ProblemLog): Promise<RosterZip> {
  const zip = await opened(path);
  try {
    const entries = await checkedEntries(zip);
    await weigh(zip, entries);
    return { entries: filesAtTheTop(zip, entries, problems), close: () => zip.close() };
  } catch (error) {
    zip.close();
    if (error instanceof FileRefused) throw error;
    throw error instanceof Error && error.message.includes('encryption') ? encrypted() : damaged();
  }
}

async function opened(path: string): Promise<ZipFile> {
  try {
    // Sizes and names are checked here, so that each has a sentence of its own.
    return await openPromise(path, { autoClose: false, validateEntrySizes: false, decodeStrings: false });
  } catch {
    throw damaged();
  }
}

const damaged = () =>
  new FileRefused('zip_damaged', 'The file is no zip, or a zip that is cut off or damaged; export or upload it again.');

const encrypted = () =>
  new FileRefused('zip_encrypted', 'The zip is protected with a password; export it without one.');

async function checkedEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > mostEntries) {
    const message = `The zip has ${zip.entryCount} entries, and a roster never has more than ${mostEntries}.`;
    throw new FileRefused('zip_too_many_entries', message);
  }
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileNameRaw.toString('utf8');
    checkName(name);
    checkKind(name, entry);
    if (entries.has(name)) {
      const message = `The zip has two entries named ${shown(name)}, so it is unclear which one to read.`;
      throw new FileRefused('duplicate_file', message);
    }
    entries.set(name, entry);
  }
  return entries;
}

function checkName(name: string): void {
  const isOutside = /^\/|^[a-z]:|\\|[\0\ufffd]/i.test(name) || name.split('/').includes('..');
  if (!isOutside && name !== '') return;
  const message = `The entry ${shown(name)} of the zip has a name that leads out of it, so the zip is not opened.`;
  throw new FileRefused('zip_entry_name', message);
}

function checkKind(name: string, entry: Entry): void {
  const type = (entry.externalFileAttributes >>> 16) & fileTypes;
  if (![0, regularFile, folderType].includes(type)) {
    const message = `The entry ${shown(name)} of the zip is a link and no file, so the zip is not opened.`;
    throw new FileRefused('zip_link', message);
  }
  if (entry.isEncrypted()) throw encrypted();
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    const message = `The entry ${shown(name)} is packed in an unusual way; pack the zip again in the ordinary one.`;
    throw new FileRefused('zip_compression', message);
  }
}

async function weigh(zip: ZipFile, entries: Map<string, Entry>): Promise<void> {
  let unpacked = 0;
  for (const [name, entry] of entries) {
    let bytes = 0;
    let sum = 0;
    for await (const chunk of inflated(zip, entry)) {
      if (bytes === 0) refuseNestedZip(name, chunk);
      bytes += chunk.length;
      unpacked += chunk.length;
      sum = crc32(chunk, sum);
      refuseBomb({ unpacked, bytes, packed: entry.compressedSize, zipBytes: zip.fileSize });
      if (bytes > entry.uncompressedSize) throw wrongSize(name);
    }
    if (bytes !== entry.uncompressedSize) throw wrongSize(name);
    if (sum !== entry.crc32) throw damaged();
  }
}

function refuseNestedZip(name: string, chunk: Buffer): void {
  if (!/\.zip$/i.test(name) && !chunk.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) return;
  const message = `The zip contains another zip, ${shown(name)}; the CSV files have to lie in the zip itself.`;
  throw new FileRefused('zip_nested', message);
}

interface Weight {
  unpacked: number;
  bytes: number;
  packed: number;
  zipBytes: number;
}

function refuseBomb({ unpacked, bytes, packed, zipBytes }: Weight): void {
  if (unpacked > mostMegabytes * 1024 * 1024) {
    throw new FileRefused('zip_too_large', `The zip holds more than ${mostMegabytes} MB when it is unpacked.`);
  }
  if (bytes > highestRatio * packed || unpacked > highestRatio * zipBytes) {
    const message = `The zip grows to more than ${highestRatio} times its size, which no roster does.`;
    throw new FileRefused('zip_ratio', message);
  }
}

const wrongSize = (name: string) =>
  new FileRefused('zip_wrong_size', `The entry ${shown(name)} of the zip is not as large as the zip says.`);

async function* inflated(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  for await (const chunk of await zip.openReadStreamPromise(entry)) yield chunk as Buffer;
}

/** The standard wants the files at the top; one folder around all of them is what many programs make. */
function filesAtTheTop(zip: ZipFile, entries: Map<string, Entry>, problems: ProblemLog): Map<string, RosterFile> {
  const names = [...entries.keys()].filter((name) => !name.endsWith('/') && !isLeftover(name));
  const [folder = ''] = /^[^/]+\//.exec(names[0] ?? '') ?? [];
  const isInFolder = folder !== '' && names.every((name) => name.startsWith(folder));
  if (isInFolder) {
    const message = `The files lie in the folder ${shown(folder.slice(0, -1))} of the zip and not at its top; they are read all the same.`;
    problems.warn(null, 'zip_folder', message);
  }
  const files = new Map<string, RosterFile>();
  for (const name of names) {
    const entry = entries.get(name);
    if (entry) files.set(isInFolder ? name.slice(folder.length) : name, { read: () => inflated(zip, entry) });
  }
  return files;
}

/** What operating systems put beside the files. */
const isLeftover = (name: string): boolean => /^__MACOSX\/|(^|\/)\./.test(name);
