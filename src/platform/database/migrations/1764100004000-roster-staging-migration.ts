import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, instant, integer, optional, text } from './create-table.js';

export class RosterStaging1764100004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'staged_rows', {
      columns: { batch: text, target: text, step: text, position: integer, content: text },
      indices: [{ columns: ['batch', 'target', 'step', 'position'], unique: true }, { columns: ['createdAt'] }],
    });
    await createTable(runner, 'roster_upload', {
      columns: { accountId: text, bytes: integer, state: text, removeAfter: instant, outcome: optional(text) },
      references: { accountId: 'account' },
      indices: [{ columns: ['accountId'] }, { columns: ['removeAfter'] }],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('roster_upload');
    await runner.dropTable('staged_rows');
  }
}
