import type { MigrationInterface, QueryRunner } from 'typeorm';
import { boolean, byDefault, createTable, instant, integer, optional, text, type TableSketch } from './create-table.js';

const tables: Record<string, TableSketch> = {
  guardian_rights: {
    columns: {
      schoolId: text,
      childId: text,
      personId: text,
      seesSchedule: boolean,
      seesDirectory: boolean,
      receivesMail: boolean,
      picksUp: boolean,
      changesData: boolean,
      version: byDefault(integer, 1),
    },
    references: { childId: 'child', personId: 'person' },
    indices: [
      { columns: ['personId'] },
      { columns: ['childId'] },
      { columns: ['schoolId', 'childId', 'personId'], unique: true },
    ],
  },
  guardian_restriction: {
    columns: {
      schoolId: text,
      kind: text,
      personId: text,
      childId: optional(text),
      otherPersonId: optional(text),
      document: text,
      startsOn: text,
      endsBefore: optional(text),
      expiresAt: optional(instant),
      recordedById: optional(text),
      liftedAt: optional(instant),
      liftedById: optional(text),
    },
    references: {
      personId: 'person',
      childId: 'child',
      otherPersonId: 'person',
      recordedById: 'person',
      liftedById: 'person',
    },
    indices: [
      { columns: ['liftedById'] },
      { columns: ['recordedById'] },
      { columns: ['childId'] },
      { columns: ['otherPersonId'] },
      { columns: ['personId'] },
      { columns: ['schoolId', 'personId'] },
    ],
    checks: {
      guardian_restriction_names_whom: `("kind" = 'NO_ACCESS' AND "childId" IS NOT NULL AND "otherPersonId" IS NULL) OR ("kind" = 'NO_CONTACT' AND "otherPersonId" IS NOT NULL)`,
    },
  },
  privacy_choice: {
    columns: {
      schoolId: text,
      personId: text,
      hidesName: boolean,
      showsName: boolean,
      showsPhone: boolean,
      showsEmail: boolean,
      shownBefore: text,
    },
    references: { personId: 'person' },
    indices: [{ columns: ['personId'] }, { columns: ['schoolId', 'personId'], unique: true }],
  },
};

export class GuardianRights1764100002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, sketch] of Object.entries(tables)) await createTable(runner, name, sketch);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
  }
}
