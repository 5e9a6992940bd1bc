import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns, optional, text } from './create-table.js';

export class RestrictionsThatFollow1764300002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'guardian_restriction', { originId: optional(text) });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'guardian_restriction', ['originId']);
  }
}
