import { TableForeignKey, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { v7 } from 'uuid';
import { addColumns, createTable, dropColumns, instant, optional, text } from './create-table.js';

const LONG_AGO = '1970-01-01T00:00:00.000Z';
const byAccount = () => new TableIndex({ columnNames: ['accountId'] });

interface Mailbox {
  personId: string;
  schoolId: string;
  email: string;
}

/** A mailbox acts for whoever has its address as one that signs in: people and accounts are linked by nothing else. */
export class Mailboxes1764300001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'person_email', { signsInSince: optional(instant) });
    await addColumns(runner, 'email_change', { personIds: optional(text) });
    await letAddressesSignIn(runner);
    await runner.dropIndex('person', byAccount());
    const keys = (await runner.getTable('person'))?.foreignKeys ?? [];
    await runner.dropForeignKeys(
      'person',
      keys.filter(({ columnNames }) => columnNames.includes('accountId')),
    );
    await dropColumns(runner, 'person', ['accountId']);
    await createTable(runner, 'address_review', {
      columns: {
        schoolId: text,
        personId: text,
        oldEmail: text,
        newEmail: text,
        source: text,
        decision: optional(text),
        decidedAt: optional(instant),
        decidedById: optional(text),
      },
      references: { personId: 'person', decidedById: 'person' },
      indices: [{ columns: ['schoolId', 'decidedAt'] }, { columns: ['personId'] }, { columns: ['decidedById'] }],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('address_review');
    await addColumns(runner, 'person', { accountId: optional(text) });
    await runner.query(
      `UPDATE person SET "accountId" = (SELECT min(a."id") FROM person_email pe JOIN account a ON a."email" = pe."email"
         WHERE pe."personId" = person."id" AND pe."signsInSince" IS NOT NULL)`,
    );
    await runner.createForeignKey(
      'person',
      new TableForeignKey({
        columnNames: ['accountId'],
        referencedTableName: 'account',
        referencedColumnNames: ['id'],
      }),
    );
    await runner.createIndex('person', byAccount());
    await dropColumns(runner, 'email_change', ['personIds']);
    await dropColumns(runner, 'person_email', ['signsInSince']);
  }
}

/**
 * Whatever the school has of a person signs in from now on, as if it had for long; but of a person whose account has moved
 * to another mailbox none that was there before.
 */
async function letAddressesSignIn(runner: QueryRunner): Promise<void> {
  await runner.query(
    `UPDATE person_email SET "signsInSince" = '${LONG_AGO}' WHERE NOT EXISTS (
       SELECT 1 FROM person p JOIN account a ON a."id" = p."accountId"
         JOIN audit_entry moved ON moved."action" = 'confirmEmailChange' AND moved."subjectId" = a."id"
       WHERE p."id" = person_email."personId" AND a."email" <> person_email."email"
         AND person_email."createdAt" <= moved."createdAt")`,
  );
  const missing = (await runner.query(
    `SELECT p."id" AS "personId", p."schoolId", a."email" FROM person p JOIN account a ON a."id" = p."accountId"
     WHERE NOT EXISTS (SELECT 1 FROM person_email pe WHERE pe."personId" = p."id" AND pe."email" = a."email")`,
  )) as Mailbox[];
  for (const { personId, schoolId, email } of missing) {
    const values = [`email_${v7()}`, LONG_AGO, LONG_AGO, schoolId, personId, email, LONG_AGO];
    const isPostgres = runner.dataSource.options.type === 'postgres';
    const places = values.map((_, index) => (isPostgres ? `$${index + 1}` : '?')).join(', ');
    await runner.query(
      `INSERT INTO person_email ("id", "createdAt", "updatedAt", "schoolId", "personId", "email", "signsInSince")
       VALUES (${places})`,
      values,
    );
  }
}
