import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '../support/connection.js';
import { databaseKind } from '../support/database.js';

interface ShiftRow {
  id: string;
  eventStatus: string;
  startsAt: string;
  endsAt: string;
  capacity: number;
  confirmed: number;
  held: number;
  waitlisted: number;
  nextWaitlistNumber: number;
}

export interface SignupRow {
  id: string;
  shiftId: string;
  personId: string;
  status: string;
  waitlistNumber: number | null;
}

interface CommitmentRow {
  personId: string;
  sourceId: string;
  startsAt: string;
  endsAt: string;
}

interface Rows {
  shifts: ShiftRow[];
  signups: SignupRow[];
  commitments: CommitmentRow[];
  /** Those who were two before: where they were in two places, the time that was over was given up. */
  mergedIds: Set<string>;
}

type Span = Pick<CommitmentRow, 'startsAt' | 'endsAt'>;

const LIVE = ['CONFIRMED', 'WAITLISTED', 'OFFERED', 'INVITED', 'COVER_WANTED'];

export const isLive = (status: string): boolean => LIVE.includes(status);

const HOLDING = ['CONFIRMED', 'COVER_WANTED', 'OFFERED'];

/** Every promise about places that the rows of a school break at `now`, a sentence each. The outbox must be empty. */
export async function brokenPromises(connection: Connection, schoolId: string, now: string): Promise<string[]> {
  const rows = await readRows(connection, schoolId);
  return [
    ...rows.shifts.flatMap((shift) => brokenCounts(shift, rows)),
    ...rows.shifts.flatMap((shift) => brokenLine(shift, rows)),
    ...rows.shifts.flatMap((shift) => placesBesideWaiters(shift, rows, now)),
    ...twiceOnAShift(rows),
    ...brokenCommitments(rows, now),
    ...overlaps(rows),
  ];
}

/** On PostgreSQL a constraint stands behind the rule on overlaps; without it, whatever the locks let through shows. */
export async function withoutExclusion(connection: Connection): Promise<void> {
  if (databaseKind() === 'sqlite') return;
  await connection.query('ALTER TABLE commitment DROP CONSTRAINT commitment_no_overlap');
}

/**
 * How many the database had to end. A retry hides them from people, but each costs a second: locks have one order. A
 * connection that is used or idle tells of them up to ten seconds late, one that ends at once: all others are ended, so
 * that this is asked last.
 */
