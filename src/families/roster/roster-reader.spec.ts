import { mkdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { RosterFolder, toCsv } from '../../../test/support/roster-folder.js';
import { csvRows } from './roster-csv.js';
import { readRoster } from './roster-reader.js';
import type { Roster, RosterReading } from './roster.types.js';

const folders: string[] = [];
const today = '2026-10-06';

async function written(roster: RosterFolder): Promise<string> {
  const folder = await roster.write();
  folders.push(folder);
  return folder;
}

async function readingOf(roster: RosterFolder): Promise<RosterReading> {
  return readRoster(await written(roster), { today });
}

async function rosterOf(folder: RosterFolder): Promise<Roster> {
  const { roster, problems } = await readingOf(folder);
  if (roster === null) throw new Error(JSON.stringify(problems));
  return roster;
}

const codes = ({ problems }: RosterReading) => problems.map((problem) => problem.code);

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

describe('a valid roster', () => {
  it('is accepted without a word, and counted', async () => {
    const { verdict, counts, problems } = await readingOf(new RosterFolder({ schools: 1, childrenPerSchool: 12 }));
    expect(problems).toEqual([]);
    expect(verdict).toBe('accepted');
    // Families of 1, 2 and 3 children in turn: 1+2+3+1+2+3 = 12 in six, and a seventh for the child of two families.
    // Guardians 1, 2, 3, 4, 1, 2; links 1*1 + 2*2+1 + 3*3 + 1*4 + 2*1 + 3*2.
    expect(counts).toEqual({
      ...{ orgs: 2, people: 3 + 13, children: 12, guardianLinks: 27, families: 7, classrooms: 3, enrollments: 15 },
    });
  });

  it('keeps names as they are, in one Unicode form', async () => {
    const folder = new RosterFolder();
    folder.edit('users', 2, 'givenName', ' Jose\u0301 ').edit('users', 3, 'familyName', '<b>O’Brien</b>');
    const { adults } = await rosterOf(folder);
    expect(adults[0]?.givenName).toBe('José');
    expect(adults[1]?.familyName).toBe('<b>O’Brien</b>');
  });

  it('takes "." for no family name', async () => {
    const { adults } = await rosterOf(new RosterFolder().edit('users', 2, 'familyName', '.'));
    expect(adults[0]?.familyName).toBeNull();
  });

  it('keeps somebody who is not enabled, and says so', async () => {
    const { adults } = await rosterOf(new RosterFolder().edit('users', 2, 'enabledUser', 'false'));
    expect(adults[0]?.enabled).toBe(false);
  });

  it.each([
    ['a BOM', (text: string) => `\ufeff${text}`],
    ['Unix line ends', (text: string) => text.replaceAll('\r\n', '\n')],
    ['no line end at the end', (text: string) => text.trimEnd()],
    ['empty lines at the end', (text: string) => `${text}\r\n\r\n`],
  ])('may have %s', async (_name, change) => {
    const plain = await rosterOf(new RosterFolder());
    const folder = new RosterFolder();
    for (const file of ['manifest', 'orgs', 'users', 'enrollments'] as const) {
      folder.editBytes(file, (bytes) => Buffer.from(change(bytes.toString())));
    }
    const { verdict, roster } = await readingOf(folder);
    expect(verdict).toBe('accepted');
    expect(roster).toEqual(plain);
  });

  it('may have every cell quoted', async () => {
    expect(await readingOf(new RosterFolder().quoteEverything())).toEqual(await readingOf(new RosterFolder()));
  });

  it('may have letters that fall between two reads of the file', async () => {
    const folder = new RosterFolder().editHeader('users', (titles) => [...titles, 'metadata.note']);
    for (let row = 2; row <= 40; row += 1)
      folder.editRow('users', row, (cells) => [...cells, `${'x'.repeat(row)}${'ễ'.repeat(2500)}`]);
    for (let row = 41; row <= 57; row += 1) folder.editRow('users', row, (cells) => [...cells, '']);
    expect((await readingOf(folder)).verdict).toBe('accepted');
  });

  it('names the row as a spreadsheet does, empty lines and all', async () => {
    const folder = new RosterFolder().edit('orgs', 3, 'type', 'shcool');
    folder.editBytes('orgs', (bytes) => Buffer.from(bytes.toString().replace('\r\n', '\r\n\r\n')));
    const { problems } = await readingOf(folder);
    expect(problems[0]).toMatchObject({ file: 'orgs.csv', row: 4, column: 'type', code: 'unknown_value' });
  });
});

describe('what is not kept', () => {
  it('is everything about a child but name, schools and grades', async () => {
    const { children } = await rosterOf(new RosterFolder());
    for (const child of children) {
      expect(Object.keys(child).sort()).toEqual(['familyName', 'givenName', 'grades', 'orgSourcedIds', 'sourcedId']);
    }
    expect(JSON.stringify(children)).not.toMatch(/pupil/);
  });

  it('is any password or Social Security number, in the roster or in a message', async () => {
    const folder = new RosterFolder();
    folder.edit('users', 2, 'password', 'sesame').edit('users', 3, 'identifier', '078-05-1120');
    folder.edit('users', 4, 'email', '078-05-1120').edit('users', 5, 'orgSourcedIds', '078-05-1120');
    const reading = await readingOf(folder);
    expect(codes(reading)).toEqual(expect.arrayContaining(['password_present', 'email_invalid', 'reference_unknown']));
    expect(JSON.stringify(reading)).not.toMatch(/sesame|078-05/);
  });

  it('is the content of a file that nobody reads', async () => {
    const folder = new RosterFolder().setProperty('file.demographics', 'bulk');
    const reading = await readingOf(folder.addFile('demographics.csv', 'sourcedId,birthDate\r\nx,2018-01-01\r\n'));
    expect(reading.verdict).toBe('accepted');
  });
});

describe('guardians', () => {
  it('are linked from either side, once, by their own role', async () => {
    const folder = new RosterFolder({ schools: 1 });
    const child = 'school1-child0';
    const row = folder.rowOf('users', 'school1-guardian0.0');
    folder.edit('users', row, 'agentSourcedIds', child).edit('users', row, 'role', 'relative');
    const { guardianLinks } = await rosterOf(folder);
    expect(guardianLinks.filter((link) => link.childSourcedId === child)).toEqual([
      { childSourcedId: child, adultSourcedId: 'school1-guardian0.0', relation: 'relative' },
    ]);
  });

  it('are linked when only the guardian names the child', async () => {
    const folder = new RosterFolder({ schools: 1 });
    folder.edit('users', folder.rowOf('users', 'school1-child0'), 'agentSourcedIds', '');
    folder.edit('users', folder.rowOf('users', 'school1-guardian0.0'), 'agentSourcedIds', 'school1-child0');
    expect((await rosterOf(folder)).guardianLinks).toHaveLength(27);
  });
});

describe('rows that rest on others', () => {
  it('go with them', async () => {
    const folder = new RosterFolder();
    const { counts } = await readingOf(folder.edit('orgs', 3, 'name', ''));
    expect(counts).toMatchObject({ orgs: 2, children: 12, classrooms: 3, enrollments: 15 });
  });

  it('are both left out where two have the same id', async () => {
    const folder = new RosterFolder({ schools: 1 });
    folder.edit('users', folder.rowOf('users', 'school1-child1'), 'sourcedId', 'school1-child0');
    const { counts } = await readingOf(folder);
    expect(counts).toMatchObject({ children: 10, enrollments: 13 });
  });

  it('are not blamed for a file that cannot be read', async () => {
    const reading = await readingOf(
      new RosterFolder().editBytes('orgs', (bytes) => Buffer.from(`${bytes.toString()}"`)),
    );
    expect(codes(reading)).toEqual(['unclosed_quote']);
  });
});

describe('the folder', () => {
  it.each([
    ['is not there', (folder: string) => folder, 'folder_missing'],
    ['is a file', (folder: string) => writeFile(folder, 'x'), 'not_a_folder'],
    ['is a zip that is cut off', (folder: string) => writeFile(folder, 'PK\x03\x04'), 'zip_damaged'],
    ['is empty', (folder: string) => mkdir(folder), 'not_oneroster'],
  ])('is refused when it %s', async (_name, make, code) => {
    const path = join(await written(new RosterFolder()), 'roster');
    await make(path);
    const reading = await readRoster(path, { today: '2026-10-06' });
    expect(reading).toMatchObject({ verdict: 'refused', roster: null, counts: { people: 0 } });
    expect(codes(reading)).toEqual([code]);
  });

  it.each([
    ['a folder', (path: string) => mkdir(path), 'not_a_file'],
    ['a link out of the folder', (path: string) => symlink('/etc/hostname', path), 'link_outside_folder'],
    ['a link to nothing', (path: string) => symlink('nothing', path), 'unreadable_file'],
  ])('may not have %s for users.csv', async (_name, make, code) => {
    const folder = await written(new RosterFolder().removeFile('users'));
    await make(join(folder, 'users.csv'));
    const reading = await readRoster(folder, { today: '2026-10-06' });
    expect(codes(reading)).toEqual([code]);
    expect(reading.verdict).toBe('refused');
  });

  it('may not have a file of more than 200 MB', async () => {
    const folder = await written(new RosterFolder());
    await truncate(join(folder, 'users.csv'), 200 * 1024 * 1024 + 1);
    expect(codes(await readRoster(folder, { today: '2026-10-06' }))).toEqual(['file_too_large']);
  });

  it('may have a link to a file beside it', async () => {
    const folder = await written(new RosterFolder());
    await rename(join(folder, 'users.csv'), join(folder, '.users'));
    await symlink('.users', join(folder, 'users.csv'));
    expect((await readRoster(folder, { today: '2026-10-06' })).verdict).toBe('accepted');
  });

  it('may spell a file in capital letters', async () => {
    const folder = await written(new RosterFolder());
    await rename(join(folder, 'users.csv'), join(folder, 'Users.CSV'));
    expect(codes(await readRoster(folder, { today: '2026-10-06' }))).toEqual(['file_name_case']);
  });
});

describe('a roster full of problems', () => {
  it('lists a thousand of a kind and counts the rest', async () => {
    const folder = new RosterFolder();
    for (let index = 0; index < 1500; index += 1) folder.add('orgs', { sourcedId: `x${index}`, name: 'X', type: 'x' });
    const { problems, verdict } = await readingOf(folder);
    expect(verdict).toBe('rows_rejected');
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)?.message).toBe('And 500 more of this kind, which are not listed.');
  });
});

