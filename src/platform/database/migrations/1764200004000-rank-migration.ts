import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { addColumns, dropColumns, instant, optional } from './create-table.js';

/** What ranking keeps in memory is brought up to date by the rows that were written since. */
const WATCHED = [
  'person',
  'signup',
  'skill',
  'skill_offer',
  'classroom',
  'guardianship',
  'guardian_rights',
  'family_adult',
  'enrollment',
];

const byChange = () => new TableIndex({ columnNames: ['schoolId', 'updatedAt'] });

/** When somebody was asked, which stays with their answer, and what was written since, for those who look again. */
export class Rank1764200004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'signup', { invitedAt: optional(instant) });
    await runner.query(
      `UPDATE "signup" SET "invitedAt" = "createdAt" WHERE "status" = 'INVITED' OR "invitationMessage" IS NOT NULL`,
    );
    for (const table of WATCHED) await runner.createIndex(table, byChange());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of WATCHED) await runner.dropIndex(table, byChange());
    await dropColumns(runner, 'signup', ['invitedAt']);
  }
}
