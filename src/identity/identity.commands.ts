import { CREATE_OPTION, commandGroup, CommandError, type AddCommands } from '../platform/command-line/command-line.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { prefixOf } from '../platform/ids/ids.js';
import { addDays } from '../platform/text/wall-clock.js';
import { School } from '../schools/index.js';
import { AccountsService } from './accounts.service.js';
import { Duty } from './duty.js';
import { PeopleService } from './people.service.js';

interface PersonOptions {
  school: string;
  name: string;
  email: string;
  duty: string[];
  until?: string;
  locale?: string;
  create?: boolean;
}

interface TokenOptions {
  email: string;
  name: string;
  scope: string;
  days?: string;
  create?: boolean;
}

export const addPersonCommands: AddCommands = (program, { output, withServices }) => {
  commandGroup(program, 'person', 'adults of a school')
    .command('add')
    .description('adds an adult to a school and prints their id')
    .requiredOption('--school <id>', 'the school')
    .requiredOption('--name <name>', 'as it is shown')
    .requiredOption('--email <address>', 'where they get mail')
    .option('--duty <duty...>', `what they do: ${Object.values(Duty).join(', ')}`, [])
    .option('--until <date>', 'their last day, such as 2027-06-30, if these duties end by themselves')
    .option('--locale <locale>', 'language to write to them in')
    .option(...CREATE_OPTION)
    .action(async ({ school, name, email, duty, until, locale, create = false }: PersonOptions) => {
      const duties = duty.map(dutyOf);
      if (until !== undefined && duties.length === 0) throw new CommandError('--until needs a duty that ends then.');
      const dutyEnds = until === undefined ? [] : duties.map((each) => ({ duty: each, endsBefore: dayAfter(until) }));
      if (prefixOf(school) !== 'school') throw new CommandError(`${school} is not the id of a school.`);
      const { person, others } = await withServices({ create }, async (app) => {
        const unitOfWork = app.get(UnitOfWork);
        await unitOfWork.runAcrossSchools('the command line names a school', async (work) => {
          const found = await work.acrossSchools('the command line names a school', School).exists({ id: school });
          if (!found) throw new CommandError(`There is no school ${school}; school list shows them.`);
        });
        const added = { name, email, duties, dutyEnds, locale: locale ?? null };
        const people = app.get(PeopleService);
        return unitOfWork.runIn(school, async (work) => {
          const row = await people.add(work, added);
          return { person: row, others: await people.othersAt(work, row.id, email) };
        });
      });
      for (const other of others) {
        output.progress(
          `${other.name} (${other.id}) has this address already: they share a mailbox now. If they are one person, merge them.`,
        );
      }
      output.data(person.id);
    });
};

export const addTokenCommands: AddCommands = (program, { output, withServices }) => {
  commandGroup(program, 'token', 'bearer tokens of programs')
    .command('create')
    .description('makes a token for the account of an address and prints it: it cannot be shown again')
    .requiredOption('--email <address>', 'of a person at some school')
    .requiredOption('--name <name>', 'what it is for; unique for the account')
    .option('--scope <scope>', 'read or all', 'all')
    .option('--days <number>', 'how long it is good; for ever by default')
    .option(...CREATE_OPTION)
    .action(async ({ email, name, scope, days, create = false }: TokenOptions) => {
      if (scope !== 'read' && scope !== 'all') throw new CommandError('--scope must be read or all.');
      const lifetime = days === undefined ? null : Number(days);
      if (lifetime !== null && !(Number.isInteger(lifetime) && lifetime > 0 && lifetime <= 3_650)) {
        throw new CommandError('--days must be a whole number from 1 to 3650.');
      }
      const token = await withServices({ create }, (app) =>
        app
          .get(UnitOfWork)
          .runAcrossSchools('a token belongs to an account', (work) =>
            app.get(AccountsService).createToken(work, { email, name, scope, days: lifetime }),
          ),
      );
      output.data(token);
    });
};

function dayAfter(date: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  if (!isDate) throw new CommandError('--until must be a date such as 2027-06-30.');
  return addDays(date, 1);
}

function dutyOf(text: string): Duty {
  const duty = Object.values(Duty).find((each) => String(each) === text.toUpperCase());
  if (!duty) throw new CommandError(`${text} is not a duty; use ${Object.values(Duty).join(', ')}.`);
  return duty;
}
