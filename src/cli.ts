import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addMailCommands } from './communications/index.js';
import { createApp, prepareDatabase, withServices } from './create-app.js';
import { addRosterCommands } from './families/index.js';
import { addPersonCommands, addTokenCommands } from './identity/index.js';
import { commandGroup, type AddCommands, type Output } from './platform/command-line/command-line.js';
import { runCommandLine } from './platform/command-line/run-command-line.js';
import { databaseUrlOf, readConfig, type Config } from './platform/config/config.js';
import { backUp, restore } from './platform/database/backup.js';
import { UnitOfWork } from './platform/database/unit-of-work.js';
import { DatabaseRestored } from './platform/domain-events/database-restored.js';
import { addOutboxCommands } from './platform/domain-events/outbox.commands.js';
import { printedSchema, schemaOf } from './platform/graphql/printed-schema.js';
import { addSchoolCommands } from './schools/index.js';
import { addWordsCommands } from './skills/index.js';

const addSchemaCommands: AddCommands = (program, { output }) => {
  commandGroup(program, 'schema', 'the GraphQL API')
    .command('print')
    .description('prints the schema, sorted')
    .action(async () => output.data((await printSchema()).trimEnd()));
};

const addBackupCommands: AddCommands = (program, { output }) => {
  const since = (start: number) => `${((performance.now() - start) / 1_000).toFixed(1)} s`;
  program
    .command('backup')
    .description('copies the database, which may be in use, into one file')
    .argument('<file>', 'a file that does not exist yet')
    .action(async (file: string) => {
      const start = performance.now();
      await backUp(readConfig().database, file);
      output.progress(`Backed up to ${file} in ${since(start)}.`);
    });
  program
    .command('restore')
    .description('makes the database that DATABASE_URL names of a backup; it must not exist, or on a server be empty')
    .argument('<file>', 'what backup wrote')
    .option('--revoke-tokens', 'also end every API token: one that was revoked since the backup is good again')
    .action(async (file: string, { revokeTokens = false }: { revokeTokens?: boolean }) => {
      const start = performance.now();
      const config = readConfig();
      await restore(config.database, file, (database) => settle({ ...config, database }, revokeTokens));
      output.progress(
        `Restored in ${since(start)}. Nobody is signed in; mail that waited is set aside: mail list --failed, outbox list --dead.`,
      );
    });
};

async function settle(config: Config, revokeTokens: boolean): Promise<void> {
  await withServices(config, (app) =>
    app.get(UnitOfWork).runAcrossSchools('a restored database has every school', async (work) => {
      await work.announce(new DatabaseRestored(revokeTokens));
      await work.audit('restoreDatabase', 'database', { revokeTokens });
    }),
  );
}

const commands = [
  addSchoolCommands,
  addPersonCommands,
  addTokenCommands,
  addRosterCommands,
  addOutboxCommands,
  addMailCommands,
  addWordsCommands,
  addBackupCommands,
  addSchemaCommands,
];

const sentences = {
  NO_SUCH_ADDRESS: 'No person at any school has this address; add one with person add.',
  TOKEN_NAME_TAKEN: 'The account already has a token of this name.',
};

export function runCommand(words: string[], output: Output): Promise<number> {
  return runCommandLine(words, {
    commands,
    sentences,
    output,
    withServices: async ({ create = false }, use) => {
      const config = readConfig();
      await prepareDatabase(config, create);
      return withServices(config, use);
    },
  });
}

async function printSchema(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'many-hands-schema-'));
  const config = readConfig({ DATABASE_URL: databaseUrlOf(join(folder, 'schema')), LOG_LEVEL: 'silent' });
  try {
    await prepareDatabase(config, true);
    const app = await createApp(config);
    await app.init();
    const text = printedSchema(schemaOf(app));
    await app.close();
    return text;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