it('reads back what was written as CSV', async () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !/[\0\ufeff\ufffd\p{Cs}]/u.test(text));
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(rows, async (written) => {
      const read: string[][] = [];
      const file = { read: () => Readable.from([Buffer.from(toCsv(written))]) };
      for await (const cells of csvRows(file, {})) read.push(cells);
      expect(read).toEqual(written);
    }),
  );
});

describe('random damage', () => {
  const size = { schools: 1, childrenPerSchool: 6 };
  const rosters = [
    () => new RosterFolder(size),
    () => new RosterFolder({ ...size, version: '1.2' }),
    () => new RosterFolder({ ...size, version: '1.2' }).asDelta(),
  ];

  const damage = fc.oneof(
    fc.record({ kind: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
    fc.record({
      kind: fc.constant('overwrite' as const),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      bytes: fc.oneof(
        fc.uint8Array({ minLength: 1, maxLength: 8 }),
        fc.constantFrom('"', ',', '\n', '\r', '\u0000', '\ufffd', '\u202e', '\u0007').map((text) => Buffer.from(text)),
      ),
    }),
  );

  it('never throws, garbles a name or empties a school', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...rosters),
        fc.nat(),
        fc.array(damage, { minLength: 1, maxLength: 4 }),
        async (make, nth, wounds) => {
          const folder = make();
          const files = [...folder.files()];
          const [name = '', content = Buffer.alloc(0)] = files[nth % files.length] ?? [];
          const { verdict, roster, counts, problems } = await readingOf(
            folder.addFile(name, wounds.reduce(wound, content)),
          );
          expect(roster === null).toBe(verdict === 'refused');
          expect(JSON.stringify(problems)).not.toMatch(/\\u00[01]|\\[bfnrt]/);
          if (roster === null) return;
          for (const { message } of problems) expect(message).toMatch(/^\S.{10,300}\.$/u);
          if (roster.modes.users !== 'bulk') return;
          expect(counts.orgs).toBeGreaterThan(0);
          expect(counts.people + counts.children).toBeGreaterThan(0);
          const people = [...roster.adults, ...roster.children];
          const words = people.flatMap(({ givenName, familyName }) => [givenName, familyName ?? '']);
          for (const word of words) expect(word).not.toMatch(/[\p{Cc}\ufffd\u202e]/u);
        },
      ),
      { numRuns: 100 },
    );
  });

  function wound(content: Buffer, damaged: { kind: 'cut' | 'overwrite'; at: number; bytes?: Uint8Array }): Buffer {
    const at = Math.floor(damaged.at * content.length);
    if (damaged.kind === 'cut') return content.subarray(0, at);
    const bytes = damaged.bytes ?? new Uint8Array();
    return Buffer.concat([content.subarray(0, at), bytes, content.subarray(at + bytes.length)]);
  }
});
