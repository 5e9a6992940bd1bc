import { readTable } from './roster-csv.js';
import type { Reading } from './roster-csv.js';
import { findRosterFiles } from './roster-files.js';
import type { RosterFiles } from './roster-files.js';
import { formatOf, requiredFilesOf, tableNames } from './roster-formats.js';
import { readManifest } from './roster-manifest.js';
import type { Manifest } from './roster-manifest.js';
import { ProblemLog } from './roster-problems.js';
import { RoleReader } from './roster-roles.js';
import type { RosterRow } from './roster-row.js';
import { emptyTables, isAdult, isChild, isUndecided } from './roster-table.js';
import { UserReader } from './roster-users.js';
import {
  dropOrgsWithoutParent,
  readClass,
  readCourse,
  readEnrollment,
  readOrg,
  readSession,
  reportSessionsWithoutParent,
  reportTwoHomerooms,
} from './roster-validation.js';
import type {
  Problem,
  Roster,
  RosterCounts,
  RosterProgress,
  RosterReading,
  RosterReference,
  RosterTableName,
  Severity,
  Verdict,
} from './roster.types.js';

export interface ReadingOptions {
  /** The date of today, YYYY-MM-DD: roles outside their dates do not count. */
  today: string;
  onProgress?: (progress: RosterProgress) => void;
}

/**
 * Reads a folder or zip of OneRoster 1.1 or 1.2 CSV files. Never throws for what is in there: whatever is wrong comes
 * back as a problem with a sentence for the school office.
 */
export async function readRoster(path: string, options: ReadingOptions): Promise<RosterReading> {
  const { today, onProgress = () => undefined } = options;
  const problems = new ProblemLog();
  const roster = await readPlace(path, { problems, today, onProgress });
  const list = problems.list();
  const verdict = verdictOf(list);
  const kept = verdict === 'refused' ? null : roster;
  return { verdict, counts: kept ? countRoster(kept) : { ...nothing }, roster: kept, problems: list };
}

const nothing: RosterCounts = {
  ...{ orgs: 0, people: 0, children: 0, guardianLinks: 0, families: 0, classrooms: 0, enrollments: 0 },
};

async function readPlace(path: string, reading: Reading): Promise<Roster | null> {
  const place = await findRosterFiles(path, reading.problems);
  if (place === null) return null;
  try {
    const manifest = await readManifest(place.files, reading);
    return manifest && (await new RosterReader(place.files, manifest, reading).read());
  } finally {
    place.close();
  }
}

export function verdictOf(problems: Problem[]): Verdict {
  const has = (severity: Severity) => problems.some((problem) => problem.severity === severity);
  if (has('file')) return 'refused';
  if (has('row')) return 'rows_rejected';
  return has('warning') ? 'accepted_with_warnings' : 'accepted';
}

/** Reads the files in the order in which they refer to each other. */
class RosterReader {
  private readonly tables = emptyTables();
  private readonly roles: RoleReader;
  private readonly users: UserReader;
  private readonly sessionParents = new Map<string, string>();
  private readonly rowCounts = new Map<RosterTableName, number>();
  private readonly problems: ProblemLog;

  constructor(
    private readonly files: RosterFiles,
    private readonly manifest: Manifest,
    private readonly reading: Reading,
  ) {
    this.problems = reading.problems;
    this.roles = new RoleReader(this.tables, reading.today);
    this.users = new UserReader(manifest.version, this.tables, this.roles);
    for (const name of tableNames) this.tables[name].mode = manifest.modes[name];
  }

