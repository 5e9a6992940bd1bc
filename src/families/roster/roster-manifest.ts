import { headerCells, hasRows, readTable } from './roster-csv.js';
import type { Reading } from './roster-csv.js';
import type { RosterFiles } from './roster-files.js';
import {
  fileNamesOf,
  formatOf,
  isTableName,
  manifestFormat,
  requiredFilesOf,
  rosterFileNames,
  tableNames,
} from './roster-formats.js';
import type { RosterFileName } from './roster-formats.js';
import { hasRequiredColumns } from './roster-header.js';
import { shown } from './roster-problems.js';
import type { ProblemLog } from './roster-problems.js';
import type { RosterRow } from './roster-row.js';
import type { RosterMode, RosterTableName, RosterVersion } from './roster.types.js';

const { file } = manifestFormat;
const modes = ['absent', 'bulk', 'delta'] as const;

/** Properties by their lower-case name, with the row they stand in. */
type Properties = Map<string, { value: string; row: number }>;
type FileModes = Map<RosterFileName, RosterMode>;

export interface Manifest {
  version: RosterVersion;
  /** The tables that are not absent are to be read. */
  modes: Record<RosterTableName, RosterMode>;
  /** The system that the roster comes from: two of them may call different things by the same id. */
  source: string;
}

/** Reads the manifest; null, with problems, where the roster cannot be read by it. */
export async function readManifest(files: RosterFiles, reading: Reading): Promise<Manifest | null> {
  const { problems } = reading;
  const manifest = files.get('manifest');
  if (manifest === undefined) {
    await refuseWithoutManifest(files, problems);
    return null;
  }
  const properties: Properties = new Map();
  const table = { format: manifestFormat, file: manifest, mode: 'bulk' } as const;
  const rows = await readTable(table, reading, (row) => addProperty(row, properties, problems));
  if (rows === null) return null;
  const version = readVersion(properties, problems);
  const written = readModes(properties, problems);
  if (version === null || problems.has('file')) return null;
  const fileModes = compareWithFiles(version, written, files, problems);
  await reportListedWithoutRows(fileModes, files, problems);
  const modeOf = (name: RosterTableName) => fileModes.get(name) ?? 'absent';
  const tableModes = Object.fromEntries(tableNames.map((name) => [name, modeOf(name)])) as Manifest['modes'];
  if (version === '1.1') tableModes.roles = tableModes.users;
  return { version, modes: tableModes, source: sourceOf(properties) };
}

function sourceOf(properties: Properties): string {
  const named = ['source.systemcode', 'source.systemname'].map((name) => properties.get(name)?.value);
  return named.find(Boolean) ?? 'oneroster';
}

async function refuseWithoutManifest(files: RosterFiles, problems: ProblemLog): Promise<void> {
  const looksRight = async (name: 'users' | 'orgs', version: RosterVersion) => {
    const found = files.get(name);
    const cells = found === undefined ? null : await headerCells(found).catch(() => null);
    return cells !== null && hasRequiredColumns(formatOf(name, version), cells);
  };
  const hasUsers = (await looksRight('users', '1.1')) || (await looksRight('users', '1.2'));
  if (hasUsers && (await looksRight('orgs', '1.1'))) {
    const message = 'manifest.csv is missing; every OneRoster export has one, which says what the other files are.';
    problems.refuse(file, 'manifest_missing', message);
  } else {
    const message =
      'This is no OneRoster export: there is no manifest.csv, and no users.csv and orgs.csv with its columns.';
    problems.refuse(null, 'not_oneroster', message);
  }
}

function addProperty(row: RosterRow, properties: Properties, problems: ProblemLog): void {
  const name = row.text('propertyName').toLowerCase();
  const value = row.optionalText('value') ?? '';
  const earlier = properties.get(name);
  if (earlier !== undefined && earlier.value !== value) {
    const message = `manifest.csv contradicts itself: ${shown(name)} is already given in row ${earlier.row}.`;
    problems.refuse(file, 'manifest_contradiction', message, row.number);
  } else if (!row.rejected) {
    properties.set(name, { value, row: row.number });
  }
}

