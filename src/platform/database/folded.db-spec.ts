import { someSchool, TestPlatform, Thing } from '../../../test/support/platform.js';
import { compareFolded, containing, fold } from './statements.js';

/** Letters of the languages that families write their names in, and what surrounds them. */
const LETTERS = [
  [0x20, 0x24f],
  [0x300, 0x36f],
  [0x370, 0x52f],
  [0x5d0, 0x5ea],
  [0x620, 0x64a],
  [0x900, 0x97f],
  [0x1e00, 0x1fff],
  [0x3041, 0x30ff],
  [0xac00, 0xac7f],
  [0xff01, 0xff5e],
].flatMap(([from, to]) => Array.from({ length: to! - from! + 1 }, (_, index) => String.fromCodePoint(from! + index)));

describe('folded text in the database', () => {
  let test: TestPlatform;

  beforeAll(async () => void (test = await TestPlatform.start()));
  afterAll(() => test.stop());

  async function schoolWith(names: string[]): Promise<string> {
    const school = someSchool();
    await test.run(school, (work) => work.rows(Thing).insertAll(names.map((name) => ({ name }))));
    return school;
  }

  const list = <R extends object>(school: string, text: string, parameters = {}): Promise<R[]> =>
    test.reads.list<R>(text.replace('SCOPE', 't."schoolId" IN :viewerSchools'), {
      viewerSchools: [school],
      ...parameters,
    });

  async function search(school: string, words: string): Promise<string[]> {
    const text = `SELECT t."name" FROM thing t WHERE SCOPE AND FOLDED(t."name") LIKE :search ESCAPE '!' ORDER BY t."id"`;
    const rows = await list<{ name: string }>(school, text, { search: containing(words) });
    return rows.map(({ name }) => name);
  }

  it('is the same as in the program, letter by letter', async () => {
    const school = await schoolWith(LETTERS.map((letter) => `a${letter}b`));
    const rows = await list<{ name: string; folded: string }>(
      school,
      'SELECT t."name", FOLDED(t."name") AS "folded" FROM thing t WHERE SCOPE',
    );
    expect(rows).toHaveLength(LETTERS.length);
    expect(rows.filter(({ name, folded }) => folded !== fold(name))).toEqual([]);
  });

  it('sorts as in the program: without case and accents, then by code point', async () => {
    const names = [
      'Zoë',
      'zoe 2',
      'Émile',
      'emil',
      'Emily',
      'ÅSA',
      'asa b',
      "O'Brien",
      'Obama',
      '李',
      'van Dyk',
      'Łukasz',
      'Eðvarð',
      'Ezra',
    ];
    const rows = await list<{ name: string }>(
      await schoolWith(names),
      'SELECT t."name" FROM thing t WHERE SCOPE ORDER BY FOLDED(t."name")',
    );
    const sorted = rows.map(({ name }) => name);
    expect(sorted).toEqual([...names].sort(compareFolded));
    expect(sorted.slice(0, 5)).toEqual(['ÅSA', 'asa b', 'emil', 'Émile', 'Emily']);
  });

  it.each([
    ['jose', ['José', 'JOSÉ', 'Jose', 'Jose\u0301']],
    ['JOSÉ', ['José', 'JOSÉ', 'Jose', 'Jose\u0301']],
    ['muñoz', ['Muñoz', 'Munoz']],
    ['STRASSE', ['Straße', 'Strasse']],
    ['straße', ['Straße', 'Strasse']],
    ['ipek', ['İpek', 'ipek']],
    ['ΣΟΦΟΣ', ['Σοφός']],
    ['lukasz', ['Łukasz']],
    ['50%', ['50% off']],
    ['a_b', ['a_b']],
    ['!', ['hey!']],
    ['\\', ['back\\slash']],
    ['fair ', ['Fair of 2026']],
  ])('a search for %s finds %j', async (words, found) => {
    const others = ['500 off', 'axb', 'hey', 'Josh', 'Ipswich', 'stras'];
    const names = ['José', 'JOSÉ', 'Jose', 'Jose\u0301', 'Muñoz', 'Munoz', 'Straße', 'Strasse', 'İpek', 'ipek'];
    const more = ['Σοφός', 'Łukasz', '50% off', 'a_b', 'hey!', 'back\\slash', 'Fair of 2026'];
    expect(await search(await schoolWith([...names, ...more, ...others]), words)).toEqual(found);
  });
});
