import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WaysToAPlace1764100006000 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(_runner: QueryRunner): Promise<void> {}
}
