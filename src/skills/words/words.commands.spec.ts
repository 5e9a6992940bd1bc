import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../platform/command-line/run-command-line.js';
import { Knowledge } from './knowledge.js';
import { addWordsCommands } from './words.commands.js';

const OCCUPATIONS = 12;
const rows = <T>(row: (at: number) => T): T[] => Array.from({ length: OCCUPATIONS }, (_, at) => row(at));

let folder: string;
let knowledge: string;

async function run(...words: string[]) {
  const data: string[] = [];
  const progress: string[] = [];
  const output = { data: (line: string) => data.push(line), progress: (line: string) => progress.push(line) };
  const withServices = () => Promise.reject(new Error('there is no database here'));
  const code = await runCommandLine(words, { commands: [addWordsCommands], sentences: {}, output, withServices });
  return { code, text: [...data, ...progress].join('\n') };
}

const file = async (name: string, content: string): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

/** A classification of O*NET's shape. */
async function onet(titles: string): Promise<string> {
  await mkdir(join(folder, 'onet'), { recursive: true });
  const data = rows((at) => `1${at}.00\tGlazier ${at}\tInstall "panes" of glass in windows.`);
  await file('onet/Occupation Data.txt', ['O*NET-SOC Code\tTitle\tDescription', ...data, ''].join('\r\n'));
  await file('onet/Alternate Titles.txt', titles);
  return join(folder, 'onet');
}

const TITLES = [
  'O*NET-SOC Code\tTitle\tAlternate Title',
  ...rows((at) => `1${at}.00\tGlazier ${at}\tWindow Fitter`),
].join('\n');
const ESCO = [
  'conceptUri,preferredLabel,altLabels,description',
  ...rows((at) => `uri:${at},glazier,"window fitter\npane setter","Sets ""panes"",\nof glass"`),
].join('\n');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'many-hands-'));
  knowledge = join(folder, 'knowledge');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('knowledge', () => {
  it('is imported, listed with what it asks to be said, used, and removed', async () => {
    await run('knowledge', 'import', '--onet', await onet(TITLES), '--knowledge', knowledge);
    const { code, text } = await run(
      'knowledge',
      'import',
      '--esco',
      await file('esco.csv', ESCO),
      '--knowledge',
      knowledge,
    );
    expect({ code, text }).toEqual({
      code: 0,
      text: expect.stringMatching(/^12 occupations of esco\. This service uses/),
    });
    const listed = await run('knowledge', 'list', '--knowledge', knowledge);
    expect(listed.text).toMatch(/^onet: 12 occupations.*CC BY 4\.0 license[^]*\nesco: 12 occupations/);
    const { indexes } = await Knowledge.load(knowledge, ['onet']);
    expect([...indexes.keys()]).toEqual(['catalog', 'esco']);
    expect(indexes.get('esco')?.concepts[0]?.names.en).toEqual(['glazier', 'window fitter', 'pane setter']);
    await run('knowledge', 'remove', '--onet', '--knowledge', knowledge);
    expect(await readdir(knowledge)).toEqual(['esco.jsonl']);
  });

  it.each([
    ['is another file', 'a,b\n1,2\n', /has no column conceptUri, preferredLabel/],
    ['ends within a field', ESCO.slice(0, -5), /cannot be read/],
    ['ends early', ESCO.split('\n').slice(0, 10).join('\n'), /is not whole/],
    ['is empty', '', /is not whole/],
  ])('that %s is refused in one sentence, and what was there stays', async (_, content, sentence) => {
    await run('knowledge', 'import', '--esco', await file('esco.csv', ESCO), '--knowledge', knowledge);
    const before = await readFile(join(knowledge, 'esco.jsonl'), 'utf8');
    const { code, text } = await run(
      'knowledge',
      'import',
      '--esco',
      await file('bad.csv', content),
      '--knowledge',
      knowledge,
    );
    expect({ code, text }).toEqual({ code: 1, text: expect.stringMatching(sentence) });
    expect(await readdir(knowledge)).toEqual(['esco.jsonl']);
    expect(await readFile(join(knowledge, 'esco.jsonl'), 'utf8')).toBe(before);
  });

  it('of another release, or damaged since, is told', async () => {
    const other = await run(
      'knowledge',
      'import',
      '--onet',
      await onet(`${TITLES}\n99.00\tX\tY`),
      '--knowledge',
      knowledge,
    );
    expect(other.text).toMatch(/such as 99\.00/);
    await run('knowledge', 'import', '--onet', await onet(TITLES), '--knowledge', knowledge);
    const whole = await readFile(join(knowledge, 'onet.jsonl'), 'utf8');
    await writeFile(join(knowledge, 'onet.jsonl'), whole.split('\n').slice(0, 5).join('\n'));
    await expect(Knowledge.load(knowledge)).rejects.toThrow(/onet\.jsonl is damaged \(it ends early\)/);
  });
});

describe('match rank', () => {
  it('writes who fits each need, best first, without a database', async () => {
    const people = await file('people.tsv', 'person\ttext\nb\tI bake bread\tmore\nv\tvolcanologist\n');
    const needs = await file('needs.tsv', 'n1\tabout volcanoes\nn2\t\n');
    const out = join(folder, 'run.tsv');
    const { code } = await run(
      'match',
      'rank',
      '--people',
      people,
      '--needs',
      needs,
      '--out',
      out,
      '--knowledge',
      knowledge,
    );
    expect(code).toBe(0);
    expect(await readFile(out, 'utf8')).toMatch(/^n1\tv\t0\.\d{6}\n$/);
  });

  it.each([
    ['id and text\n', /line 1 has no tab/],
    ['id\ttext\na\tx\na\ty', /line 3 names a again/],
    ['id\ttext\n\tx', /line 2 has no id/],
  ])('refuses %j and names the line', async (content, sentence) => {
    const bad = await file('bad.tsv', content);
    const out = join(folder, 'run.tsv');
    const { code, text } = await run(
      'match',
      'rank',
      '--people',
      bad,
      '--needs',
      bad,
      '--out',
      out,
      '--knowledge',
      knowledge,
    );
    expect({ code, text }).toEqual({ code: 1, text: expect.stringMatching(sentence) });
  });
});
