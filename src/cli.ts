import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command, CommanderError } from 'commander';
import { createApp, prepareDatabase, withServices } from './create-app.js';
import { addRosterCommands } from './families/index.js';
import { addPersonCommands, addTokenCommands } from './identity/index.js';
import { CommandError, commandGroup, type CommandLine, type Output } from './platform/command-line/command-line.js';
import { ConfigError, readConfig } from './platform/config/config.js';
import { DatabaseProblem } from './platform/database/data-sources.js';
import { addOutboxCommands } from './platform/domain-events/outbox.commands.js';
import { printedSchema, schemaOf } from './platform/graphql/printed-schema.js';
import { Refusal, type Violation } from './platform/refusal.js';
import { addSchoolCommands } from './schools/index.js';

/** Runs one command and answers its exit code; errors are one sentence each. */
export async function runCommand(words: string[], output: Output): Promise<number> {
  let exitCode = 0;
  const program = new Command('cli')
    .description('Many Hands: schools, people, tokens and rosters from the command line')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.data(text.trimEnd()),
      writeErr: (text) => output.progress(text.trimEnd()),
    });
  const commandLine: CommandLine = {
    output,
    withServices: async ({ create = false }, use) => {
      const config = readConfig();
      await prepareDatabase(config, create);
      return withServices(config, use);
    },
    exitWith: (code) => {
      exitCode = code;
    },
  };
  for (const add of [addSchoolCommands, addPersonCommands, addTokenCommands, addRosterCommands, addOutboxCommands]) {
    add(program, commandLine);
  }
  commandGroup(program, 'schema', 'the GraphQL API')
    .command('print')
    .description('prints the schema, sorted')
    .action(async () => output.data((await printSchema()).trimEnd()));
  inheritSettings(program);
  try {
    await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    output.progress(sentenceOf(error));
    return error instanceof CommandError ? error.exitCode : 1;
  }
}

/** Commander hands neither exitOverride nor the output to commands that exist already. */
function inheritSettings(command: Command): void {
  for (const child of command.commands) {
    child.copyInheritedSettings(command);
    inheritSettings(child);
  }
}

async function printSchema(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'many-hands-schema-'));
  const config = readConfig({ DATABASE_URL: `sqlite:${join(folder, 'schema.sqlite')}`, LOG_LEVEL: 'silent' });
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

function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) {
    const violations = (error.details?.violations ?? []) as Violation[];
    if (violations.length > 0) return violations.map(({ path, message }) => `${path} ${message}.`).join(' ');
    return REFUSALS[error.reason ?? ''] ?? `${error.message}${error.reason ? ` (${error.reason})` : ''}`;
  }
  if (error instanceof CommandError || error instanceof ConfigError || error instanceof DatabaseProblem)
    return error.message;
  return `Something failed: ${error instanceof Error ? error.message : String(error)}`;
}

const REFUSALS: Record<string, string> = {
  NO_SUCH_ADDRESS: 'No person at any school has this address; add one with person add.',
  TOKEN_NAME_TAKEN: 'The account already has a token of this name.',
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const output = { data: (text: string) => console.log(text), progress: (text: string) => console.error(text) };
  process.exitCode = await runCommand(process.argv.slice(2), output);
}
