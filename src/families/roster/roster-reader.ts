import { readTable } from './roster-csv.js';
import { findRosterFiles } from './roster-files.js';
import type { RosterPaths } from './roster-files.js';
import { requiredFiles } from './roster-formats.js';
import { readManifest } from './roster-manifest.js';
import type { Manifest } from './roster-manifest.js';
import { ProblemLog } from './roster-problems.js';
import type { RosterRow } from './roster-row.js';
import { emptyTables, isAdult, isChild } from './roster-table.js';
import type { RosterTables } from './roster-table.js';
import { UserReader } from './roster-users.js';
import {
  dropOrgsWithoutParent,
  readClass,
  readCourse,
  readEnrollment,
  readOrg,
  readSession,
} from './roster-validation.js';
import type { Problem, Roster, RosterCounts, RosterReading, Severity, Verdict } from './roster.types.js';

/**
 * Reads a folder of OneRoster 1.1 CSV files. Never throws for what is in the folder: whatever is wrong there comes back
 * as a problem with a sentence for the school office.
 */
export async function readRoster(folder: string): Promise<RosterReading> {
  const problems = new ProblemLog();
  const paths = await findRosterFiles(folder, problems);
  const manifest = paths && (await readManifest(paths, problems));
  const roster = paths && manifest && (await readListed(paths, manifest, problems));
  const list = problems.list();
  const verdict = verdictOf(list);
  const kept = verdict === 'refused' ? null : roster;
  return { verdict, counts: countRoster(kept ?? noRoster), roster: kept, problems: list };
}

const noRoster: Roster = {
  source: '',
  orgs: [],
  sessions: [],
  classes: [],
  adults: [],
  children: [],
  enrollments: [],
  guardianLinks: [],
  rejected: { classIds: [], userIds: [], enrollments: [], unnamed: false },
};

export function verdictOf(problems: Problem[]): Verdict {
  const has = (severity: Severity) => problems.some((problem) => problem.severity === severity);
  if (has('file')) return 'refused';
  if (has('row')) return 'rows_rejected';
  return has('warning') ? 'accepted_with_warnings' : 'accepted';
}

async function readListed(paths: RosterPaths, manifest: Manifest, problems: ProblemLog): Promise<Roster> {
  const tables = emptyTables();
  const users = new UserReader(tables);
  const rowCounts = new Map<keyof RosterTables, number>();
  const read = async (name: keyof RosterTables, onRow: (row: RosterRow) => void) => {
    const path = manifest.tables.includes(name) ? paths.get(name) : undefined;
    const rows = path === undefined ? null : await readTable(name, path, problems, onRow);
    if (rows === null) tables[name].markUnread();
    else rowCounts.set(name, rows);
  };
  await read('orgs', (row) => tables.orgs.take(row, readOrg));
  dropOrgsWithoutParent(tables.orgs, problems);
  await read('academicSessions', (row) => tables.academicSessions.take(row, readSession));
  await read('courses', (row) => tables.courses.take(row, (course) => readCourse(course, tables)));
  await read('classes', (row) => tables.classes.take(row, (one) => readClass(one, tables)));
  await read('users', (row) => tables.users.take(row, (user) => users.read(user)));
  await read('enrollments', (row) => tables.enrollments.take(row, (one) => readEnrollment(one, tables)));
  users.reportPasswords(problems);
  for (const [name, rows] of rowCounts) reportEmptyTable(name, rows, tables, problems);
  return collect(manifest.source, tables, users, problems);
}

/** An empty file must never look like a school that everybody has left. */
function reportEmptyTable(name: keyof RosterTables, rows: number, tables: RosterTables, problems: ProblemLog): void {
  const file = `${name}.csv`;
  const isRequired = requiredFiles.some((required) => required === name);
  if (rows === 0 && isRequired) {
    const message = `${file} has no rows; nothing is imported, because everything in it would seem to have gone.`;
    problems.refuse(file, 'file_without_rows', message);
  } else if (rows === 0) {
    problems.warn(file, 'file_without_rows', `${file} has no rows; manifest.csv should call it absent.`);
  } else if (isRequired && tables[name].items().length === 0) {
    problems.refuse(file, 'no_usable_rows', `Not one row of ${file} can be used, so nothing is imported.`);
  }
}

function collect(source: string, tables: RosterTables, users: UserReader, problems: ProblemLog): Roster {
  const everybody = tables.users.items();
  return {
    source,
    orgs: tables.orgs.items(),
    sessions: tables.academicSessions.items(),
    classes: tables.classes.items(),
    adults: everybody.filter(isAdult),
    children: everybody.filter(isChild),
    enrollments: tables.enrollments.items(),
    guardianLinks: users.guardianLinks(problems),
    rejected: {
      classIds: tables.classes.rejectedItems().map(({ sourcedId }) => sourcedId),
      userIds: tables.users.rejectedItems().map(({ sourcedId }) => sourcedId),
      enrollments: tables.enrollments.rejectedItems(),
      unnamed: problems.list().some(isAboutUnnamedRow),
    },
  };
}

/** A row with too many cells or a broken id may be about anybody. */
function isAboutUnnamedRow({ severity, column, code }: Problem): boolean {
  return severity === 'row' && (column === null || (column === 'sourcedId' && code !== 'duplicate_id'));
}

export function countRoster(roster: Roster): RosterCounts {
  return {
    orgs: roster.orgs.length,
    people: roster.adults.length,
    children: roster.children.length,
    guardianLinks: roster.guardianLinks.length,
    families: countFamilies(roster),
    classrooms: roster.classes.length,
    enrollments: roster.enrollments.length,
  };
}

/** Children of one school with exactly the same guardians are one family. */
function countFamilies({ orgs, children, guardianLinks }: Roster): number {
  const schools = new Set(orgs.filter((org) => org.type === 'school').map((org) => org.sourcedId));
  const guardians = new Map<string, string[]>();
  for (const { childSourcedId, adultSourcedId } of guardianLinks) {
    guardians.set(childSourcedId, [...(guardians.get(childSourcedId) ?? []), adultSourcedId]);
  }
  const families = new Set<string>();
  for (const child of children) {
    const set = guardians.get(child.sourcedId)?.sort();
    if (set === undefined) continue;
    for (const school of child.orgSourcedIds.filter((org) => schools.has(org))) {
      families.add(JSON.stringify([school, set]));
    }
  }
  return families.size;
}
