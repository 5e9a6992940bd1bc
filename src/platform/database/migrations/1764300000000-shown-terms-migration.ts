import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, byDefault, dropColumns, text } from './create-table.js';

/** Of years that PostgreSQL does not count as everybody else does, nothing is taken away. */
const FORTY_FIVE_DAYS_BEFORE = {
  postgres: `CASE WHEN "startsOn" < '1000-01-01' THEN "startsOn"
    ELSE to_char(CAST("startsOn" AS date) - 45, 'YYYY-MM-DD') END`,
  sqlite: `CASE WHEN "startsOn" < '1000-01-01' THEN "startsOn" ELSE date("startsOn", '-45 days') END`,
};

/** From when on the classes of a term are shown to others than the office. */
export class ShownTerms1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Who is in the classes of a term of which nobody says so is not shown before they are there.
    await addColumns(runner, 'term', { shownFrom: byDefault(text, '9999-12-31') });
    const kind = runner.dataSource.options.type === 'postgres' ? 'postgres' : 'sqlite';
    await runner.query(`UPDATE "term" SET "shownFrom" = ${FORTY_FIVE_DAYS_BEFORE[kind]}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'term', ['shownFrom']);
  }
}
