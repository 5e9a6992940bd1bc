import type { MigrationInterface, QueryRunner } from 'typeorm';

export class GuardianRights1764100002000 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(_runner: QueryRunner): Promise<void> {}
}
