import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumns, boolean, byDefault, dropColumns, integer, optional, text } from './create-table.js';

export class PeopleChanges1764100003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'person', { mergedIntoId: optional(text) });
    await addColumns(runner, 'child', { version: byDefault(integer, 1) });
    await addColumns(runner, 'term', { version: byDefault(integer, 1) });
    await addColumns(runner, 'family_adult', { actsAlone: byDefault(boolean, false) });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'family_adult', ['actsAlone']);
    await dropColumns(runner, 'term', ['version']);
    await dropColumns(runner, 'child', ['version']);
    await dropColumns(runner, 'person', ['mergedIntoId']);
  }
}