function readVersion(properties: Properties, problems: ProblemLog): RosterVersion | null {
  const manifest = properties.get('manifest.version')?.value ?? '';
  if (manifest !== '1.0') {
    problems.warn(file, 'manifest_version', `manifest.version should be 1.0, not ${shown(manifest)}.`);
  }
  const written = properties.get('oneroster.version');
  if (written?.value === '1.1' || written?.value === '1.2') return written.value;
  const close = /^1\.[12](?=\.)/.exec(written?.value ?? '')?.[0] as RosterVersion | undefined;
  if (close !== undefined) {
    problems.warn(
      file,
      'version_form',
      `oneroster.version should be written ${close}, not ${shown(written?.value ?? '')}.`,
    );
    return close;
  }
  const message = `oneroster.version has to be 1.1 or 1.2, not ${shown(written?.value ?? '')}.`;
  problems.refuse(file, 'version_unknown', message, written?.row ?? null);
  return null;
}

function readModes(properties: Properties, problems: ProblemLog): FileModes {
  const fileModes: FileModes = new Map();
  for (const name of rosterFileNames) {
    const property = properties.get(`file.${name}`.toLowerCase());
    if (property === undefined) continue;
    const mode = modes.find((known) => known === property.value.toLowerCase());
    if (mode === undefined) {
      const message = `file.${name} has to be absent, bulk or delta, not ${shown(property.value)}.`;
      problems.refuse(file, 'manifest_mode_unknown', message, property.row);
    } else {
      if (mode !== property.value) {
        problems.warn(file, 'value_case', `file.${name} is understood, but should be written ${mode}.`);
      }
      fileModes.set(name, mode);
    }
  }
  return fileModes;
}

/** The mode of each file that is to be read. */
function compareWithFiles(
  version: RosterVersion,
  written: FileModes,
  files: RosterFiles,
  problems: ProblemLog,
): FileModes {
  // What is not mentioned beside a delta must not end all that it does not name.
  const unmentioned = [...written.values()].includes('delta') ? 'delta' : 'bulk';
  const read: FileModes = new Map();
  for (const name of rosterFileNames) {
    if (name === 'manifest' || !isOfVersion(name, version, files, problems)) continue;
    const mode = written.get(name);
    const isThere = files.has(name);
    if (mode !== undefined && mode !== 'absent' && !isThere) {
      const message = `manifest.csv lists ${name}.csv, but it is not there.`;
      problems.refuse(`${name}.csv`, 'listed_file_missing', message);
    } else if (mode === 'absent' && isThere) {
      const message = `manifest.csv says that there is no ${name}.csv, so the one that is there is not read.`;
      problems.warn(`${name}.csv`, 'unlisted_file', message);
    } else if (mode === undefined && isThere) {
      const message = `manifest.csv does not mention ${name}.csv; it is taken as ${unmentioned}.`;
      problems.warn(file, 'manifest_row_missing', message);
    }
    if (isThere && mode !== 'absent') read.set(name, mode ?? unmentioned);
  }
  refuseWithoutRequired(version, written, read, problems);
  return read;
}

function isOfVersion(name: RosterFileName, version: RosterVersion, files: RosterFiles, problems: ProblemLog): boolean {
  if (fileNamesOf(version).includes(name)) return true;
  if (files.has(name)) {
    problems.warn(null, 'unknown_file', `"${name}.csv" is not a file of OneRoster ${version} and is not read.`);
  }
  return false;
}

/** Everything has to be there for a bulk roster; a delta may leave out what has not changed, even all of it. */
function refuseWithoutRequired(
  version: RosterVersion,
  written: FileModes,
  read: FileModes,
  problems: ProblemLog,
): void {
  const mentioned = [...written.values()];
  if (mentioned.includes('delta') || (read.size === 0 && !mentioned.includes('bulk'))) return;
  for (const name of requiredFilesOf(version)) {
    if (read.has(name) || written.get(name) === 'bulk') continue;
    const message = `${name}.csv is missing; a roster cannot be imported without it.`;
    problems.refuse(`${name}.csv`, 'required_file_missing', message);
  }
}

/** The rows of files such as demographics.csv are never read; that there are none is still worth a word. */
async function reportListedWithoutRows(fileModes: FileModes, files: RosterFiles, problems: ProblemLog): Promise<void> {
  for (const name of fileModes.keys()) {
    const found = isTableName(name) ? undefined : files.get(name);
    // One that cannot be read does no harm either.
    if (found !== undefined && !(await hasRows(found).catch(() => true))) {
      const message = `${name}.csv has no rows; manifest.csv should call it absent.`;
      problems.warn(`${name}.csv`, 'file_without_rows', message);
    }
  }
}
