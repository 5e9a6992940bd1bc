// Starts PostgreSQL (unless TEST_POSTGRES_URL names a server) and migrates one template, which freshDatabase() copies.
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import '../../scripts/ts-hook.mjs';
import { compilePrograms } from './compile-programs.mjs';
import { startServer } from './postgres-server.mjs';

export default async function preparePostgres() {
  await compilePrograms();
  const template = `many_hands_test_${randomBytes(6).toString('hex')}`;
  const given = process.env.TEST_POSTGRES_URL;
  const server = given ? { url: given, stop: () => dropAll(given, template) } : await startServer();
  globalThis.__stopTestPostgres = server.stop;
  if (given) dropWhenInterrupted(server.stop);
  try {
    await migrateTemplate(server.url, template);
  } catch (error) {
    await server.stop();
    throw error;
  }
  process.env.TEST_POSTGRES_SERVER = server.url;
  process.env.TEST_POSTGRES_TEMPLATE = template;
}

async function migrateTemplate(server, template) {
  const { migrateDatabase } = await import('../../src/platform/database/migrate.ts');
  await query(server, `CREATE DATABASE ${template} TEMPLATE template0`);
  const url = new URL(server);
  url.pathname = `/${template}`;
  await migrateDatabase(url.href);
  // A template somebody is connected to cannot be copied.
  await query(server, `ALTER DATABASE ${template} ALLOW_CONNECTIONS false`);
}

async function query(url, text, values = []) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}

async function dropAll(server, prefix) {
  const databases = await query(server, 'SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [prefix]);
  for (const { datname } of databases) await query(server, `DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
}

function dropWhenInterrupted(stop) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void stop().finally(() => process.exit(1)));
  }
}
