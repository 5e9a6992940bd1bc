import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byDefault, createTable, instant, integer, optional, text, type TableSketch } from './create-table.js';

const tables: Record<string, TableSketch> = {
  throttle_window: {
    columns: {
      key: text,
      startsAt: instant,
      endsAt: instant,
      tries: integer,
    },
    indices: [{ columns: ['key', 'startsAt'], unique: true }, { columns: ['endsAt'] }],
  },
  sign_in_code: {
    columns: {
      email: text,
      locale: optional(text),
      tokenHash: optional(text),
      codeHash: optional(text),
      expiresAt: optional(instant),
      usedAt: optional(instant),
      tries: byDefault(integer, 0),
    },
    indices: [
      { columns: ['email', 'createdAt'] },
      { columns: ['tokenHash'], unique: true },
      { columns: ['createdAt'] },
    ],
  },
  session: {
    columns: {
      accountId: text,
      tokenHash: text,
      userAgent: optional(text),
      lastUsedAt: instant,
      expiresAt: instant,
      endedAt: optional(instant),
    },
    references: { accountId: 'account' },
    indices: [{ columns: ['tokenHash'], unique: true }, { columns: ['accountId'] }, { columns: ['expiresAt'] }],
  },
  email_change: {
    columns: {
      accountId: text,
      oldEmail: text,
      newEmail: text,
      locale: optional(text),
      tokenHash: optional(text),
      expiresAt: optional(instant),
      confirmedAt: optional(instant),
    },
    references: { accountId: 'account' },
    indices: [{ columns: ['tokenHash'], unique: true }, { columns: ['accountId', 'createdAt'] }],
  },
};

export class SignIn1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await setOutboxSchoolNullable(runner, true);
    for (const [name, sketch] of Object.entries(tables)) await createTable(runner, name, sketch);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
    await runner.query(`DELETE FROM "outbox_message" WHERE "schoolId" IS NULL`);
    await setOutboxSchoolNullable(runner, false);
  }
}

/** What concerns an account belongs to no school. */
async function setOutboxSchoolNullable(runner: QueryRunner, isNullable: boolean): Promise<void> {
  const table = await runner.getTable('outbox_message');
  const column = table?.findColumnByName('schoolId');
  if (!table || !column) throw new Error('there is no outbox_message.schoolId');
  const changed = column.clone();
  changed.isNullable = isNullable;
  await runner.changeColumn(table, column, changed);
}
