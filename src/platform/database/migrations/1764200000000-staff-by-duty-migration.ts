import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const byDuty = () => new TableIndex({ columnNames: ['schoolId', 'duty'] });

/** Finds the staff of a school without looking at its thousand parents. */
export class StaffByDuty1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('person_duty', byDuty());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('person_duty', byDuty());
  }
}
