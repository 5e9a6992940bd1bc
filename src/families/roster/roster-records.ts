import type { Row } from '../../platform/database/columns.js';
import type { Pace } from '../../platform/threads/pace.js';
import type { Instant } from '../../platform/text/instant.js';
import { follow, isSame, type Values } from './roster-follow.rules.js';
import { shown } from './roster-problems.js';
import type { ProblemLog } from './roster-problems.js';
import type { RosterKind, RosterRecord } from './roster-record.entity.js';
import { onlyTogether, saidByGone, saidTogether, sharedRecords, withoutTogether } from './roster-shared-people.js';
import type { RosterTally } from './roster-tally.js';
import type { OfficeWords } from './roster-words.js';
import type { RosterWrites } from './roster-writes.js';

/** What all schools of one import have in common. */
export interface Importing {
  source: string;
  now: Instant;
  nextId: (kind: RosterKind | 'restriction') => string;
  problems: ProblemLog;
  tally: RosterTally;
  pace: Pace;
  writes: RosterWrites;
  /** The people who have left by this import. */
  leavers: { schoolId: string; personId: string }[];
  /** People whose address the roster would replace, which a human decides. */
  waiting: string[];
  /** Addresses that have stopped acting for somebody by this import. */
  stopped: string[];
  /** Those who were here before, and whose classes are not what they were. */
  audiences: { schoolId: string; personIds: string[] }[];
  words: OfficeWords;
  /** The people of whoever is answered. */
  answersTo: readonly string[];
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
  /** Whether something was decided here about a row, with which the roster must not make away. */
  keepsBack?: (row: E, record: RosterRecord) => boolean;
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
  private readonly seenRows = new Set<string>();
  private readonly shared: ReadonlyMap<string, RosterRecord[]>;
  private readonly goneOfShared = new Map<string, RosterRecord>();
  private readonly going = new Map<RosterKind, number>();

  constructor(
    private readonly importing: Importing,
    private readonly schoolId: string,
    records: RosterRecord[],
    otherRecords: RosterRecord[] = [],
  ) {
    this.shared = sharedRecords([...records.map(withDuties), ...otherRecords.map(withDuties)]);
    for (const record of records) {
      this.bySourcedId.set(keyOf(record.kind, record.sourcedId), withDuties(record));
    }
  }

  find(kind: RosterKind, sourcedId: string): RosterRecord | undefined {
    return this.bySourcedId.get(keyOf(kind, sourcedId));
  }

  /** Makes the row be as the roster wants it, and answers its id; null where it was removed by hand. */
  keep<E extends Row>(following: Following<E>, sourcedId: string, wanted: Values, label: Label): string | null {
    const record = this.find(following.kind, sourcedId);
    if (record === undefined) return this.start(following, sourcedId, wanted, label);
    this.seen.add(record);
    this.seenRows.add(record.entityId);
    const row = following.rows.get(record.entityId);
    if (row !== undefined) return this.update(following, record, row, wanted, label);
    if (record.goneAt === null || following.remove === undefined) {
      this.warn(following, 'removed_here', `${label()} was removed here and does not return by itself.`);
      return null;
    }
    return this.bringBack(following, record, wanted, label);
  }

  /** The row that an earlier roster brought, where it is still here. */
  rowId(kind: RosterKind, sourcedId: string, rows: ReadonlyMap<string, Row>): string | null {
    const record = this.find(kind, sourcedId);
    return record && record.goneAt === null && rows.has(record.entityId) ? record.entityId : null;
  }

  add(kind: RosterKind, sourcedId: string, entityId: string, imported: Values): void {
    const { source, writes } = this.importing;
    writes.records.added.push({
      ...{ schoolId: this.schoolId, source, kind, sourcedId, entityId },
      ...{ imported, goneAt: null },
    });
  }

  /** Ends what the roster no longer has and `isGone` names. */
  endWhere<E extends Row>(following: Following<E>, isGone: (record: RosterRecord) => boolean): void {
    for (const record of this.isLive(following.kind)) {
      if (this.seen.has(record)) continue;
      const row = following.rows.get(record.entityId);
      if (row === undefined || !isGone(record)) continue;
      if (following.kind === 'person' && this.shared.has(row.id)) this.goneOfShared.set(record.id, record);
      // Of two rows that were merged here, the roster may still have the other one.
      else if (this.seenRows.has(row.id)) this.remember(record, { goneAt: this.importing.now });
      else this.end(following, record, row);
    }
  }

