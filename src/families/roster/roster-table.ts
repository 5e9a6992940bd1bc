import { shown } from './roster-problems.js';
import type { RosterRow } from './roster-row.js';
import type {
  RosterAdult,
  RosterChild,
  RosterClass,
  RosterEnrollment,
  RosterOrg,
  RosterSession,
} from './roster.types.js';

/** The rows of one file that hold so far, by their sourcedId. */
export class RosterTable<T extends { sourcedId: string }> {
  private readonly kept = new Map<string, T>();
  private readonly rowNumbers = new Map<string, number>();
  private readonly rejected: T[] = [];
  private isRead = true;

  constructor(readonly file: string) {}

  /** Keeps what the row says, unless the row is rejected or to be deleted. */
  take(row: RosterRow, read: (row: RosterRow) => T): void {
    if (!row.isCurrent()) return;
    const item = read(row);
    const { sourcedId } = item;
    const earlierRow = this.rowNumbers.get(sourcedId);
    if (earlierRow !== undefined) {
      // Which of the two is meant, nobody can tell.
      const message = `The id ${shown(sourcedId)} is already used in row ${earlierRow}, so neither of the two rows is used.`;
      row.reject('sourcedId', 'duplicate_id', message);
      this.drop(sourcedId);
    } else if (sourcedId !== '') {
      this.rowNumbers.set(sourcedId, row.number);
      if (!row.rejected) this.kept.set(sourcedId, item);
    }
    if (row.rejected) this.rejected.push(item);
  }

  /** Takes a row back for a reason that shows only when the whole file is read; gives back its number. */
  drop(sourcedId: string): number | null {
    const item = this.kept.get(sourcedId);
    if (item !== undefined) this.rejected.push(item);
    this.kept.delete(sourcedId);
    return this.rowNumbers.get(sourcedId) ?? null;
  }

  /** The file was refused or not given: from now on no reference to it is judged. */
  markUnread(): void {
    this.isRead = false;
  }

  standing(sourcedId: string): 'kept' | 'rejected' | 'unknown' | 'unread' {
    if (!this.isRead) return 'unread';
    if (this.kept.has(sourcedId)) return 'kept';
    return this.rowNumbers.has(sourcedId) ? 'rejected' : 'unknown';
  }

  /** Rejects a row that refers to one which is not kept here. */
  expect(row: RosterRow, column: string, sourcedId: string): void {
    // An empty cell is a problem already.
    if (sourcedId === '') return;
    const standing = this.standing(sourcedId);
    if (standing === 'unknown') {
      row.reject(column, 'reference_unknown', `There is no usable row for ${shown(sourcedId)} in ${this.file}.`);
    } else if (standing === 'rejected') {
      const message = `The row for ${shown(sourcedId)} in ${this.file} has a problem itself, so this row cannot be used either.`;
      row.reject(column, 'reference_rejected', message);
    }
  }

  get(sourcedId: string): T | undefined {
    return this.kept.get(sourcedId);
  }

  items(): T[] {
    return [...this.kept.values()];
  }

  /** What could be made out of the rows that do not hold: they are wrong, but what they are about is not gone. */
  rejectedItems(): T[] {
    return this.rejected;
  }
}

export interface RosterTables {
  orgs: RosterTable<RosterOrg>;
  academicSessions: RosterTable<RosterSession>;
  /** Nothing of a course is kept but that it is there. */
  courses: RosterTable<{ sourcedId: string }>;
  classes: RosterTable<RosterClass>;
  users: RosterTable<RosterAdult | RosterChild>;
  enrollments: RosterTable<RosterEnrollment>;
}

export function emptyTables(): RosterTables {
  return {
    orgs: new RosterTable('orgs.csv'),
    academicSessions: new RosterTable('academicSessions.csv'),
    courses: new RosterTable('courses.csv'),
    classes: new RosterTable('classes.csv'),
    users: new RosterTable('users.csv'),
    enrollments: new RosterTable('enrollments.csv'),
  };
}

export function isAdult(user: RosterAdult | RosterChild): user is RosterAdult {
  return 'role' in user;
}

export function isChild(user: RosterAdult | RosterChild): user is RosterChild {
  return !isAdult(user);
}
