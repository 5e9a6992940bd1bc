import { headerCells, hasRows, readTable } from './roster-csv.js';
import type { RosterPaths } from './roster-files.js';
import { isTableName, requiredFiles, rosterFileNames } from './roster-formats.js';
import type { RosterFileName, TableName } from './roster-formats.js';
import { hasRequiredColumns } from './roster-header.js';
import { shown } from './roster-problems.js';
import type { ProblemLog } from './roster-problems.js';
import type { RosterRow } from './roster-row.js';

const file = 'manifest.csv';
const modes = ['absent', 'bulk', 'delta'] as const;
type Mode = (typeof modes)[number];

/** Properties by their lower-case name, with the row they stand in. */
type Properties = Map<string, { value: string; row: number }>;

export interface Manifest {
  /** The tables that are to be read. */
  tables: TableName[];
  /** The system that the roster comes from: two of them may call different things by the same id. */
  source: string;
}

/** Reads the manifest; null, with problems, where the roster is no bulk roster of 1.1. */
export async function readManifest(paths: RosterPaths, problems: ProblemLog): Promise<Manifest | null> {
  const path = paths.get('manifest');
  if (path === undefined) {
    await refuseWithoutManifest(paths, problems);
    return null;
  }
  const properties: Properties = new Map();
  const rows = await readTable('manifest', path, problems, (row) => addProperty(row, properties, problems));
  if (rows === null) return null;
  checkVersions(properties, problems);
  const fileModes = readModes(properties, problems);
  if (problems.has('file')) return null;
  const listed = compareWithFolder(fileModes, paths, problems);
  await reportListedWithoutRows(listed, paths, problems);
  return { tables: listed.filter(isTableName), source: sourceOf(properties) };
}

function sourceOf(properties: Properties): string {
  const named = ['source.systemcode', 'source.systemname'].map((name) => properties.get(name)?.value);
  return named.find(Boolean) ?? 'oneroster';
}

async function refuseWithoutManifest(paths: RosterPaths, problems: ProblemLog): Promise<void> {
  const looksRight = await Promise.all(
    (['users', 'orgs'] as const).map(async (name) => {
      const path = paths.get(name);
      const cells = path === undefined ? null : await headerCells(path).catch(() => null);
      return cells !== null && hasRequiredColumns(name, cells);
    }),
  );
  if (looksRight.every(Boolean)) {
    const message = 'manifest.csv is missing; every OneRoster export has one, which says what the other files are.';
    problems.refuse(file, 'manifest_missing', message);
  } else {
    const message =
      'This is no OneRoster 1.1 export: there is no manifest.csv, and no users.csv and orgs.csv with its columns.';
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

function checkVersions(properties: Properties, problems: ProblemLog): void {
  const manifest = properties.get('manifest.version')?.value ?? '';
  if (manifest !== '1.0') {
    problems.warn(file, 'manifest_version', `manifest.version should be 1.0, not ${shown(manifest)}.`);
  }
  const oneRoster = properties.get('oneroster.version');
  if (oneRoster?.value === '1.1') return;
  if (oneRoster?.value.startsWith('1.2')) {
    const message = 'OneRoster 1.2 is not supported yet; export the roster as OneRoster 1.1.';
    problems.refuse(file, 'version_not_supported', message, oneRoster.row);
  } else {
    const message = `oneroster.version has to be 1.1, not ${shown(oneRoster?.value ?? '')}.`;
    problems.refuse(file, 'version_unknown', message, oneRoster?.row ?? null);
  }
}

function readModes(properties: Properties, problems: ProblemLog): Map<RosterFileName, Mode> {
  const fileModes = new Map<RosterFileName, Mode>();
  const deltas: string[] = [];
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
      if (mode === 'delta') deltas.push(name);
      fileModes.set(name, mode);
    }
  }
  if (deltas.length > 0) refuseDelta(deltas, problems);
  return fileModes;
}

function refuseDelta(deltas: string[], problems: ProblemLog): void {
  const message =
    'A delta, a list of changes only, can only follow a bulk import, and deltas are not supported yet; ' +
    `export everything (bulk) instead of changes for: ${deltas.join(', ')}.`;
  problems.refuse(file, 'delta_before_bulk', message);
}

function compareWithFolder(
  fileModes: Map<RosterFileName, Mode>,
  paths: RosterPaths,
  problems: ProblemLog,
): RosterFileName[] {
  const listed = rosterFileNames.filter((name) => {
    const mode = fileModes.get(name);
    const isThere = paths.has(name);
    if (name === 'manifest') return false;
    if (mode === 'bulk' && !isThere) {
      problems.refuse(
        `${name}.csv`,
        'listed_file_missing',
        `manifest.csv lists ${name}.csv, but it is not in the folder.`,
      );
    } else if (mode === 'absent' && isThere) {
      const message = `manifest.csv says that there is no ${name}.csv, so the one in the folder is not read.`;
      problems.warn(`${name}.csv`, 'unlisted_file', message);
    } else if (mode === undefined && isThere) {
      problems.warn(file, 'manifest_row_missing', `manifest.csv does not mention ${name}.csv; it is taken as bulk.`);
    }
    return isThere && mode !== 'absent';
  });
  for (const name of requiredFiles) {
    if (!listed.includes(name) && fileModes.get(name) !== 'bulk') {
      const message = `${name}.csv is missing; a roster cannot be imported without it.`;
      problems.refuse(`${name}.csv`, 'required_file_missing', message);
    }
  }
  return listed;
}

/** The rows of files such as demographics.csv are never read; that there are none is still worth a word. */
async function reportListedWithoutRows(
  listed: RosterFileName[],
  paths: RosterPaths,
  problems: ProblemLog,
): Promise<void> {
  for (const name of listed.filter((one) => !isTableName(one))) {
    const path = paths.get(name);
    // One that cannot be read does no harm either.
    if (path !== undefined && !(await hasRows(path).catch(() => true))) {
      const message = `${name}.csv has no rows; manifest.csv should call it absent.`;
      problems.warn(`${name}.csv`, 'file_without_rows', message);
    }
  }
}
