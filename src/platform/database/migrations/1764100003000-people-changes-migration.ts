import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PeopleChanges1764100003000 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(_runner: QueryRunner): Promise<void> {}
}
