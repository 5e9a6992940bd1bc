import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { addMailCommands } from './communications/index.js';
import { createApp, prepareDatabase, withServices } from './create-app.js';
import { addRosterCommands } from './families/index.js';
import { addPersonCommands, addTokenCommands } from './identity/index.js';
import { commandGroup, type AddCommands, type Output } from './platform/command-line/command-line.js';
import { runCommandLine } from './platform/command-line/run-command-line.js';
import { databaseUrlOf, readConfig } from './platform/config/config.js';
import { addOutboxCommands } from './platform/domain-events/outbox.commands.js';
import { printedSchema, schemaOf } from './platform/graphql/printed-schema.js';
import { addSchoolCommands } from './schools/index.js';

const addSchemaCommands: AddCommands = (program, { output }) => {
  commandGroup(program, 'schema', 'the GraphQL API')
    .command('print')
    .description('prints the schema, sorted')
    .action(async () => output.data((await printSchema()).trimEnd()));
};

const commands = [
  addSchoolCommands,
  addPersonCommands,
  addTokenCommands,
  addRosterCommands,
  addOutboxCommands,
  addMailCommands,
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const output = { data: (text: string) => console.log(text), progress: (text: string) => console.error(text) };
  process.exitCode = await runCommand(process.argv.slice(2), output);
}
