import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SkillsAndAvailability1764100005000 implements MigrationInterface {
  async up(_runner: QueryRunner): Promise<void> {}

  async down(_runner: QueryRunner): Promise<void> {}
}
