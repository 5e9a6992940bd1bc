import 'reflect-metadata';
import { createApp, prepareDatabase } from './create-app.js';
import { ConfigError, readConfig } from './platform/config/config.js';
import { DatabaseProblem } from './platform/database/data-sources.js';

const LONGEST_STOP_MS = 10_000;

async function start(): Promise<void> {
  const config = readConfig();
  await prepareDatabase(config, process.argv.includes('--create'));
  const app = await createApp(config);
  await app.listen(config.port, config.host);
  const stop = () => {
    // Whatever still runs after that is cut; nothing that was acknowledged is lost.
    setTimeout(() => process.exit(0), LONGEST_STOP_MS).unref();
    void app.close().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

start().catch((error: unknown) => {
  const expected = error instanceof ConfigError || error instanceof DatabaseProblem;
  const code = (error as { code?: string }).code;
  console.error(expected || code ? (error as Error).message : error);
  process.exit(1);
});
