// node --import ./scripts/ts-hook.mjs scripts/roster-bench.mjs [users] : imports an invented district of about so many
// users, twice, into the database of DATABASE_URL (a new file without it), and prints seconds, memory and waits.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance, monitorEventLoopDelay } from 'node:perf_hooks';

const users = Number(process.argv[2] ?? 20_000);
const folder = mkdtempSync(join(tmpdir(), 'roster-bench-'));
process.env.DATABASE_URL ??= `sqlite:${join(folder, 'bench.sqlite')}`;
const { RosterFolder } = await import('../test/support/roster-folder.ts');
const { prepareDatabase, withServices } = await import('../src/create-app.ts');
const { readConfig } = await import('../src/platform/config/config.ts');
const { RosterImporter } = await import('../src/families/roster/roster-importer.ts');
const { readRoster } = await import('../src/families/roster/roster-reader.ts');
const { UnitOfWork } = await import('../src/platform/database/unit-of-work.ts');

// The folder's families have five adults for every four children.
const schools = Math.max(1, Math.round(users / 1_000));
const childrenPerSchool = Math.round(users / schools / 2.3);
const path = await new RosterFolder({ schools, childrenPerSchool, teachersPerSchool: 40, classesPerSchool: 9 }).write();
const config = readConfig();
await prepareDatabase(config, true);
await withServices(config, async (app) => {
  const unitOfWork = app.get(UnitOfWork);
  let [longest, longestCpu] = [0, 0];
  const run = unitOfWork.runAcrossSchools.bind(unitOfWork);
  unitOfWork.runAcrossSchools = (reason, job) =>
    run(reason, async (work) => {
      const [start, cpu] = [performance.now(), process.cpuUsage()];
      try {
        return await job(work);
      } finally {
        longest = Math.max(longest, performance.now() - start);
        const { user, system } = process.cpuUsage(cpu);
        longestCpu = Math.max(longestCpu, (user + system) / 1_000);
      }
    });
  const delay = monitorEventLoopDelay({ resolution: 10 });
  for (const name of ['first', 'again']) {
    [longest, longestCpu] = [0, 0];
    delay.reset();
    delay.enable();
    const start = performance.now();
    const reading = await readRoster(path, { today: '2026-10-06' });
    const read = performance.now();
    const options = { schoolId: null, newSchools: { timeZone: 'America/New_York', locales: ['en'] } };
    const outcome = await app.get(RosterImporter).apply(reading, options);
    delay.disable();
    const seconds = (from, to) => ((to - from) / 1_000).toFixed(1);
    console.log(
      JSON.stringify({
        ...{ import: name, verdict: outcome.verdict, counts: outcome.counts, changes: outcome.changes },
        ...{ readSeconds: seconds(start, read), allSeconds: seconds(start, performance.now()) },
        longestWriterHoldMs: Math.round(longest),
        ofThatCpuMs: Math.round(longestCpu),
        longestLoopDelayMs: Math.round(delay.max / 1e6),
        peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
      }),
    );
  }
});
rmSync(folder, { recursive: true });
rmSync(path, { recursive: true });
