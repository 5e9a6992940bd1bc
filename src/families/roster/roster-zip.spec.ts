import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { RosterFolder } from '../../../test/support/roster-folder.js';
import { zipOf, type ZipEntry } from '../../../test/support/zip.js';
import { readRoster } from './roster-reader.js';
import type { RosterReading } from './roster.types.js';

const today = '2026-10-06';
const small = () => new RosterFolder({ schools: 1, childrenPerSchool: 6, version: '1.2' });
const entriesOf = (folder: RosterFolder): ZipEntry[] =>
  [...folder.files()].map(([name, content]) => ({ name, content }));
const codes = ({ problems }: RosterReading) => problems.map(({ code }) => code);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roster-zip-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function readingOf(zip: Uint8Array, name = 'roster.zip'): Promise<RosterReading> {
  const path = join(folder, name);
  await writeFile(path, zip);
  return readRoster(path, { today });
}

describe('a zip', () => {
  it('is read as the folder that it was made of, by whatever name', async () => {
    const path = await small().write();
    const unpacked = await readRoster(path, { today });
    await rm(path, { recursive: true });
    expect(unpacked.verdict).toBe('accepted');
    const zip = zipSync(Object.fromEntries(small().files()));
    expect(await readingOf(zip)).toEqual(unpacked);
    expect(await readingOf(zip, 'upload')).toEqual(unpacked);
    expect(await readingOf(zipOf(entriesOf(small()).map((entry) => ({ ...entry, isStored: true }))))).toEqual(unpacked);
  });

  it('may have its files in one folder, with a warning, and what a Mac puts beside them', async () => {
    const inFolder = entriesOf(small()).map((entry) => ({ ...entry, name: `export/${entry.name}` }));
    const leftovers = ['__MACOSX/export/._users.csv', 'export/.DS_Store'].map((name) => ({ name, content: 'x' }));
    const reading = await readingOf(
      zipOf([{ name: 'export/', content: '', fileMode: 0o040755 }, ...inFolder, ...leftovers]),
    );
    expect(reading.verdict).toBe('accepted_with_warnings');
    expect(codes(reading)).toEqual(['zip_folder']);
  });

  it('has to have its files at the top where it has two folders', async () => {
    const scattered = entriesOf(small()).map((entry, index) => ({ ...entry, name: `part${index % 2}/${entry.name}` }));
    expect(codes(await readingOf(zipOf(scattered))).at(-1)).toBe('not_oneroster');
  });

  it('names the row of a defect as the folder does', async () => {
    const damaged = small();
    damaged.edit('users', damaged.rowOf('users', 'school1-child0'), 'givenName', '');
    const row = damaged.rowOf('users', 'school1-child0');
    expect((await readingOf(zipOf(entriesOf(damaged)))).problems[0]).toMatchObject({ file: 'users.csv', row });
  });

  it.each([
    ['no zip', Buffer.from('sourcedId,status\r\n'), 'zip_damaged'],
    ['an empty file', Buffer.alloc(0), 'zip_damaged'],
    ['an empty zip', zipOf([]), 'not_oneroster'],
  ])('is refused where it is %s', async (_name, bytes, code) => {
    expect(codes(await readingOf(bytes))).toEqual([code]);
  });

  it('is refused wherever it is cut off', async () => {
    const zip = zipOf(entriesOf(small()));
    for (let at = 0; at < zip.length; at += Math.ceil(zip.length / 40)) {
      expect(codes(await readingOf(zip.subarray(0, at)))).toEqual(['zip_damaged']);
    }
  });

  it('of more than 200 MB is refused before it is unpacked, and in little memory', async () => {
    const wellPacked = Buffer.concat(
      Array.from({ length: 180 }, () => Buffer.concat([randomBytes(1000), Buffer.alloc(45_000)])),
    );
    const entries = Array.from({ length: 28 }, (_, index) => ({ name: `${index}.csv`, content: wellPacked }));
    const zip = zipOf(entries);
    const before = process.memoryUsage().rss;
    const reading = await readingOf(zip);
    expect(codes(reading)).toEqual(['zip_too_large']);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  it('leaves the event loop free', async () => {
    const zip = zipOf(entriesOf(new RosterFolder({ schools: 2, childrenPerSchool: 200 })));
    let isDone = false;
    let turns = 0;
    const reading = readingOf(zip).finally(() => (isDone = true));
    while (!isDone) {
      await setImmediate();
      turns += 1;
    }
    expect((await reading).verdict).toBe('accepted');
    expect(turns).toBeGreaterThan(20);
  });

  it('tells how far it has come, each thousand rows at least', async () => {
    const path = await new RosterFolder({ schools: 1, childrenPerSchool: 1500 }).writeZip();
    const told: string[] = [];
    await readRoster(path, { today, onProgress: ({ file, rows }) => told.push(`${file} ${rows}`) });
    await rm(dirname(path), { recursive: true });
    expect(told).toEqual(expect.arrayContaining(['manifest.csv 17', 'users.csv 1000', 'enrollments.csv 1000']));
    expect(told.at(-1)).toBe('enrollments.csv 1504');
  });

  it('with random bytes in it gives a verdict, and never other data', async () => {
    const zip = zipOf(entriesOf(small()));
    const good = await readingOf(zip);
    const wound = fc.tuple(fc.nat(zip.length - 1), fc.uint8Array({ minLength: 1, maxLength: 4 }));
    await fc.assert(
      fc.asyncProperty(fc.array(wound, { minLength: 1, maxLength: 3 }), async (wounds) => {
        const bytes = Buffer.from(zip);
        for (const [at, change] of wounds) bytes.set(change.subarray(0, bytes.length - at), at);
        const { verdict, roster } = await readingOf(bytes);
        expect(roster === null).toBe(verdict === 'refused');
        if (roster !== null) expect(roster).toEqual(good.roster);
      }),
      { numRuns: 100 },
    );
  });
});
