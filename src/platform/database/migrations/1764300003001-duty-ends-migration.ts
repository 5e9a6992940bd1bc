import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns, instant, optional } from './create-table.js';

const columns = { endsAt: optional(instant) };

/** A duty may end by itself. To a program that knows no ends, one that has an end is none. */
export class DutyEnds1764300003001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'person_duty', columns);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM "person_duty" WHERE "endsAt" IS NOT NULL');
    await dropColumns(runner, 'person_duty', Object.keys(columns));
  }
}
