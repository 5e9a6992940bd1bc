import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, dropColumns, instant, optional, text } from './create-table.js';

const columns = { linkUsedAt: optional(instant), linkSessionId: optional(text) };

/** The code of a sign-in mail outlives the use of its link. A mail that was used before keeps neither. */
export class LinkAndCodeApart1764300003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "sign_in_code" RENAME COLUMN "usedAt" TO "codeUsedAt"');
    await addColumns(runner, 'sign_in_code', columns);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('UPDATE "sign_in_code" SET "codeUsedAt" = COALESCE("codeUsedAt", "linkUsedAt")');
    await dropColumns(runner, 'sign_in_code', Object.keys(columns));
    await runner.query('ALTER TABLE "sign_in_code" RENAME COLUMN "codeUsedAt" TO "usedAt"');
  }
}
