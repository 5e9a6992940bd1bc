import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Mail1764100001000 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(_runner: QueryRunner): Promise<void> {}
}