export async function deadlocks(connection: Connection): Promise<number> {
  if (databaseKind() === 'sqlite') return 0;
  const ended = await connection.query<{ pid: number }>(
    `SELECT pid, pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
  const pids = ended.map(({ pid }) => pid).join() || 'NULL';
  while ((await connection.query(`SELECT 1 FROM pg_stat_activity WHERE pid IN (${pids})`)).length > 0) await sleep(10);
  const [row] = await connection.query<{ count: number }>(
    'SELECT CAST(deadlocks AS integer) AS count FROM pg_stat_database WHERE datname = current_database()',
  );
  return row?.count ?? NaN;
}

export const readSignups = (connection: Connection, schoolId: string): Promise<SignupRow[]> =>
  connection.query<SignupRow>(
    `SELECT "id", "shiftId", "personId", "status", "waitlistNumber" FROM signup WHERE "schoolId" = '${schoolId}'`,
  );

async function readRows(connection: Connection, schoolId: string): Promise<Rows> {
  const shifts = await connection.query<ShiftRow>(
    `SELECT s."id", e."status" AS "eventStatus", s."startsAt", s."endsAt", s."capacity", s."confirmed", s."held",
       s."waitlisted", s."nextWaitlistNumber"
     FROM shift s JOIN school_event e ON e."id" = s."eventId" WHERE s."schoolId" = '${schoolId}'`,
  );
  const signups = await readSignups(connection, schoolId);
  const commitments = await connection.query<CommitmentRow>(
    `SELECT "personId", "sourceId", "startsAt", "endsAt" FROM commitment WHERE "schoolId" = '${schoolId}'`,
  );
  const merged = await connection.query<{ id: string }>(
    `SELECT "mergedIntoId" AS "id" FROM person WHERE "schoolId" = '${schoolId}' AND "mergedIntoId" IS NOT NULL`,
  );
  const mergedIds = new Set(merged.map(({ id }) => id));
  return { shifts: shifts.map(inOneForm), signups, commitments: commitments.map(inOneForm), mergedIds };
}

/** PostgreSQL's driver answers dates, SQLite's the text that is stored. */
const inOneForm = <T extends Span>(row: T): T => ({
  ...row,
  startsAt: new Date(row.startsAt).toISOString(),
  endsAt: new Date(row.endsAt).toISOString(),
});

function brokenCounts(shift: ShiftRow, { signups }: Rows): string[] {
  const count = (...statuses: string[]) =>
    signups.filter(({ shiftId, status }) => shiftId === shift.id && statuses.includes(status)).length;
  const actual = {
    confirmed: count('CONFIRMED', 'COVER_WANTED'),
    held: count('OFFERED'),
    waitlisted: count('WAITLISTED'),
  };
  const { confirmed, held, waitlisted } = shift;
  const broken = [];
  if (actual.confirmed + actual.held > shift.capacity) broken.push(`${shift.id} is over its capacity`);
  if (JSON.stringify(actual) !== JSON.stringify({ confirmed, held, waitlisted })) {
    broken.push(`${shift.id} counts ${JSON.stringify({ confirmed, held, waitlisted })}: ${JSON.stringify(actual)}`);
  }
  return broken;
}

function brokenLine(shift: ShiftRow, { signups }: Rows): string[] {
  const numbers = signups.flatMap(({ shiftId, waitlistNumber }) =>
    shiftId === shift.id && waitlistNumber !== null ? [waitlistNumber] : [],
  );
  const broken = [];
  if (new Set(numbers).size < numbers.length) broken.push(`two people have the same place in the line of ${shift.id}`);
  if (numbers.some((number) => number >= shift.nextWaitlistNumber)) broken.push(`${shift.id} gives a number twice`);
  return broken;
}

function placesBesideWaiters(shift: ShiftRow, { signups, commitments }: Rows, now: string): string[] {
  const isOpen = shift.confirmed + shift.held < shift.capacity;
  if (!isOpen || shift.eventStatus !== 'PUBLISHED' || shift.startsAt <= now) return [];
  return signups
    .filter(({ shiftId, status }) => shiftId === shift.id && status === 'WAITLISTED')
    .filter(({ personId }) => !commitments.some((row) => row.personId === personId && clash(row, shift)))
    .map(({ personId }) => `${personId} waits for ${shift.id}, which has a place`);
}

function twiceOnAShift({ signups }: Rows): string[] {
  const seen = new Set<string>();
  return signups
    .filter(({ status }) => LIVE.includes(status))
    .map(({ personId, shiftId }) => `${personId} is twice on ${shiftId}`)
    .filter((pair) => seen.size === seen.add(pair).size);
}

/** Whoever has a place, or is offered one, is taken then, and nobody else. */
function brokenCommitments({ shifts, signups, commitments, mergedIds }: Rows, now: string): string[] {
  const spans = new Map(shifts.map((shift) => [shift.id, shift]));
  const wanted = signups
    .filter(({ status }) => HOLDING.includes(status))
    .map(({ id, personId, shiftId }) => spell(id, personId, spans.get(shiftId)));
  const givenUp = signups
    .filter(({ personId, shiftId }) => mergedIds.has(personId) && (spans.get(shiftId)?.endsAt ?? '') <= now)
    .map(({ id, personId, shiftId }) => spell(id, personId, spans.get(shiftId)));
  const actual = commitments.map((row) => spell(row.sourceId, row.personId, row));
  return [
    ...wanted
      .filter((each) => !actual.includes(each) && !givenUp.includes(each))
      .map((each) => `there is no commitment ${each}`),
    ...actual.filter((each) => !wanted.includes(each)).map((each) => `nobody has the place of commitment ${each}`),
  ];
}

const spell = (sourceId: string, personId: string, span?: Span): string =>
  `of ${personId} by ${sourceId} from ${span?.startsAt} to ${span?.endsAt}`;

function overlaps({ commitments }: Rows): string[] {
  return commitments.flatMap((row, index) =>
    commitments
      .slice(index + 1)
      .filter((other) => other.personId === row.personId && clash(row, other))
      .map((other) => `${row.personId} is in two places: ${row.sourceId} and ${other.sourceId}`),
  );
}

const clash = (a: Span, b: Span): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;
