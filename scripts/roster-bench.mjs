// node --import ./scripts/ts-hook.mjs scripts/roster-bench.mjs [users] [--postgres] : imports an invented district of
// about so many users, twice, each time in a process of its own as the command line does, and prints for each the
// seconds, the memory, how long other writers were kept out, and the longest silence. They are kept out by the whole unit
// of work on SQLite, and on PostgreSQL from the lock on its tables. Without DATABASE_URL: into a new SQLite
// file, or with --postgres into a PostgreSQL server of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';

const TODAY = '2026-10-06';
const words = process.argv.slice(2);
if (words[0] === '--import') await importOnce(words[1]);
else await measure(Number(words.find((word) => /^\d+$/.test(word)) ?? 20_000));

async function measure(users) {
  const folder = mkdtempSync(join(tmpdir(), 'roster-bench-'));
  const stop = await chooseDatabase(folder);
  const { RosterFolder } = await import('../test/support/roster-folder.ts');
  // The folder's families have five adults for every four children.
  const schools = Math.max(1, Math.round(users / 1_000));
  const childrenPerSchool = Math.round(users / schools / 2.3);
  const path = await new RosterFolder({
    schools,
    childrenPerSchool,
    teachersPerSchool: 40,
    classesPerSchool: 9,
  }).write();
  for (const name of ['first', 'again']) {
    const child = spawn(process.execPath, [...process.execArgv, import.meta.filename, '--import', path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    await once(child, 'close');
    console.log(`${name} ${said.trim()}`);
  }
  rmSync(path, { recursive: true });
  rmSync(folder, { recursive: true });
  await stop();
}

async function chooseDatabase(folder) {
  if (words.includes('--postgres')) {
    const { default: preparePostgres } = await import('../test/support/prepare-postgres.mjs');
    await preparePostgres();
    process.env.DATABASE_URL = process.env.TEST_POSTGRES_SERVER;
    return globalThis.__stopTestPostgres;
  }
  process.env.DATABASE_URL ??= `sqlite:${join(folder, 'bench.sqlite')}`;
  return () => {};
}

async function importOnce(path) {
  const { prepareDatabase, withServices } = await import('../src/create-app.ts');
  const { readConfig } = await import('../src/platform/config/config.ts');
  const { RosterImporter } = await import('../src/families/roster/roster-importer.ts');
  const { readRoster } = await import('../src/families/roster/roster-reader.ts');
  const { UnitOfWork } = await import('../src/platform/database/unit-of-work.ts');
  const { Work } = await import('../src/platform/database/work.ts');
  const config = readConfig();
  await prepareDatabase(config, true);
  await withServices(config, async (app) => {
    const held = watchWriter(app.get(UnitOfWork), Work);
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    const start = performance.now();
    let [spokeAt, silence, silentAfter, sentence] = [start, 0, '', ''];
    const tell = (next) => {
      const now = performance.now();
      if (now - spokeAt > silence) [silence, silentAfter] = [now - spokeAt, sentence];
      [spokeAt, sentence] = [now, next];
    };
    const reading = await readRoster(path, { today: TODAY, onProgress: ({ file, rows }) => tell(`${file} ${rows}`) });
    const readAt = performance.now();
    const options = { schoolId: null, newSchools: { timeZone: 'America/New_York', locales: ['en'] } };
    const { verdict, counts, changes } = await app.get(RosterImporter).apply(reading, options, tell);
    tell('');
    delay.disable();
    const seconds = (from, to) => Number(((to - from) / 1_000).toFixed(1));
    const { user, system } = process.cpuUsage();
    console.log(
      JSON.stringify({
        ...{ verdict, users: counts.people + counts.children, changes },
        ...{ readSeconds: seconds(start, readAt), allSeconds: seconds(start, performance.now()) },
        ...{ ofThatCpuSeconds: Number(((user + system) / 1e6).toFixed(1)) },
        ...{ longestWorkMs: Math.round(held.longest), othersKeptOutMs: Math.round(held.keptOut ?? held.longest) },
        ...{ longestLoopDelayMs: Math.round(delay.max / 1e6) },
        ...{ longestSilenceMs: Math.round(silence), silentAfter },
        peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
      }),
    );
  });
}

/** The longest of all units of work of this process, and how long it kept others out. */
function watchWriter(unitOfWork, Work) {
  const held = { longest: 0, keptOut: undefined };
  let lockedAt;
  const { keepOthersOut } = Work.prototype;
  Work.prototype.keepOthersOut = async function (entities) {
    const asked = performance.now();
    await keepOthersOut.call(this, entities);
    if (process.env.DATABASE_URL.startsWith('postgres')) lockedAt = asked;
  };
  const run = unitOfWork.runAcrossSchools.bind(unitOfWork);
  unitOfWork.runAcrossSchools = async (...given) => {
    const start = performance.now();
    lockedAt = undefined;
    try {
      return await run(...given);
    } finally {
      const end = performance.now();
      held.longest = Math.max(held.longest, end - start);
      if (lockedAt) held.keptOut = Math.max(held.keptOut ?? 0, end - lockedAt);
    }
  };
  return held;
}
