import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byDefault, createTable, instant, integer, optional, text } from './create-table.js';

export class Mail1764100001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'delivery', {
      columns: {
        schoolId: optional(text),
        kind: text,
        subjectId: text,
        recipientId: text,
        version: byDefault(text, ''),
        priority: integer,
        state: text,
        attempts: byDefault(integer, 0),
        runAt: instant,
        lastError: optional(text),
        sentAt: optional(instant),
        answer: optional(text),
        told: optional(text),
        address: optional(text),
        locale: optional(text),
      },
      indices: [
        { columns: ['kind', 'subjectId', 'recipientId', 'version'], unique: true },
        { columns: ['state', 'priority', 'id'] },
        { columns: ['subjectId'] },
      ],
    });
    await createTable(runner, 'suppressed_address', {
      columns: { email: text, reason: text },
      indices: [{ columns: ['email'], unique: true }],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('suppressed_address');
    await runner.dropTable('delivery');
  }
}
