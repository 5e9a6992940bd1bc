import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { Program } from '../support/program.js';
import { aStage, shiftsAt } from './stage.js';

const IS_ROOT = process.getuid?.() === 0;
/** Root, but no permission is set aside for it, as for nobody; unlike nobody it reaches a checkout in root's home. */
const UNPRIVILEGED = IS_ROOT ? ['setpriv', '--bounding-set', '-dac_override,-dac_read_search'] : [];
const NOBODY = 65_534;
const SIGNUPS = 12;

let folder: string;
let template: TestDatabase;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'many-hands-files-'));
  template = await freshDatabase();
});
afterAll(async () => {
  await Program.killAll();
  for (const name of readdirSync(folder))
    if (existsSync(join(folder, name, 'data'))) chmodSync(join(folder, name, 'data'), 0o700);
  await template.drop();
  await rm(folder, { recursive: true });
});

interface Place {
  home: string;
  data: string;
  file: string;
}

interface Case {
  spoil: (place: Place) => void;
  file?: (place: Place) => string | null;
  says: RegExp;
}

/** A folder with a database in it. */
function aPlace(name: string): Place {
  const home = join(folder, name);
  const data = join(home, 'data');
  mkdirSync(data, { recursive: true });
  const file = join(data, 'hands.sqlite');
  copyFileSync(template.url.slice('sqlite:'.length), file);
  return { home, data, file };
}

const start = ({ home }: Place, file: string | null, ...through: string[]) =>
  new Program('main', {
    cwd: home,
    env: { PORT: '0', ...(file ? { DATABASE_URL: `sqlite:${file}` } : {}) },
    through,
  });

/** Somebody else's, who lets nobody else in; without root there is no somebody else, and a mode does the same. */
function giveAway(path: string, mode: number): void {
  if (IS_ROOT) chownSync(path, NOBODY, NOBODY);
  chmodSync(path, IS_ROOT ? mode : 0);
}

describe('a start on files that are not as they should be', () => {
  const CANNOT_WRITE = /^The database at .+ cannot be (written|opened): check .+ owner\.$/;
  const cases: Record<string, Case> = {
    'a folder that is read-only': { spoil: ({ data }) => chmodSync(data, 0o555), says: CANNOT_WRITE },
    'a folder of somebody else': {
      spoil: ({ data }) => giveAway(data, 0o700),
      says: CANNOT_WRITE,
    },
    'a file that is read-only': { spoil: ({ file }) => chmodSync(file, 0o444), says: CANNOT_WRITE },
    'a file of somebody else': { spoil: ({ file }) => giveAway(file, 0o600), says: CANNOT_WRITE },
    'a log that somebody else left beside it': {
      spoil: ({ file }) => {
        for (const suffix of ['-wal', '-shm']) {
          writeFileSync(file + suffix, '');
          giveAway(file + suffix, 0o600);
        }
      },
      says: CANNOT_WRITE,
    },
    'a folder that is missing': {
      spoil: () => undefined,
      file: ({ home }) => join(home, 'elsewhere/hands.sqlite'),
      says: /^There is no database at .+; start with --create to make one\.$/,
    },
    'no right to make the default folder': {
      spoil: ({ home }) => chmodSync(home, 0o555),
      file: () => null,
      says: CANNOT_WRITE,
    },
    'a file that a backup tool has locked': {
      spoil: ({ file }) => {
        const tool = new Database(file);
        tool.pragma('locking_mode = EXCLUSIVE');
        tool.exec('BEGIN EXCLUSIVE');
        tools.push(tool);
      },
      says: /^The database at .+ is locked by another program\.$/,
    },
  };
  const tools: Database.Database[] = [];
  const started = new Map<string, { place: Place; before: string[]; program: Program }>();

  beforeAll(() => {
    Object.entries(cases).forEach(([name, { spoil, file = (place: Place) => place.file }], index) => {
      const place = aPlace(`case ${index}`);
      spoil(place);
      const before = filesOf(place);
      started.set(name, { place, before, program: start(place, file(place), ...UNPRIVILEGED) });
    });
  });
  afterAll(() => tools.forEach((tool) => tool.close()));

  it.each(Object.keys(cases))('refuses %s in a sentence, and makes nothing', async (name) => {
    const { place, before, program } = started.get(name)!;
    const served = program.origin().then(
      () => 'it serves',
      () => program.exited,
    );
    const status = await Promise.race([program.exited, served]);
    expect({ status, said: program.stderr.trim() }).toEqual({
      status: 1,
      said: expect.stringMatching(cases[name]!.says),
    });
    expect(filesOf(place)).toEqual(before);
  });
});

