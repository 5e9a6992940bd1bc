import { shown } from './roster-problems.js';
import type { RosterRow } from './roster-row.js';
import type {
  RosterMode,
  RosterAdult,
  RosterChild,
  RosterClass,
  RosterEnrollment,
  RosterOrg,
  RosterReference,
  RosterRoleRow,
  RosterSession,
  RosterTableName,
  RosterUndecidedUser,
} from './roster.types.js';

/** What is known of an id: 'elsewhere' where the roster does not tell all, 'unread' where the file was refused. */
export type Standing = 'kept' | 'rejected' | 'left out' | 'gone' | 'elsewhere' | 'unread' | 'unknown';

/** The rows of one file that hold so far, by their sourcedId. */
export class RosterTable<T extends { sourcedId: string }> {
  readonly file: string;
  mode: RosterMode = 'bulk';
  private readonly kept = new Map<string, T>();
  private readonly rowNumbers = new Map<string, number>();
  private readonly references = new Map<string, RosterReference[]>();
  private readonly gone = new Set<string>();
  private readonly leftOut = new Set<string>();
  private readonly rejected: T[] = [];
  private spellings: Map<string, string> | null = null;
  private isRead = true;

  constructor(readonly name: RosterTableName) {
    this.file = `${name}.csv`;
  }

  /** Keeps what the row says, unless the row is rejected or to be deleted; `read` answers null for one to leave out. */
  take(row: RosterRow, read: (row: RosterRow) => T | null): void {
    const isGone = row.status() === 'tobedeleted';
    if (isGone && this.mode !== 'delta') {
      // In a bulk roster this says the same as a row that is not there.
      row.warn('status', 'tobedeleted_ignored', 'The row is marked as to be deleted, so it is left out.');
      return;
    }
    const item = isGone ? null : read(row);
    const sourcedId = item?.sourcedId ?? row.id('sourcedId');
    if (sourcedId !== '' && this.isFirst(row, sourcedId)) this.sort(row, sourcedId, item, isGone);
    if (row.rejected && item !== null) this.rejected.push(item);
  }

  /** Takes a row back for a reason that shows only when the whole file is read; gives back its number. */
  drop(sourcedId: string): number | null {
    const item = this.kept.get(sourcedId);
    if (item !== undefined) this.rejected.push(item);
    this.kept.delete(sourcedId);
    this.references.delete(sourcedId);
    return this.rowOf(sourcedId);
  }

  /** The file was refused or not given: from now on no reference to it is judged. */
  markUnread(): void {
    this.isRead = false;
  }

  standing(sourcedId: string): Standing {
    if (!this.isRead) return 'unread';
    if (this.kept.has(sourcedId)) return 'kept';
    if (this.gone.has(sourcedId)) return 'gone';
    if (this.leftOut.has(sourcedId)) return 'left out';
    if (this.rowNumbers.has(sourcedId)) return 'rejected';
    return this.mode === 'bulk' ? 'unknown' : 'elsewhere';
  }

  /** Rejects a row that refers to one which is not kept here, and notes what only earlier imports can tell. */
  expect(row: RosterRow, column: string, sourcedId: string): void {
    // An empty cell is a problem already.
    if (sourcedId === '') return;
    const standing = this.standing(sourcedId);
    const its = `The row for ${shown(sourcedId)} in ${this.file}`;
    if (standing === 'unknown') {
      const message = `There is no usable row for ${shown(sourcedId)} in ${this.file}${this.hintFor(sourcedId)}.`;
      row.reject(column, 'reference_unknown', message);
    } else if (standing === 'rejected') {
      row.reject(column, 'reference_rejected', `${its} has a problem itself, so this row cannot be used either.`);
    } else if (standing === 'gone') {
      row.reject(column, 'reference_gone', `${its} is marked as to be deleted, so this row cannot be used.`);
    } else if (standing === 'left out') {
      row.leaveOut(column, 'reference_left_out', `${its} is left out, and this row with it.`);
    } else if (standing === 'elsewhere') {
      row.unresolved.push({ column, to: this.name, reference: sourcedId });
    }
  }

  get(sourcedId: string): T | undefined {
    return this.kept.get(sourcedId);
  }

  rowOf(sourcedId: string): number | null {
    return this.rowNumbers.get(sourcedId) ?? null;
  }

  items(): T[] {
    return [...this.kept.values()];
  }

  /** What could be made out of the rows that do not hold: they are wrong, but what they are about is not gone. */
  rejectedItems(): T[] {
    return this.rejected;
  }

  goneIds(): string[] {
    return [...this.gone];
  }

  unresolved(): RosterReference[] {
    return [...this.references.values()].flat();
  }

  private isFirst(row: RosterRow, sourcedId: string): boolean {
    const earlierRow = this.rowNumbers.get(sourcedId);
    if (earlierRow === undefined) {
      this.rowNumbers.set(sourcedId, row.number);
      return true;
    }
    // Which of the two is meant, nobody can tell.
    const message = `The id ${shown(sourcedId)} is already used in row ${earlierRow}, so neither of the two rows is used.`;
    row.reject('sourcedId', 'duplicate_id', message);
    this.drop(sourcedId);
    this.gone.delete(sourcedId);
    this.leftOut.delete(sourcedId);
    return false;
  }

  private sort(row: RosterRow, sourcedId: string, item: T | null, isGone: boolean): void {
    if (row.rejected) return;
    if (isGone) this.gone.add(sourcedId);
    else if (item === null || row.isLeftOut) this.leftOut.add(sourcedId);
    else this.keep(row, item);
  }

  private keep(row: RosterRow, item: T): void {
    const { sourcedId } = item;
    this.kept.set(sourcedId, item);
    if (row.unresolved.length === 0) return;
    const place = { file: this.file, row: row.number, sourcedId };
    this.references.set(
      sourcedId,
      row.unresolved.map((reference) => ({ ...place, ...reference })),
    );
  }

  /** Ids are told apart by their letters' case and their zeros; spreadsheets and people change both. */
  private hintFor(sourcedId: string): string {
    const plain = (id: string) => id.toLowerCase().replace(/^0+(?=.)/, '');
    this.spellings ??= new Map([...this.kept.keys()].map((id) => [plain(id), id]));
    const similar = this.spellings.get(plain(sourcedId));
    return similar === undefined
      ? ''
      : `, but one for ${shown(similar)}: ids have to be the same in each letter and zero`;
  }
}

export type RosterUser = RosterAdult | RosterChild | RosterUndecidedUser;

export interface RosterTables {
  orgs: RosterTable<RosterOrg>;
  academicSessions: RosterTable<RosterSession>;
  /** Nothing of a course is kept but that it is there. */
  courses: RosterTable<{ sourcedId: string }>;
  classes: RosterTable<RosterClass>;
  /** Empty in 1.1. */
  roles: RosterTable<RosterRoleRow>;
  users: RosterTable<RosterUser>;
  enrollments: RosterTable<RosterEnrollment>;
}

export function emptyTables(): RosterTables {
  return {
    orgs: new RosterTable('orgs'),
    academicSessions: new RosterTable('academicSessions'),
    courses: new RosterTable('courses'),
    classes: new RosterTable('classes'),
    roles: new RosterTable('roles'),
    users: new RosterTable('users'),
    enrollments: new RosterTable('enrollments'),
  };
}

export function isAdult(user: RosterUser): user is RosterAdult {
  return 'role' in user;
}

export function isUndecided(user: RosterUser): user is RosterUndecidedUser {
  return 'asChild' in user;
}

export function isChild(user: RosterUser): user is RosterChild {
  return !isAdult(user) && !isUndecided(user);
}
