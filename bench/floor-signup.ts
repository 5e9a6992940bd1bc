import { createHash } from 'node:crypto';
import { Ids } from '../src/platform/ids/ids.js';

/** A statement of the floor, with `?` for values; it answers its rows. */
export interface Step {
  sql: string;
  values: readonly (string | number | null)[];
}

export type StepRow = Record<string, string | number | null>;
export type Steps<T> = Generator<Step, T, StepRow[]>;

export interface SignUpRequest {
  token: string;
  input: { shiftId: string; idempotencyKey?: string };
}

export interface Caller {
  accountId: string;
  personId: string;
  schoolId: string;
}

const ids = new Ids();
const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');

export function* callerOf(token: string): Steps<Caller | null> {
  const [session] = yield {
    sql: `SELECT s."id", s."expiresAt", s."endedAt", s."lastUsedAt", s."createdAt", a."id" AS "accountId", a."email"
          FROM session s JOIN account a ON a."id" = s."accountId" WHERE s."tokenHash" = ?`,
    values: [hash(token)],
  };
  if (!session) return null;
  const [person] = yield {
    sql: `SELECT p."id", p."schoolId", p."locale", d."duty" FROM person_email pe JOIN person p ON p."id" = pe."personId"
          LEFT JOIN person_duty d ON d."personId" = p."id"
          WHERE pe."email" = ? AND pe."signsInSince" <= ? AND p."leftAt" IS NULL ORDER BY p."createdAt", p."id", d."duty"`,
    values: [session.email as string, session.createdAt as string],
  };
  if (!person) return null;
  return {
    accountId: session.accountId as string,
    personId: person.id as string,
    schoolId: person.schoolId as string,
  };
}

/** What a sign-up cannot do without, in one transaction; null where a rule refuses, which undoes it. */
export function* signUp(caller: Caller, input: SignUpRequest['input'], lock: string): Steps<object | null> {
  const now = new Date().toISOString();
  const { accountId, personId, schoolId } = caller;
  const { idempotencyKey = '', ...rest } = input;
  const keyId = ids.next('key');
  const inputHash = hash(JSON.stringify(rest));
  const claimed = yield {
    sql: `INSERT INTO idempotency_key ("id", "createdAt", "updatedAt", "accountId", "operation", "key", "inputHash")
          VALUES (?, ?, ?, ?, 'signUp', ?, ?) ON CONFLICT DO NOTHING RETURNING "id"`,
    values: [keyId, now, now, accountId, idempotencyKey, inputHash],
  };
  if (claimed.length === 0) return yield* answeredBefore(accountId, idempotencyKey);
  const [shift] = yield {
    sql: `SELECT * FROM shift WHERE "id" = ? AND "schoolId" = ?${lock}`,
    values: [input.shiftId, schoolId],
  };
  if (!shift) return null;
  const [event] = yield {
    sql: `SELECT e."status", e."startsAt" FROM school_event e WHERE e."id" = ? AND e."publishedAt" IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM event_classroom ec WHERE ec."eventId" = e."id")`,
    values: [shift.eventId as string],
  };
  yield { sql: `SELECT "id", "leftAt" FROM person WHERE "id" = ?${lock}`, values: [personId] };
  const existing = yield {
    sql: `SELECT "id" FROM signup WHERE "schoolId" = ? AND "shiftId" = ? AND "personId" = ?
          AND "status" IN ('CONFIRMED', 'WAITLISTED', 'OFFERED', 'INVITED', 'COVER_WANTED')`,
    values: [schoolId, input.shiftId, personId],
  };
  const taken = yield {
    sql: `SELECT "id" FROM commitment WHERE "schoolId" = ? AND "personId" = ? AND "startsAt" < ? AND "endsAt" > ?`,
    values: [schoolId, personId, shift.endsAt as string, shift.startsAt as string],
  };
  if (event?.status !== 'PUBLISHED' || existing.length > 0 || taken.length > 0) return null;
  const signup = yield* takePlace({ ...caller, now, shift });
  yield {
    sql: `UPDATE idempotency_key SET "answer" = ?, "updatedAt" = ? WHERE "id" = ?`,
    values: [JSON.stringify({ ids: [signup.id], single: true }), now, keyId],
  };
  return signup;
}

function* takePlace({
  personId,
  schoolId,
  now,
  shift,
}: Caller & { now: string; shift: StepRow }): Steps<{ id: string }> {
  const isFull = Number(shift.confirmed) + Number(shift.held) >= Number(shift.capacity);
  const signup = { id: ids.next('signup'), status: isFull ? 'WAITLISTED' : 'CONFIRMED' };
  const counts = isFull
    ? `"waitlisted" = "waitlisted" + 1, "nextWaitlistNumber" = "nextWaitlistNumber" + 1`
    : `"confirmed" = "confirmed" + 1`;
  yield { sql: `UPDATE shift SET ${counts}, "updatedAt" = ? WHERE "id" = ?`, values: [now, shift.id as string] };
  const number = isFull ? (shift.nextWaitlistNumber as number) : null;
  yield {
    sql: `INSERT INTO signup ("id", "createdAt", "updatedAt", "schoolId", "shiftId", "personId", "status", "waitlistNumber")
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    values: [signup.id, now, now, schoolId, shift.id as string, personId, signup.status, number],
  };
  if (isFull) return signup;
  yield {
    sql: `INSERT INTO commitment ("id", "createdAt", "updatedAt", "schoolId", "personId", "sourceId", "startsAt", "endsAt")
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    values: [
      ids.next('commitment'),
      now,
      now,
      schoolId,
      personId,
      signup.id,
      shift.startsAt as string,
      shift.endsAt as string,
    ],
  };
  // Taken by nobody: `deadAt` keeps the dispatcher of a product that runs on the same file away.
  yield {
    sql: `INSERT INTO outbox_message ("id", "createdAt", "updatedAt", "schoolId", "event", "listener", "payload", "runAt", "deadAt")
          VALUES (?, ?, ?, ?, 'PlaceConfirmed', 'floor', ?, ?, ?)`,
    values: [ids.next('message'), now, now, schoolId, JSON.stringify({ signupId: signup.id }), now, now],
  };
  return signup;
}

function* answeredBefore(accountId: string, key: string): Steps<object | null> {
  const [stored] = yield {
    sql: `SELECT "answer" FROM idempotency_key WHERE "accountId" = ? AND "operation" = 'signUp' AND "key" = ?`,
    values: [accountId, key],
  };
  const { ids: answered } = JSON.parse(String(stored?.answer)) as { ids: string[] };
  const [signup] = yield { sql: `SELECT "id", "status" FROM signup WHERE "id" = ?`, values: [answered[0] as string] };
  return signup ?? null;
}
