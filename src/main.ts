import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { createApp, prepareDatabase } from './create-app.js';
import { readConfig } from './platform/config/config.js';
import { listen } from './platform/listen.js';
import { runServer } from './platform/run-server.js';

runServer(async () => {
  const { create = false } = parseArgs({ options: { create: { type: 'boolean' } } }).values;
  const config = readConfig();
  await prepareDatabase(config, create);
  const app = await createApp(config);
  await listen(app, config);
  return app;
});
