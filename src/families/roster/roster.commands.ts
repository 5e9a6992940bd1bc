import { CommandError, commandGroup, type AddCommands } from '../../platform/command-line/command-line.js';

/** Placeholder filled by the import. */
export const addRosterCommands: AddCommands = (program) => {
  commandGroup(program, 'roster', 'school rosters')
    .command('import')
    .action(() => {
      throw new CommandError('not yet');
    });
};
