import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SignIn1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await setOutboxSchoolNullable(runner, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "outbox_message" WHERE "schoolId" IS NULL`);
    await setOutboxSchoolNullable(runner, false);
  }
}

/** What concerns an account belongs to no school. */
async function setOutboxSchoolNullable(runner: QueryRunner, isNullable: boolean): Promise<void> {
  const table = await runner.getTable('outbox_message');
  const column = table?.findColumnByName('schoolId');
  if (!table || !column) throw new Error('there is no outbox_message.schoolId');
  const changed = column.clone();
  changed.isNullable = isNullable;
  await runner.changeColumn(table, column, changed);
}
