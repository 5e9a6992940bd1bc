import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RosterStaging1764100004000 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(_runner: QueryRunner): Promise<void> {}
}
