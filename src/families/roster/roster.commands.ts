import { createInterface } from 'node:readline/promises';
import { Clock } from '../../platform/clock/clock.js';
import {
  CREATE_OPTION,
  commandGroup,
  type AddCommands,
  type CommandLine,
} from '../../platform/command-line/command-line.js';
import { RosterImporter } from './roster-importer.js';
import type { RosterOptions, RosterOutcome } from './roster-planner.js';
import { readRoster } from './roster-reader.js';
import { summaryOf } from './roster-summary.js';
import { RosterTally } from './roster-tally.js';
import type { RosterProgress, RosterReading, Verdict } from './roster.types.js';

interface ImportOptions {
  school?: string;
  timeZone?: string;
  locale: string[];
  yes?: boolean;
  json?: boolean;
  create?: boolean;
  allowRemovals?: boolean;
}

const exitCodes: Record<Verdict, number> = {
  accepted: 0,
  accepted_with_warnings: 0,
  rows_rejected: 2,
  refused: 3,
  held: 4,
};

export const addRosterCommands: AddCommands = (program, commandLine) => {
  commandGroup(program, 'roster', 'school rosters')
    .command('import')
    .description(
      'imports a folder or zip of OneRoster CSV files, 1.1 or 1.2; shows first what would change. ' +
        'Exit code 0: accepted, 2: rows rejected, 3: refused, 4: held, since too much would go.',
    )
    .argument('<path>', 'the folder or zip')
    .option('--school <id>', 'take the rows of this school alone')
    .option('--time-zone <zone>', 'of schools that have to be made: IANA, such as America/New_York')
    .option('--locale <locale>', 'language that they write in; repeat it for more, the default first', collect, [])
    .option('--allow-removals', 'let it take away more than a tenth of what is here')
    .option('--yes', 'apply it')
    .option('--json', 'print one JSON object')
    .option(...CREATE_OPTION)
    .action(async (path: string, options: ImportOptions) => {
      const { outcome, isApplied } = await importRoster(path, options, commandLine);
      const { verdict, held, counts, changes, waiting, problems } = outcome;
      const answer = {
        ...{ verdict, ...(held.length > 0 ? { held } : {}), counts, changes },
        ...(waiting > 0 ? { waiting } : {}),
        problems,
      };
      if (options.json) commandLine.output.data(JSON.stringify(answer));
      else commandLine.output.data(summaryOf(outcome, isApplied));
      if (verdict === 'held') commandLine.output.progress('Nothing was written; --allow-removals lets them go.');
      else if (!isApplied && verdict !== 'refused') {
        commandLine.output.progress('Nothing was written; --yes applies it.');
      }
      commandLine.exitWith(exitCodes[verdict]);
    });
};

const collect = (value: string, earlier: string[]): string[] => [...earlier, ...value.split(',')];

interface Done {
  outcome: RosterOutcome;
  isApplied: boolean;
}

async function importRoster(
  path: string,
  options: ImportOptions,
  { output, withServices }: CommandLine,
): Promise<Done> {
  output.progress(`Reading ${path} …`);
  const onProgress = ({ file, rows }: RosterProgress) => output.progress(`${file}: ${rows} rows …`);
  const reading = await readRoster(path, { today: new Clock().now().slice(0, 10), onProgress });
  // What cannot be read needs no database.
  if (reading.roster === null) return { outcome: refusalOf(reading), isApplied: false };
  const { school, timeZone, locale, create = false } = options;
  const rosterOptions: RosterOptions = {
    schoolId: school ?? null,
    allowRemovals: options.allowRemovals === true,
    newSchools: timeZone !== undefined && locale.length > 0 ? { timeZone, locales: locale } : null,
  };
  return withServices({ create }, async (app) => {
    const importer = app.get(RosterImporter);
    const apply = async (): Promise<Done> => {
      output.progress('Importing …');
      const outcome = await importer.apply(reading, rosterOptions, output.progress);
      return { outcome, isApplied: isApplicable(outcome) };
    };
    if (options.yes) return apply();
    const outcome = await importer.preview(reading, rosterOptions, output.progress);
    if (!isApplicable(outcome) || !isTerminal()) return { outcome, isApplied: false };
    output.progress(summaryOf(outcome, false));
    return (await isConfirmed()) ? apply() : { outcome, isApplied: false };
  });
}

function refusalOf({ verdict, counts, problems }: RosterReading): RosterOutcome {
  const tally = new RosterTally();
  return { verdict, held: [], counts, problems, changes: tally.total(), waiting: 0, tally };
}

const isApplicable = ({ verdict }: RosterOutcome): boolean => verdict !== 'refused' && verdict !== 'held';
const isTerminal = (): boolean => process.stdin.isTTY && process.stderr.isTTY;

async function isConfirmed(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question('Apply this? [y/N] ')).trim());
  } finally {
    terminal.close();
  }
}
