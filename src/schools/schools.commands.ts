import { CREATE_OPTION, commandGroup, type AddCommands } from '../platform/command-line/command-line.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { SchoolsQueries } from './schools.queries.js';
import { SchoolsService } from './schools.service.js';

interface CreateOptions {
  name: string;
  timeZone: string;
  locale: string[];
  create?: boolean;
}

export const addSchoolCommands: AddCommands = (program, { output, withServices }) => {
  const school = commandGroup(program, 'school', 'schools of this deployment');

  school
    .command('create')
    .description('registers a school and prints its id')
    .requiredOption('--name <name>', 'as families know it')
    .requiredOption('--time-zone <zone>', 'IANA time zone, such as America/New_York')
    .requiredOption('--locale <locale...>', 'languages that it writes in, the default first, such as en es')
    .option(...CREATE_OPTION)
    .action(async ({ name, timeZone, locale, create = false }: CreateOptions) => {
      const created = await withServices({ create }, (app) =>
        app
          .get(UnitOfWork)
          .runAcrossSchools('a school is being made', (work) =>
            app.get(SchoolsService).create(work, { name, timeZone, locales: locale }),
          ),
      );
      output.data(created.id);
    });

  school
    .command('list')
    .description('lists the schools')
    .option('--json', 'as one JSON array')
    .option(...CREATE_OPTION)
    .action(async ({ json, create = false }: { json?: boolean; create?: boolean }) => {
      const schools = await withServices({ create }, (app) => app.get(SchoolsQueries).allSchools());
      const shown = schools.map(({ id, name, timeZone, locales }) => ({ id, name, timeZone, locales }));
      if (json) output.data(JSON.stringify(shown));
      else
        for (const each of shown) output.data(`${each.id}  ${each.name}  ${each.timeZone}  ${each.locales.join(',')}`);
    });
};