  /** Brings people to whom several rows lead to what all of these say together, once each has been followed or ended. */
  settleShared<E extends Row>(following: Following<E>): void {
    for (const [id, records] of this.shared) {
      const row = following.rows.get(id);
      if (row === undefined) continue;
      const { changed } = this.importing.writes.records;
      const isGone = (record: RosterRecord) =>
        this.goneOfShared.has(record.id) || (changed.get(record.id) ?? record).goneAt !== null;
      const live = records.filter((record) => !isGone(record));
      const last = saidTogether(records.map(({ imported }) => imported));
      const said = saidTogether(live.map((record) => (changed.get(record.id) ?? record).imported));
      // Whoever has left altogether keeps the duties for their return, as with one row.
      const wanted = live.length > 0 ? said : { ...last, present: false };
      const here = following.read(row, wanted, last);
      const { change, kept } = follow(wanted, last, here);
      if (Object.keys(change).length > 0) {
        following.change(row, change, last);
        if (change.present === false) this.noteGoing('person', id);
        else this.importing.tally.note('person', 'changed', id);
      }
      for (const record of records.filter(({ id: recordId }) => this.goneOfShared.has(recordId))) {
        const imported = saidByGone(record.imported, here, live.length === 0);
        this.remember(record, { imported, goneAt: this.importing.now });
      }
      this.reportKept(following, kept, () => `The person of the row ${shown(records[0]?.sourcedId ?? '')}`);
    }
  }

  /** Remembers what the roster says where nothing here follows from it. */
  reword(record: RosterRecord, imported: Values): void {
    if (!this.seen.has(record)) this.remember(record, { imported: { ...record.imported, ...imported } });
  }

  /** How many rows of each kind go by this import, of how many that the roster had. */
  losses(): { kind: RosterKind; going: number; of: number }[] {
    return [...this.going].map(([kind, going]) => ({ kind, going, of: this.isLive(kind).length }));
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
    const isShared = following.kind === 'person' && this.shared.has(row.id);
    const own = isShared ? withoutTogether(wanted) : wanted;
    const { change, imported, kept } = follow(own, record.imported, following.read(row, wanted, record.imported));
    if (Object.keys(change).length > 0) {
      following.change(row, change, record.imported);
      if (change.present === false) this.noteGoing(following.kind, row.id);
      else this.importing.tally.note(following.kind, 'changed', row.id);
    }
    this.remember(record, { imported: isShared ? { ...imported, ...onlyTogether(wanted) } : imported, goneAt: null });
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
    const { writes, now } = this.importing;
    let { imported } = record;
    if (imported[MADE_HERE] === true) return;
    const label = () => `The row ${shown(record.sourcedId)}, which the roster no longer has,`;
    if (following.keepsBack?.(row, record)) {
      this.warn(following, 'kept', `${label()} was changed here, so it stays until somebody removes it.`);
      return;
    }
    const ended = following.end(row);
    let isGoing = ended === null;
    if (ended === null) {
      following.remove?.(row);
    } else {
      const { change, kept } = follow(ended, imported, following.read(row, ended, imported));
      isGoing = Object.keys(change).length > 0;
      if (isGoing) following.change(row, change, imported);
      // What somebody had ended by hand before does not return with the roster.
      imported = { ...imported, ...change };
      this.reportKept(following, kept, label);
    }
    writes.records.change(record, { imported, goneAt: now });
    if (isGoing) this.noteGoing(following.kind, row.id);
  }

  private noteGoing(kind: RosterKind, id: string): void {
    this.importing.tally.note(kind, 'deactivated', id);
    this.going.set(kind, (this.going.get(kind) ?? 0) + 1);
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

const withDuties = (record: RosterRecord): RosterRecord =>
  'duty' in record.imported ? { ...record, imported: withTwoDuties(record.imported) } : record;

/** Early imports remembered one duty by its name. */
function withTwoDuties({ duty, ...imported }: Values): Values {
  return { ...imported, isTeacher: duty === 'TEACHER', isGuardian: duty === 'GUARDIAN' };
}

const keyOf = (kind: RosterKind, sourcedId: string): string => `${kind} ${sourcedId}`;