const filesOf = ({ home }: Place): string[] => (readdirSync(home, { recursive: true }) as string[]).sort();

describe('an acknowledged write', () => {
  /** What a server asked of the system, in order, while people signed up one by one and then all at once. */
  async function traced(name: string, nodeOptions = ''): Promise<{ answers: number; unsynced: number; syncs: number }> {
    const place = aPlace(name);
    const databaseUrl = `sqlite:${place.file}`;
    const stage = await aStage(databaseUrl, SIGNUPS);
    const log = join(place.home, 'trace');
    const calls = 'trace=pwrite64,fdatasync,fsync,write,writev,sendto';
    const program = new Program('main', {
      cwd: place.home,
      env: { PORT: '0', DATABASE_URL: databaseUrl, NODE_OPTIONS: nodeOptions },
      through: ['strace', '-D', '-f', '--seccomp-bpf', '-y', '-s', '12', '-e', calls, '-o', log],
    });
    const origin = await program.origin();
    const [shiftId, other] = await shiftsAt(origin, stage, [SIGNUPS, SIGNUPS]);
    const signUp = (index: number, to: string) =>
      new GraphqlClient(`${origin}/graphql`, stage.people[index]!.token).mutate('signUp', { shiftId: to }, 'id');
    const quiet = readFileSync(log, 'utf8').length;
    for (let index = 0; index < SIGNUPS; index++) await signUp(index, shiftId!);
    await Promise.all(stage.people.map((_, index) => signUp(index, other!)));
    program.signal('SIGKILL');
    await program.exited;
    await sleep(300);
    return readTrace(readFileSync(log, 'utf8').slice(quiet));
  }

  /** Whenever an answer leaves, everything that was written to the log must have reached the disk. */
  function readTrace(text: string) {
    const found = { answers: 0, unsynced: 0, syncs: 0 };
    let isDirty = false;
    for (const line of text.split('\n')) {
      if (/pwrite64\(\d+<[^>]*-wal>/.test(line)) isDirty = true;
      if (/(fdatasync|fsync)\(\d+<[^>]*-wal>/.test(line)) {
        isDirty = false;
        found.syncs++;
      }
      if (!/ (write|writev|sendto)\(.*"HTTP\/1\.1 2/.test(line)) continue;
      found.answers++;
      if (isDirty) found.unsynced++;
    }
    return found;
  }

  it('has reached the disk before it is acknowledged', async () => {
    const { answers, unsynced, syncs } = await traced('careful');
    console.info(`${answers} answers, ${syncs} times fdatasync of the log, ${unsynced} answers before it`);
    expect(answers).toBeGreaterThanOrEqual(2 * SIGNUPS);
    expect(unsynced).toBe(0);
    expect(syncs).toBeGreaterThanOrEqual(2 * SIGNUPS);
  });

  it('has not where synchronous is NORMAL, which this would show', async () => {
    const careless = join(import.meta.dirname, 'careless.mjs');
    const { answers, unsynced, syncs } = await traced('careless', `--import=${careless}`);
    console.info(
      `synchronous=NORMAL: ${answers} answers, ${syncs} times fdatasync of the log, ${unsynced} answers before it`,
    );
    expect(syncs).toBe(0);
    expect(unsynced).toBeGreaterThanOrEqual(2 * SIGNUPS);
  });
});
