import fastifyCookie from '@fastify/cookie';
import { ValidationPipe, type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule, CommandLineModule } from './app.module.js';
import { trustOf } from './platform/access/proxies.js';
import type { Config } from './platform/config/config.js';
import type { Presets } from './platform/database/database.module.js';
import { prepareFile } from './platform/database/data-sources.js';
import { migrate } from './platform/database/migrate.js';
import { readForms } from './platform/forms.js';
import { requestOptions, watchRequests } from './platform/http/requests.js';
import { passUploadsThrough } from './platform/http/uploads.js';
import { refuseInvalidInput } from './platform/graphql/errors.js';
import { loggerOptions, PinoLogger } from './platform/logging.js';

const LARGEST_BODY = 256 * 1024;
/** Ends a connection whose client never reads its answer; longer than the proxy waits for that of an upload. No WebSocket. */
const LONGEST_SILENCE_MS = 330_000;

/** A server on a migrated database, not yet listening: the same for production and for tests; `more` is the demo's alone. */
export async function createApp(
  config: Config,
  presets: Presets = {},
  more: readonly Type[] = [],
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_BODY,
    logger: loggerOptions(config.logLevel),
    forceCloseConnections: 'idle',
    requestTimeout: 30_000,
    connectionTimeout: LONGEST_SILENCE_MS,
    trustProxy: trustOf(config),
    ...requestOptions,
  });
  watchRequests(adapter.getInstance());
  passUploadsThrough(adapter.getInstance());
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(config, presets, more), adapter, {
    logger: new PinoLogger(adapter.getInstance().log),
    abortOnError: false,
    // Fastify's own parsers stay: JSON. A form is refused before it is read, but where a page posts its own.
    bodyParser: false,
  });
  readForms(app);
  await app.register(fastifyCookie);
  app.useGlobalPipes(
    new ValidationPipe({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      exceptionFactory: refuseInvalidInput,
    }),
  );
  return app;
}

/** Makes the database ready to be used by this program, or throws a DatabaseProblem. */
export async function prepareDatabase(config: Config, create: boolean): Promise<void> {
  prepareFile(config.database, create || !config.databaseNamed);
  await migrate(config.database);
}

/** The services without a server, for one command. */
export async function withServices<T>(
  config: Config,
  use: (app: INestApplicationContext) => Promise<T>,
  presets: Presets = {},
): Promise<T> {
  const app = await NestFactory.createApplicationContext(CommandLineModule.of(config, presets), {
    // The others would go to stdout, among the data.
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  try {
    return await use(app);
  } finally {
    await app.close();
  }
}
