import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { addColumns, byDefault, dropColumns, instant, integer, optional, text } from './create-table.js';

const columns = {
  offerExpiresAt: optional(instant),
  invitationMessage: optional(text),
  setAside: optional(text),
  attendance: byDefault(text, 'UNRECORDED'),
  minutes: optional(integer),
};

const offers = () => new TableIndex({ columnNames: ['offerExpiresAt'], where: `"status" = 'OFFERED'` });

/** Offers, invitations, what was set aside for somebody, and who came for how long. */
export class WaysToAPlace1764100006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'signup', columns);
    await runner.createIndex('signup', offers());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('signup', offers());
    await dropColumns(runner, 'signup', Object.keys(columns));
  }
}
