import type { MigrationInterface, QueryRunner } from 'typeorm';
import { boolean, byDefault, createTable, instant, integer, optional, text, type TableSketch } from './create-table.js';

/** Every table of the first release, in an order in which each finds those that it refers to. */
const tables: Record<string, TableSketch> = {
  account: {
    columns: {
      email: text,
    },
    indices: [{ columns: ['email'], unique: true }],
  },
  audit_entry: {
    columns: {
      schoolId: optional(text),
      accountId: optional(text),
      personId: optional(text),
      action: text,
      subjectId: text,
      details: optional(text),
    },
    indices: [{ columns: ['schoolId', 'createdAt'] }],
  },
  idempotency_key: {
    columns: {
      accountId: text,
      operation: text,
      key: text,
      inputHash: text,
      answer: optional(text),
    },
    indices: [{ columns: ['createdAt'] }, { columns: ['accountId', 'operation', 'key'], unique: true }],
  },
  outbox_message: {
    columns: {
      schoolId: text,
      event: text,
      listener: text,
      payload: text,
      runAt: instant,
      attempts: byDefault(integer, 0),
      lastError: optional(text),
      deadAt: optional(instant),
    },
    indices: [{ columns: ['deadAt', 'runAt'] }],
  },
  roster_import: {
    columns: {
      source: text,
      verdict: text,
      counts: text,
      changes: text,
    },
  },
  school: {
    columns: {
      name: text,
      timeZone: text,
      locales: text,
      volunteerNames: byDefault(text, 'FIRST_NAME_INITIAL'),
      version: byDefault(integer, 1),
    },
  },
  api_token: {
    columns: {
      accountId: text,
      name: text,
      tokenHash: text,
      scope: text,
      expiresAt: optional(instant),
      lastUsedAt: optional(instant),
    },
    references: { accountId: 'account' },
    indices: [
      { columns: ['accountId', 'name'], unique: true },
      { columns: ['tokenHash'], unique: true },
    ],
  },
  child: {
    columns: {
      schoolId: text,
      givenName: text,
      familyName: text,
      leftAt: optional(instant),
    },
    references: { schoolId: 'school' },
    indices: [{ columns: ['schoolId', 'familyName', 'givenName'] }],
  },
  classroom: {
    columns: {
      schoolId: text,
      name: text,
      grade: optional(text),
      isHomeroom: byDefault(boolean, false),
      active: byDefault(boolean, true),
      version: byDefault(integer, 1),
    },
    references: { schoolId: 'school' },
    indices: [{ columns: ['schoolId', 'name'] }],
  },
  family: {
    columns: {
      schoolId: text,
      name: text,
      version: byDefault(integer, 1),
    },
    references: { schoolId: 'school' },
    indices: [{ columns: ['schoolId', 'name', 'id'] }],
  },
  person: {
    columns: {
      schoolId: text,
      accountId: optional(text),
      name: text,
      givenName: optional(text),
      familyName: optional(text),
      phone: optional(text),
      locale: optional(text),
      leftAt: optional(instant),
      version: byDefault(integer, 1),
    },
    references: { schoolId: 'school', accountId: 'account' },
    indices: [{ columns: ['accountId'] }, { columns: ['schoolId', 'name', 'id'] }],
  },
  roster_record: {
    columns: {
      schoolId: text,
      source: text,
      kind: text,
      sourcedId: text,
      entityId: text,
      imported: text,
      goneAt: optional(instant),
    },
    references: { schoolId: 'school' },
    indices: [{ columns: ['entityId'] }, { columns: ['schoolId', 'source', 'kind', 'sourcedId'], unique: true }],
  },
  school_event: {
    columns: {
      schoolId: text,
      title: text,
      description: optional(text),
      kind: text,
      status: text,
      startsAt: instant,
      endsAt: instant,
      location: optional(text),
      publishedAt: optional(instant),
      cancellationReason: optional(text),
      version: byDefault(integer, 1),
    },
    references: { schoolId: 'school' },
    indices: [{ columns: ['schoolId', 'status', 'startsAt'] }, { columns: ['schoolId', 'startsAt', 'id'] }],
    checks: {
      event_ends_after_start: '"endsAt" > "startsAt"',
    },
  },
  term: {
    columns: {
      schoolId: text,
      name: text,
      startsOn: text,
      endsBefore: text,
    },
    references: { schoolId: 'school' },
    indices: [{ columns: ['schoolId', 'name'], unique: true }],
  },
  commitment: {
    columns: {
      schoolId: text,
      personId: text,
      sourceId: text,
      startsAt: instant,
      endsAt: instant,
    },
    references: { personId: 'person' },
    indices: [
      { columns: ['schoolId', 'sourceId'], unique: true },
      { columns: ['personId'] },
      { columns: ['schoolId', 'personId', 'startsAt'] },
    ],
  },
  enrollment: {
    columns: {
      schoolId: text,
      childId: text,
      classroomId: text,
      termId: text,
      startsOn: text,
      endsBefore: text,
    },
    references: { childId: 'child', classroomId: 'classroom', termId: 'term' },
    indices: [
      { columns: ['classroomId'] },
      { columns: ['childId'] },
      { columns: ['schoolId', 'childId', 'classroomId', 'termId'], unique: true },
    ],
  },
  event_classroom: {
    columns: {
      schoolId: text,
      eventId: text,
      classroomId: text,
    },
    references: { eventId: 'school_event', classroomId: 'classroom' },
    indices: [
      { columns: ['classroomId'] },
      { columns: ['eventId'] },
      { columns: ['schoolId', 'eventId', 'classroomId'], unique: true },
    ],
  },
  event_organizer: {
    columns: {
      schoolId: text,
      eventId: text,
      personId: text,
    },
    references: { eventId: 'school_event', personId: 'person' },
    indices: [
      { columns: ['personId'] },
      { columns: ['eventId'] },
      { columns: ['schoolId', 'eventId', 'personId'], unique: true },
    ],
  },
  family_adult: {
    columns: {
      schoolId: text,
      familyId: text,
      personId: text,
    },
    references: { familyId: 'family', personId: 'person' },
    indices: [
      { columns: ['personId'] },
      { columns: ['familyId'] },
      { columns: ['schoolId', 'familyId', 'personId'], unique: true },
    ],
  },
  family_child: {
    columns: {
      schoolId: text,
      familyId: text,
      childId: text,
    },
    references: { familyId: 'family', childId: 'child' },
    indices: [
      { columns: ['childId'] },
      { columns: ['familyId'] },
      { columns: ['schoolId', 'familyId', 'childId'], unique: true },
    ],
  },
  guardianship: {
    columns: {
      schoolId: text,
      childId: text,
      personId: text,
      relation: text,
    },
    references: { childId: 'child', personId: 'person' },
    indices: [
      { columns: ['personId'] },
      { columns: ['childId'] },
      { columns: ['schoolId', 'childId', 'personId'], unique: true },
    ],
  },
  person_duty: {
    columns: {
      schoolId: text,
      personId: text,
      duty: text,
    },
    references: { personId: 'person' },
    indices: [{ columns: ['personId'] }, { columns: ['schoolId', 'personId', 'duty'], unique: true }],
  },
  person_email: {
    columns: {
      schoolId: text,
      personId: text,
      email: text,
    },
    references: { personId: 'person' },
    indices: [
      { columns: ['email'] },
      { columns: ['personId'] },
      { columns: ['schoolId', 'personId', 'email'], unique: true },
    ],
  },
  teaching_assignment: {
    columns: {
      schoolId: text,
      personId: text,
      classroomId: text,
      termId: text,
      startsOn: text,
      endsBefore: text,
    },
    references: { personId: 'person', classroomId: 'classroom', termId: 'term' },
    indices: [
      { columns: ['classroomId'] },
      { columns: ['personId'] },
      { columns: ['schoolId', 'personId', 'classroomId', 'termId'], unique: true },
    ],
  },
  volunteer_role: {
    columns: {
      schoolId: text,
      eventId: text,
      title: text,
      description: optional(text),
      position: integer,
      version: byDefault(integer, 1),
    },
    references: { eventId: 'school_event' },
    indices: [{ columns: ['eventId'] }, { columns: ['schoolId', 'eventId', 'position'] }],
  },
  shift: {
    columns: {
      schoolId: text,
      eventId: text,
      roleId: text,
      startsAt: instant,
      endsAt: instant,
      signupOpensAt: optional(instant),
      signupClosesAt: optional(instant),
      capacity: integer,
      confirmed: byDefault(integer, 0),
      held: byDefault(integer, 0),
      waitlisted: byDefault(integer, 0),
      nextWaitlistNumber: byDefault(integer, 1),
      version: byDefault(integer, 1),
    },
    references: { eventId: 'school_event', roleId: 'volunteer_role' },
    indices: [
      { columns: ['roleId'] },
      { columns: ['eventId'] },
      { columns: ['schoolId', 'roleId', 'startsAt'] },
      { columns: ['schoolId', 'eventId', 'startsAt'] },
    ],
    checks: {
      shift_counts: '"confirmed" >= 0 AND "held" >= 0 AND "waitlisted" >= 0 AND "capacity" >= 0',
      shift_within_capacity: '"confirmed" + "held" <= "capacity"',
      shift_ends_after_start: '"endsAt" > "startsAt"',
    },
  },
  signup: {
    columns: {
      schoolId: text,
      shiftId: text,
      personId: text,
      status: text,
      waitlistNumber: optional(integer),
      signedUpById: optional(text),
      endReason: optional(text),
    },
    references: { shiftId: 'shift', personId: 'person', signedUpById: 'person' },
    indices: [
      { columns: ['personId'] },
      { columns: ['shiftId'] },
      { columns: ['schoolId', 'personId', 'status'] },
      { columns: ['schoolId', 'shiftId', 'status', 'waitlistNumber'] },
      {
        columns: ['schoolId', 'shiftId', 'personId'],
        unique: true,
        where: "\"status\" IN ('CONFIRMED', 'WAITLISTED', 'OFFERED', 'INVITED', 'COVER_WANTED')",
      },
    ],
    checks: {
      signup_in_line: '("status" = \'WAITLISTED\') = ("waitlistNumber" IS NOT NULL)',
    },
  },
};

export class FirstTables1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const noOverlap: Record<string, string> = (await canExcludeOverlaps(runner))
      ? { commitment_no_overlap: `USING gist ("personId" WITH =, tstzrange("startsAt", "endsAt", '[)') WITH &&)` }
      : {};
    for (const [name, sketch] of Object.entries(tables)) {
      await createTable(runner, name, name === 'commitment' ? { ...sketch, exclusions: noOverlap } : sketch);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
  }
}

/**
 * The exclusion needs an extension that comes with PostgreSQL but that not every operator lets a program create. It only
 * stands behind a rule that locks keep, so a database without it is served all the same.
 */
async function canExcludeOverlaps(runner: QueryRunner): Promise<boolean> {
  if (runner.dataSource.options.type !== 'postgres') return false;
  await runner.query(`DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS btree_gist; EXCEPTION WHEN OTHERS THEN NULL; END $$`);
  const found = (await runner.query(`SELECT 1 FROM pg_extension WHERE extname = 'btree_gist'`)) as unknown[];
  return found.length > 0;
}
