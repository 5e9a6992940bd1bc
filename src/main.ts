import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { createApp, prepareDatabase } from './create-app.js';
import { readConfig } from './platform/config/config.js';
import { listen } from './platform/listen.js';
import { StartProblem } from './platform/start-problem.js';

const LONGEST_STOP_MS = 10_000;

async function start(): Promise<void> {
  const { create = false } = parseArgs({ options: { create: { type: 'boolean' } } }).values;
  const config = readConfig();
  await prepareDatabase(config, create);
  const app = await createApp(config);
  await listen(app, config);
  const stop = () => {
    // Whatever still runs after that is cut; nothing that was acknowledged is lost.
    setTimeout(() => process.exit(0), LONGEST_STOP_MS).unref();
    app.close().then(() => process.exit(0), fail);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function fail(error: unknown): never {
  const mistyped = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  const expected = mistyped || error instanceof StartProblem;
  console.error(expected ? (error as Error).message : error);
  process.exit(1);
}

start().catch(fail);
