import { writeFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import { CommandError, commandGroup, type AddCommands } from '../../platform/command-line/command-line.js';
import { DEFAULT_KNOWLEDGE } from '../../platform/config/config.js';
import { ATTRIBUTIONS, readEsco, readOnet, type Classification } from './classifications.js';
import { CLASSIFICATIONS, listKnowledge, removeKnowledge, writeKnowledge } from './knowledge-files.js';
import { Knowledge } from './knowledge.js';
import { ranking, readTexts } from './ranking-files.js';

const KNOWLEDGE_OPTION = ['--knowledge <dir>', 'the folder of what was imported', DEFAULT_KNOWLEDGE] as const;

interface ImportOptions {
  onet?: string;
  esco?: string;
  knowledge: string;
}

interface RankOptions {
  people: string;
  needs: string;
  out: string;
  knowledge: string;
  without?: Classification;
}

export const addWordsCommands: AddCommands = (program, { output }) => {
  addKnowledgeCommands(
    commandGroup(program, 'knowledge', 'classifications that help to understand what people write'),
    output.data,
  );

  commandGroup(program, 'match', 'who fits what')
    .command('rank')
    .description('ranks people for needs by their texts alone; reads and writes lines of tab-separated fields')
    .requiredOption('--people <file>', 'id<TAB>text, more columns are ignored')
    .requiredOption('--needs <file>', 'id<TAB>text, more columns are ignored')
    .requiredOption('--out <file>', 'gets needId<TAB>personId<TAB>score, best first, at most 50 a need')
    .option(...KNOWLEDGE_OPTION)
    .addOption(new Option('--without <classification>', 'leave one out').choices(CLASSIFICATIONS))
    .action(async ({ people, needs, out, knowledge, without }: RankOptions) => {
      const [persons, wanted] = [await readTexts(people), await readTexts(needs)];
      const known = await Knowledge.load(knowledge, without ? [without] : []);
      await writeFile(out, ranking(known, persons, wanted)).catch((error: Error) => {
        throw new CommandError(`${out} cannot be written: ${error.message}`);
      });
      output.progress(`Ranked ${persons.length} people for ${wanted.length} needs into ${out}.`);
    });
};

function addKnowledgeCommands(group: Command, print: (text: string) => void): void {
  group
    .command('import')
    .description('reads the files of a classification as they were downloaded; servers use it when they next start')
    .addOption(new Option('--onet <dir>', 'the folder of the text release of O*NET').conflicts('esco'))
    .option('--esco <file>', 'the occupations of ESCO in English, as CSV')
    .option(...KNOWLEDGE_OPTION)
    .action(async ({ onet, esco, knowledge }: ImportOptions) => {
      if (!onet && !esco) throw new CommandError('Say what to import: --onet DIR or --esco FILE.');
      const source: Classification = onet ? 'onet' : 'esco';
      const concepts = onet ? await readOnet(onet) : await readEsco(esco as string);
      await writeKnowledge(knowledge, source, concepts);
      print(`${concepts.length} occupations of ${source}. ${ATTRIBUTIONS[source]}`);
    });

  group
    .command('remove')
    .description('removes what was imported')
    .addOption(new Option('--onet', 'O*NET').conflicts('esco'))
    .option('--esco', 'ESCO')
    .option(...KNOWLEDGE_OPTION)
    .action(async ({ onet, esco, knowledge }: { onet?: boolean; esco?: boolean; knowledge: string }) => {
      if (!onet && !esco) throw new CommandError('Say what to remove: --onet or --esco.');
      const source: Classification = onet ? 'onet' : 'esco';
      if (!(await removeKnowledge(knowledge, source)))
        throw new CommandError(`${source} was not imported into ${knowledge}.`);
    });

  group
    .command('list')
    .description('lists what was imported, with the attribution that each asks for')
    .option(...KNOWLEDGE_OPTION)
    .action(async ({ knowledge }: { knowledge: string }) => {
      for (const { source, concepts } of await listKnowledge(knowledge)) {
        print(`${source}: ${concepts} occupations. ${ATTRIBUTIONS[source]}`);
      }
    });
}
