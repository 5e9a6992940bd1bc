import type { MigrationInterface, QueryRunner } from 'typeorm';
import { boolean, byDefault, createTable, instant, integer, optional, text, type TableSketch } from './create-table.js';

/** In an order in which each finds those that it refers to. */
const tables: Record<string, TableSketch> = {
  need: {
    columns: {
      schoolId: text,
      classroomId: text,
      postedById: text,
      title: text,
      description: optional(text),
      format: text,
      timing: text,
      headCount: integer,
      status: text,
      eventId: optional(text),
      closeReason: optional(text),
      version: byDefault(integer, 1),
    },
    references: { schoolId: 'school', classroomId: 'classroom', postedById: 'person', eventId: 'school_event' },
    indices: [
      { columns: ['eventId'] },
      { columns: ['postedById'] },
      { columns: ['classroomId'] },
      { columns: ['schoolId', 'status', 'createdAt'] },
    ],
    checks: { need_scheduled_by_an_event: `"status" <> 'SCHEDULED' OR "eventId" IS NOT NULL` },
  },
  need_skill: {
    columns: {
      schoolId: text,
      needId: text,
      skillId: text,
      required: boolean,
      minimumLevel: optional(text),
      position: integer,
    },
    references: { needId: 'need', skillId: 'skill' },
    indices: [
      { columns: ['skillId'] },
      { columns: ['needId'] },
      { columns: ['schoolId', 'needId', 'skillId'], unique: true },
    ],
  },
  need_window: {
    columns: { schoolId: text, needId: text, startsAt: instant, endsAt: instant },
    references: { needId: 'need' },
    indices: [{ columns: ['needId'] }],
    checks: { window_ends_after_start: '"endsAt" > "startsAt"' },
  },
  need_outcome: {
    columns: {
      schoolId: text,
      needId: text,
      personId: text,
      thanks: optional(text),
      askAgain: boolean,
      thankedById: text,
    },
    references: { needId: 'need', personId: 'person', thankedById: 'person' },
    indices: [
      { columns: ['thankedById'] },
      { columns: ['personId'] },
      { columns: ['needId'] },
      { columns: ['schoolId', 'needId', 'personId'], unique: true },
    ],
  },
};

/** What teachers ask for, when, and how it was with those who came. */
export class Needs1764200003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, sketch] of Object.entries(tables)) await createTable(runner, name, sketch);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
  }
}