  async read(): Promise<Roster> {
    const { tables, problems } = this;
    await this.readFile('orgs', (row) => tables.orgs.take(row, readOrg));
    dropOrgsWithoutParent(tables.orgs, problems);
    await this.readFile('academicSessions', (row) => this.readSession(row));
    reportSessionsWithoutParent(this.sessionParents, tables, problems);
    await this.readFile('courses', (row) => tables.courses.take(row, (course) => readCourse(course, tables)));
    await this.readFile('classes', (row) => tables.classes.take(row, (one) => readClass(one, tables)));
    await this.readFile('roles', (row) => tables.roles.take(row, (role) => this.roles.read(role)));
    await this.readFile('users', (row) => tables.users.take(row, (user) => this.users.read(user)));
    const unresolvedRoles = this.roles.settle(problems);
    await this.readFile('enrollments', (row) => tables.enrollments.take(row, (one) => readEnrollment(one, tables)));
    reportTwoHomerooms(tables, problems);
    this.users.reportPasswords(problems);
    for (const [name, rows] of this.rowCounts) this.reportEmptyTable(name, rows);
    return this.collect(unresolvedRoles);
  }

  private async readFile(name: RosterTableName, onRow: (row: RosterRow) => void): Promise<void> {
    const { version, modes } = this.manifest;
    const mode = modes[name];
    const file = this.files.get(name);
    // In 1.1 the roles are those of users.csv.
    if (mode === 'absent' || (name === 'roles' && version === '1.1')) return;
    const table = file && { format: formatOf(name, version), file, mode };
    const rows = table ? await readTable(table, this.reading, onRow) : null;
    if (rows === null) this.tables[name].markUnread();
    else this.rowCounts.set(name, rows);
  }

  private readSession(row: RosterRow): void {
    const parent = row.raw('parentSourcedId').trim();
    if (parent !== '') this.sessionParents.set(row.raw('sourcedId').trim(), parent);
    this.tables.academicSessions.take(row, readSession);
  }

  /** An empty file must never look like a school that everybody has left. */
  private reportEmptyTable(name: RosterTableName, rows: number): void {
    const { problems, tables, manifest } = this;
    const { file } = tables[name];
    const isRequired = requiredFilesOf(manifest.version).includes(name) && manifest.modes[name] === 'bulk';
    if (rows === 0 && isRequired) {
      const message = `${file} has no rows; nothing is imported, because everything in it would seem to have gone.`;
      problems.refuse(file, 'file_without_rows', message);
    } else if (rows === 0) {
      problems.warn(file, 'file_without_rows', `${file} has no rows; manifest.csv should call it absent.`);
    } else if (isRequired && tables[name].items().length === 0) {
      problems.refuse(file, 'no_usable_rows', `Not one row of ${file} can be used, so nothing is imported.`);
    }
  }

  private collect(unresolvedRoles: RosterReference[]): Roster {
    const { tables, manifest, problems } = this;
    const everybody = tables.users.items();
    const { links, unresolved } = this.users.guardianLinks(problems);
    return {
      ...manifest,
      orgs: tables.orgs.items(),
      sessions: tables.academicSessions.items(),
      classes: tables.classes.items(),
      adults: everybody.filter(isAdult),
      children: everybody.filter(isChild),
      enrollments: tables.enrollments.items(),
      guardianLinks: links,
      roleRows: tables.roles.items(),
      undecided: everybody.filter(isUndecided),
      agents: this.users.agentsOfDelta(),
      gone: this.gone(),
      unresolved: [...tableNames.flatMap((name) => tables[name].unresolved()), ...unresolvedRoles, ...unresolved],
      rejected: this.rejected(),
    };
  }

  private gone(): Roster['gone'] {
    const { orgs, academicSessions, classes, users, roles, enrollments } = this.tables;
    return {
      ...{ orgIds: orgs.goneIds(), sessionIds: academicSessions.goneIds(), classIds: classes.goneIds() },
      ...{ userIds: users.goneIds(), roleIds: roles.goneIds(), enrollmentIds: enrollments.goneIds() },
    };
  }

  private rejected(): Roster['rejected'] {
    const { classes, users, enrollments } = this.tables;
    return {
      classIds: classes.rejectedItems().map(({ sourcedId }) => sourcedId),
      userIds: users.rejectedItems().map(({ sourcedId }) => sourcedId),
      enrollments: enrollments.rejectedItems(),
      unnamed: this.problems.hasUnnamedRow,
    };
  }
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
