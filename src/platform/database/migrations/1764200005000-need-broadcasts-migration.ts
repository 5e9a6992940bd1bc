import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, integer, text } from './create-table.js';

/** When whole classes, grades or the school were asked for a need. */
export class NeedBroadcasts1764200005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'need_broadcast', {
      columns: { schoolId: text, needId: text, audience: text, askedById: text, people: integer },
      references: { needId: 'need', askedById: 'person' },
      indices: [{ columns: ['askedById'] }, { columns: ['needId'] }],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('need_broadcast');
  }
}
