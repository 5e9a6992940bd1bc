import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createApp, prepareDatabase, withServices } from './create-app.js';
import { Clock } from './platform/clock/clock.js';
import {
  databaseFileOf,
  databaseUrlOf,
  disposableFile,
  environmentWith,
  readConfig,
  type Config,
} from './platform/config/config.js';
import { holdsAction, putInPlace, removeDatabase, requireUnused } from './platform/database/database-file.js';
import { listen } from './platform/listen.js';
import { runServer } from './platform/run-server.js';
import { StartProblem } from './platform/start-problem.js';
import {
  DEMO,
  DEMO_ROLES,
  DemoModule,
  mintTokens,
  SEEDED,
  seedDemo,
  SetClock,
  writeDemoFile,
  type Demo,
} from './seed/index.js';

const DATABASE = databaseFileOf('demo');
const FILE = 'var/demo.json';
/** Of whom the demo shows two dozen. */
const FEWEST_FAMILIES = 30;
const MOST_FAMILIES = 1_000;

/** A school to look at, on a database of its own: `npm run demo`. */
async function serveDemo() {
  const options = { reset: { type: 'boolean' }, families: { type: 'string' } } as const;
  const { reset = false, families = '300' } = parseArgs({ options }).values;
  // Mail stays in files: nobody at example.org waits for it.
  const fixed = { DATABASE_URL: databaseUrlOf(DATABASE), SMTP_URL: '' };
  const config = readConfig(environmentWith({ LOG_LEVEL: 'error' }, fixed));
  if (config.production) throw new StartProblem('The demo does not run in production.');
  const isThere = existsSync(DATABASE);
  if (isThere && !holdsAction(DATABASE, SEEDED)) {
    throw new StartProblem(`${DATABASE} is not a demo’s database: move it away, and start again.`);
  }
  if (isThere && reset) requireUnused(DATABASE);
  if (!isThere || reset) await seed(config, sizeOf(families));
  await prepareDatabase(config, false);
  return serve(config);
}

/** In a file of its own, which becomes the demo's once it is complete: nobody meets half a school. */
async function seed(config: Config, families: number): Promise<void> {
  const path = `${DATABASE}.new`;
  removeDatabase(path);
  const disposable: Config = { ...config, database: disposableFile(path) };
  const now = new Clock().now();
  const clock = new SetClock(now);
  const started = performance.now();
  console.log(`Making a school of ${families} families ...`);
  await prepareDatabase(disposable, true);
  await withServices(disposable, (app) => seedDemo(app, clock, { seed: 'oak', now, families }), {
    clock,
    tellsNobody: true,
  });
  putInPlace(path, DATABASE);
  console.log(`... took ${((performance.now() - started) / 1_000).toFixed(1)} s.`);
}

async function serve(config: Config) {
  const app = await createApp(config, {}, [DemoModule]);
  await listen(app, config);
  const url = await app.getUrl();
  // Only now: a demo that finds its port taken leaves the tokens of the other one alone.
  const people = await mintTokens(app);
  writeDemoFile(FILE, { url, graphql: `${url}/graphql`, schoolId: app.get<Demo>(DEMO).schoolId, people });
  const links = DEMO_ROLES.map((role) => `  ${role.padEnd(12)} ${url}/demo/sign-in/${role}`);
  console.log(`Oak Elementary is at ${url}, its API at ${url}/graphql. Sign in as\n${links.join('\n')}`);
  console.log(`Tokens for programs are in ${FILE}, mails in var/mail. npm run demo -- --reset begins anew.`);
  return app;
}

function sizeOf(families: string): number {
  const size = Number(families);
  if (Number.isInteger(size) && size >= FEWEST_FAMILIES && size <= MOST_FAMILIES) return size;
  throw new StartProblem(`--families must be a whole number from ${FEWEST_FAMILIES} to ${MOST_FAMILIES}.`);
}

runServer(serveDemo);
