import type { Row } from '../../platform/database/columns.js';
import type { Instant } from '../../platform/text/instant.js';
import { follow, isSame, type Values } from './roster-follow.rules.js';
import { shown } from './roster-problems.js';
import type { ProblemLog } from './roster-problems.js';
import type { RosterKind, RosterRecord } from './roster-record.entity.js';
import type { RosterTally } from './roster-tally.js';
import type { RosterWrites } from './roster-writes.js';

/** What all schools of one import have in common. */
export interface Importing {
  source: string;
  now: Instant;
  nextId: (kind: RosterKind) => string;
  problems: ProblemLog;
  tally: RosterTally;
  writes: RosterWrites;
}

/** How the rows of one kind are read and written. */
export interface Following<E extends Row> {
  kind: RosterKind;
  file: string;
  rows: ReadonlyMap<string, E>;
  /** The fields as they stand here. */
  read: (row: E, wanted: Values, last: Values) => Values;
  /** The id of the next row that is added, where it is known already. */
  newId?: string;
  add: (id: string, values: Values) => void;
  change: (row: E, change: Values, last: Values) => void;
  /** What a row says once the roster no longer has it; null where the row itself goes. */
  end: (row: E) => Values | null;
  remove?: (row: E) => void;
  /** A row made by hand that already is what the roster wants. */
  find?: (values: Values) => E | undefined;
}

/** What a row is called in a message, which most rows need none of. */
type Label = () => string;

/** Marks a row that was there before the roster said so: the roster does not end it. */
const MADE_HERE = 'madeHere';

/**
 * Follows a roster at one school, by the records of what it said before. A record whose row has gone although the roster
 * did not end it is a tombstone: somebody removed the row by hand, and it does not return by itself.
 */
export class RosterRecords {
  private readonly bySourcedId = new Map<string, RosterRecord>();
  private readonly seen = new Set<RosterRecord>();

  constructor(
    private readonly importing: Importing,
    private readonly schoolId: string,
    records: RosterRecord[],
  ) {
    for (const record of records) this.bySourcedId.set(keyOf(record.kind, record.sourcedId), record);
  }

  find(kind: RosterKind, sourcedId: string): RosterRecord | undefined {
    return this.bySourcedId.get(keyOf(kind, sourcedId));
  }

  /** Makes the row be as the roster wants it, and answers its id; null where it was removed by hand. */
  keep<E extends Row>(following: Following<E>, sourcedId: string, wanted: Values, label: Label): string | null {
    const record = this.find(following.kind, sourcedId);
    if (record === undefined) return this.start(following, sourcedId, wanted, label);
    this.seen.add(record);
    const row = following.rows.get(record.entityId);
    if (row !== undefined) return this.update(following, record, row, wanted, label);
    if (record.goneAt === null || following.remove === undefined) {
      this.warn(following, 'removed_here', `${label()} was removed here and does not return by itself.`);
      return null;
    }
    return this.bringBack(following, record, wanted, label);
  }

  add(kind: RosterKind, sourcedId: string, entityId: string, imported: Values): void {
    const { source, writes } = this.importing;
    writes.records.added.push({
      ...{ schoolId: this.schoolId, source, kind, sourcedId, entityId },
      ...{ imported, goneAt: null },
    });
  }

  /** Ends what the roster no longer has, unless a row that could not be read may be about it. */
  endMissing<E extends Row>(following: Following<E>, mayBeThere: (record: RosterRecord) => boolean): void {
    for (const record of this.bySourcedId.values()) {
      if (record.kind !== following.kind || record.goneAt !== null || this.seen.has(record)) continue;
      const row = following.rows.get(record.entityId);
      if (row !== undefined && !mayBeThere(record)) this.end(following, record, row);
    }
  }

  isLive(kind: RosterKind): RosterRecord[] {
    return [...this.bySourcedId.values()].filter((record) => record.kind === kind && record.goneAt === null);
  }

  private start<E extends Row>(following: Following<E>, sourcedId: string, wanted: Values, label: Label): string {
    const { kind } = following;
    const found = following.find?.(wanted);
    if (found !== undefined) {
      const { imported, kept } = follow(wanted, {}, following.read(found, wanted, {}));
      this.add(kind, sourcedId, found.id, { ...imported, [MADE_HERE]: true });
      this.reportKept(following, kept, label);
      return found.id;
    }
    const id = following.newId ?? this.importing.nextId(kind);
    following.add(id, wanted);
    this.add(kind, sourcedId, id, wanted);
    this.importing.tally.note(kind, 'added', id);
    return id;
  }

  private update<E extends Row>(
    following: Following<E>,
    record: RosterRecord,
    row: E,
    wanted: Values,
    label: Label,
  ): string {
    const { change, imported, kept } = follow(wanted, record.imported, following.read(row, wanted, record.imported));
    if (Object.keys(change).length > 0) {
      following.change(row, change, record.imported);
      this.importing.tally.note(following.kind, 'changed', row.id);
    }
    this.remember(record, { imported, goneAt: null });
    this.reportKept(following, kept, label);
    return row.id;
  }

  private bringBack<E extends Row>(
    following: Following<E>,
    record: RosterRecord,
    wanted: Values,
    label: Label,
  ): string | null {
    const { kind } = following;
    const found = following.find?.(wanted);
    if (found !== undefined) {
      this.remember(record, { entityId: found.id, imported: { ...wanted, [MADE_HERE]: true }, goneAt: null });
      this.reportKept(following, isSame(following.read(found, wanted, {}), wanted) ? [] : ['relation'], label);
      return found.id;
    }
    following.add(record.entityId, wanted);
    this.remember(record, { imported: wanted, goneAt: null });
    this.importing.tally.note(kind, 'changed', record.entityId);
    return record.entityId;
  }

  private end<E extends Row>(following: Following<E>, record: RosterRecord, row: E): void {
    const { writes, tally, now } = this.importing;
    let { imported } = record;
    if (imported[MADE_HERE] === true) return;
    const ended = following.end(row);
    if (ended === null) {
      following.remove?.(row);
    } else {
      const followed = follow(ended, imported, following.read(row, ended, imported));
      if (Object.keys(followed.change).length > 0) following.change(row, followed.change, imported);
      imported = followed.imported;
      this.reportKept(
        following,
        followed.kept,
        () => `The row ${shown(record.sourcedId)}, which the roster no longer has,`,
      );
    }
    writes.records.change(record, { imported, goneAt: now });
    tally.note(following.kind, 'deactivated', row.id);
  }

  private remember(record: RosterRecord, change: Partial<RosterRecord>): void {
    const isNews =
      (change.imported !== undefined && !isSame(change.imported, record.imported)) ||
      (change.goneAt !== undefined && change.goneAt !== record.goneAt) ||
      (change.entityId !== undefined && change.entityId !== record.entityId);
    if (isNews) this.importing.writes.records.change(record, change);
  }

  private reportKept<E extends Row>(following: Following<E>, kept: string[], label: Label): void {
    if (kept.length === 0) return;
    const message = `${label()} was changed here (${kept.join(', ')}), which is kept although the roster says otherwise.`;
    this.warn(following, 'kept', message);
  }

  private warn<E extends Row>({ file }: Following<E>, code: string, message: string): void {
    this.importing.problems.warn(file, code, message);
  }
}

const keyOf = (kind: RosterKind, sourcedId: string): string => `${kind} ${sourcedId}`;
