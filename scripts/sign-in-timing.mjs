// node scripts/sign-in-timing.mjs [HOW_MANY] : asks a server of its own for sign-in mails to addresses that are known and
// that are not, in random order, and prints how long the answers took. On DATABASE_URL (an empty database), else SQLite.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

const { fetch } = globalThis;

const count = Number(process.argv[2] ?? 500);
const warmUps = 50;
let asked = 0;
const folder = mkdtempSync(join(tmpdir(), 'sign-in-timing-'));
const port = await freePort();
const env = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  DATABASE_URL: process.env.DATABASE_URL ?? `sqlite:${join(folder, 'timing.sqlite')}`,
  PORT: String(port),
  TRUST_PROXY: '1',
  LOG_LEVEL: 'error',
};
const typescript = ['--import', new URL('./ts-hook.mjs', import.meta.url).href];
await addKnown(count + warmUps);
const server = spawn(process.execPath, [...typescript, new URL('../src/main.ts', import.meta.url).pathname], {
  env,
  cwd: folder,
  stdio: ['ignore', 'inherit', 'inherit'],
});
try {
  await ready();
  for (let index = 0; index < warmUps; index++) {
    await ask(`known${count + index}@example.org`);
    await ask(`unknown${count + index}@example.org`);
  }
  const addresses = ['known', 'unknown'].flatMap((kind) =>
    Array.from({ length: count }, (_, index) => ({ kind, email: `${kind}${index}@example.org`, order: Math.random() })),
  );
  const took = { known: [], unknown: [] };
  for (const { kind, email } of addresses.sort((a, b) => a.order - b.order)) took[kind].push(await ask(email));
  console.log('             n   median      p90      p99   (ms)');
  for (const [kind, times] of Object.entries(took)) {
    times.sort((a, b) => a - b);
    const at = (share) => times[Math.ceil(times.length * share) - 1].toFixed(2).padStart(8);
    console.log(`${kind.padEnd(8)}${String(times.length).padStart(6)} ${at(0.5)} ${at(0.9)} ${at(0.99)}`);
  }
} finally {
  const exited = once(server, 'exit');
  server.kill('SIGTERM');
  await exited;
  rmSync(folder, { recursive: true, force: true });
}

/** Each from an address of its own, as the limit of a network would come first. */
async function ask(email) {
  asked += 1;
  const body = JSON.stringify({
    query: 'mutation($email: EmailAddress!) { requestSignIn(input: {email: $email}) { accepted } }',
    variables: { email },
  });
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': `10.0.${asked >> 8}.${asked & 255}` };
  const begun = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
  const answer = await response.text();
  const took = performance.now() - begun;
  if (answer !== '{"data":{"requestSignIn":{"accepted":true}}}\n') throw new Error(`${email} was answered ${answer}`);
  return took;
}

/** People of one school, as a roster leaves them. */
async function addKnown(people) {
  await import('./ts-hook.mjs');
  await import('reflect-metadata');
  const { prepareDatabase, withServices } = await import('../src/create-app.ts');
  const { PeopleService } = await import('../src/identity/index.ts');
  const { readConfig } = await import('../src/platform/config/config.ts');
  const { SchoolBuilder } = await import('../src/seed/school-builder.ts');
  const config = readConfig(env);
  await prepareDatabase(config, true);
  await withServices(config, async (app) => {
    const school = await SchoolBuilder.create(app);
    await school.run(async (work) => {
      for (let index = 0; index < people; index++) {
        const person = { name: `Parent ${index}`, email: `known${index}@example.org`, duties: ['GUARDIAN'] };
        await app.get(PeopleService).add(work, person);
      }
    });
  });
}

async function ready() {
  for (let tries = 0; tries < 600; tries++) {
    if (server.exitCode !== null) throw new Error('the server has ended');
    const isReady = await fetch(`http://127.0.0.1:${port}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await sleep(100);
  }
  throw new Error('the server did not start');
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port: free } = probe.address();
  probe.close();
  return free;
}
