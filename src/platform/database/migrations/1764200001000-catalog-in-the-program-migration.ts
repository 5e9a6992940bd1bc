import { TableForeignKey, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { addColumns, boolean, byDefault, dropColumns, optional, text } from './create-table.js';

const byKept = () => new TableIndex({ columnNames: ['mergedIntoId'] });
const toKept = () =>
  new TableForeignKey({
    columnNames: ['mergedIntoId'],
    referencedTableName: 'skill',
    referencedColumnNames: ['id'],
  });

/**
 * The names of the catalog live in the program: rows hold what a school calls a skill itself. A skill of the catalog that
 * nobody ever changed has only the catalog's names.
 */
export class CatalogInTheProgram1764200001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'skill_name', { isSynonym: byDefault(boolean, false) });
    await addColumns(runner, 'skill', { mergedIntoId: optional(text) });
    await runner.createForeignKey('skill', toKept());
    await runner.createIndex('skill', byKept());
    await runner.query(`DELETE FROM skill_name WHERE "skillId" IN
      (SELECT k."id" FROM skill k WHERE k."code" IS NOT NULL AND k."version" = 1)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('skill', byKept());
    const found = (await runner.getTable('skill'))?.foreignKeys.filter(({ columnNames }) =>
      columnNames.includes('mergedIntoId'),
    );
    await runner.dropForeignKeys('skill', found ?? []);
    await dropColumns(runner, 'skill', ['mergedIntoId']);
    await dropColumns(runner, 'skill_name', ['isSynonym']);
  }
}
