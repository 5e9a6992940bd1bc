import { TableForeignKey, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  addColumns,
  boolean,
  byDefault,
  createTable,
  dropColumns,
  instant,
  integer,
  optional,
  text,
  type TableSketch,
} from './create-table.js';

const tables: Record<string, TableSketch> = {
  expertise_link: {
    columns: {
      schoolId: text,
      personId: text,
      skillId: text,
      phrase: optional(text),
      weight: integer,
      status: text,
    },
    references: { personId: 'person', skillId: 'skill' },
    indices: [
      { columns: ['skillId'] },
      { columns: ['personId'] },
      { columns: ['schoolId', 'personId', 'skillId'], unique: true },
    ],
  },
  help_preference: {
    columns: {
      schoolId: text,
      personId: text,
      ownClassOnly: byDefault(boolean, false),
      atMostMonthly: optional(integer),
      formats: text,
      fromHome: byDefault(boolean, false),
      familyMinutesCap: optional(integer),
      mayBeAsked: byDefault(boolean, true),
      doNotAskUntil: optional(text),
    },
    references: { personId: 'person' },
    indices: [{ columns: ['personId'] }, { columns: ['schoolId', 'personId'], unique: true }],
  },
};

const verification = { verifiedById: optional(text), verifiedAt: optional(instant) };
/** Nobody was asked before whether teachers may see the words, so nobody has said yes. */
const sharing = { shared: byDefault(boolean, false) };

const byVerifier = () => new TableIndex({ columnNames: ['verifiedById'] });
const toVerifier = () =>
  new TableForeignKey({
    columnNames: ['verifiedById'],
    referencedTableName: 'person',
    referencedColumnNames: ['id'],
  });

/** Who has seen what a person can do, whether their words are shared, what was read out of them, and on what terms they help. */
export class Offers1764200002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'skill_offer', verification);
    await runner.createForeignKey('skill_offer', toVerifier());
    await runner.createIndex('skill_offer', byVerifier());
    await addColumns(runner, 'expertise', sharing);
    for (const [name, sketch] of Object.entries(tables)) await createTable(runner, name, sketch);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
    await dropColumns(runner, 'expertise', Object.keys(sharing));
    await runner.dropIndex('skill_offer', byVerifier());
    const offers = await runner.getTable('skill_offer');
    const found = offers?.foreignKeys.filter(({ columnNames }) => columnNames.includes('verifiedById')) ?? [];
    await runner.dropForeignKeys('skill_offer', found);
    await dropColumns(runner, 'skill_offer', Object.keys(verification));
  }
}
