import { Command, CommanderError } from 'commander';
import { Refusal, type Violation } from '../refusal.js';
import { StartProblem } from '../start-problem.js';
import { CommandError, type AddCommands, type CommandLine } from './command-line.js';

interface Parts extends Omit<CommandLine, 'exitWith'> {
  commands: AddCommands[];
  /** What a reason means to whoever types commands. */
  sentences: Readonly<Record<string, string>>;
}

/** Runs one command and answers its exit code; errors are one sentence each, beside the data. */
export async function runCommandLine(words: string[], { commands, sentences, ...line }: Parts): Promise<number> {
  let exitCode = 0;
  const program = new Command('cli')
    .description('Many Hands: schools, people, tokens and rosters from the command line')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => line.output.data(text.trimEnd()),
      writeErr: (text) => line.output.progress(text.trimEnd()),
    });
  const exitWith = (code: number) => {
    exitCode = code;
  };
  for (const add of commands) add(program, { ...line, exitWith });
  try {
    await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    line.output.progress(sentenceOf(error, sentences));
    return error instanceof CommandError ? error.exitCode : 1;
  }
}

function sentenceOf(error: unknown, sentences: Parts['sentences']): string {
  if (error instanceof CommandError || error instanceof StartProblem) return error.message;
  if (!(error instanceof Refusal)) return `Something failed: ${error instanceof Error ? error.message : String(error)}`;
  const violations = (error.details?.violations ?? []) as Violation[];
  if (violations.length > 0) return violations.map(({ path, message }) => `${path} ${message}.`).join(' ');
  return sentences[error.reason ?? ''] ?? `${error.message}${error.reason ? ` (${error.reason})` : ''}`;
}
