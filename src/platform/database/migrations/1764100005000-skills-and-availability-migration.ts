import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addColumns,
  boolean,
  byDefault,
  createTable,
  dropColumns,
  instant,
  integer,
  optional,
  text,
  type TableSketch,
} from './create-table.js';

const ofPerson = { columns: ['personId'] };

/** In an order in which each finds those that it refers to. */
const tables: Record<string, TableSketch> = {
  skill: {
    columns: {
      schoolId: text,
      code: optional(text),
      category: text,
      broaderId: optional(text),
      hidden: byDefault(boolean, false),
      version: byDefault(integer, 1),
    },
    references: { schoolId: 'school', broaderId: 'skill' },
    indices: [{ columns: ['broaderId'] }, { columns: ['schoolId', 'code'], unique: true }],
  },
  skill_name: {
    columns: { schoolId: text, skillId: text, locale: text, name: text },
    references: { skillId: 'skill' },
    indices: [{ columns: ['skillId'] }, { columns: ['schoolId', 'skillId', 'locale', 'name'], unique: true }],
  },
  skill_offer: {
    columns: { schoolId: text, personId: text, skillId: text, level: text, note: optional(text) },
    references: { personId: 'person', skillId: 'skill' },
    indices: [{ columns: ['skillId'] }, ofPerson, { columns: ['schoolId', 'personId', 'skillId'], unique: true }],
  },
  expertise: {
    columns: { schoolId: text, personId: text, text },
    references: { personId: 'person' },
    indices: [ofPerson, { columns: ['schoolId', 'personId'], unique: true }],
  },
  availability_window: {
    columns: { schoolId: text, personId: text, weekday: text, from: text, until: text },
    references: { personId: 'person' },
    indices: [ofPerson, { columns: ['schoolId', 'personId'] }],
  },
  availability_exception: {
    columns: { schoolId: text, personId: text, from: instant, until: instant, available: boolean },
    references: { personId: 'person' },
    indices: [ofPerson, { columns: ['schoolId', 'personId'] }],
    checks: { exception_ends_after_start: '"until" > "from"' },
  },
  clearance_kind: {
    columns: {
      schoolId: text,
      name: text,
      names: text,
      overridable: byDefault(boolean, false),
      version: byDefault(integer, 1),
    },
    references: { schoolId: 'school' },
    indices: [{ columns: ['schoolId', 'name'], unique: true }],
  },
  clearance: {
    columns: {
      schoolId: text,
      personId: text,
      kindId: text,
      issuedOn: text,
      expiresOn: optional(text),
      status: text,
      recordedById: optional(text),
      note: optional(text),
    },
    references: { personId: 'person', kindId: 'clearance_kind', recordedById: 'person' },
    indices: [
      { columns: ['recordedById'] },
      { columns: ['kindId'] },
      ofPerson,
      { columns: ['schoolId', 'personId', 'kindId', 'issuedOn'], unique: true },
    ],
  },
  role_skill: {
    columns: {
      schoolId: text,
      roleId: text,
      skillId: text,
      need: text,
      minimumLevel: optional(text),
      position: integer,
    },
    references: { roleId: 'volunteer_role', skillId: 'skill' },
    indices: [
      { columns: ['skillId'] },
      { columns: ['roleId'] },
      { columns: ['schoolId', 'roleId', 'skillId'], unique: true },
    ],
  },
  role_clearance: {
    columns: { schoolId: text, roleId: text, kindId: text },
    references: { roleId: 'volunteer_role', kindId: 'clearance_kind' },
    indices: [
      { columns: ['kindId'] },
      { columns: ['roleId'] },
      { columns: ['schoolId', 'roleId', 'kindId'], unique: true },
    ],
  },
};

/** What people can do, when they can, which checks they passed, and what roles take. */
export class SkillsAndAvailability1764100005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, sketch] of Object.entries(tables)) await createTable(runner, name, sketch);
    await addColumns(runner, 'school_event', { hasRequirements: byDefault(boolean, false) });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'school_event', ['hasRequirements']);
    for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
  }
}
