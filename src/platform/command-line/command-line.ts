import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';

/** Where a command writes: data for programs, progress for people. */
export interface Output {
  data: (text: string) => void;
  progress: (text: string) => void;
}

/** A mistake of whoever typed the command, told in one sentence. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message);
  }
}

export interface CommandLine {
  output: Output;
  /** Opens the migrated database with its services for the length of `use`. `create` makes a file that is missing. */
  withServices: <T>(options: { create?: boolean }, use: (app: INestApplicationContext) => Promise<T>) => Promise<T>;
  /** Sets the exit code of a command that ended well but not with 0. */
  exitWith: (code: number) => void;
}

/** Each module adds its own commands to the program. */
export type AddCommands = (program: Command, commandLine: CommandLine) => void;

/** The group of commands with this name, made at its first use. */
export const commandGroup = (program: Command, name: string, description: string): Command =>
  program.commands.find((command) => command.name() === name) ?? program.command(name).description(description);

export const CREATE_OPTION = ['--create', 'make the database file that DATABASE_URL names, if it is missing'] as const;
