/**
 * Three projects in one run: `unit` needs no database; every spec that does runs twice, as `sqlite` and as `postgres`.
 * The specs of a worker run in one plain Node process and share its loaded modules (docs/decisions/0018); TypeScript is
 * compiled by scripts/ts-hook.mjs, which npm test puts into NODE_OPTIONS.
 */
const project = (name, more) => ({
  displayName: name,
  runner: 'jest-light-runner/child-process',
  setupFilesAfterEnv: ['<rootDir>/test/support/worker.mjs'],
  roots: ['<rootDir>/src', '<rootDir>/test'],
  ...more,
});

/**
 * What a database hardly changes: statements are run on both by other specs, or none is the point. In small runs SQLite
 * alone is asked, so that the suite stays within its minutes; TEST_SCALE=full asks both.
 */
const ON_ONE_DATABASE = [
  'access',
  'command-line',
  'demo',
  'events',
  'families',
  'graphql-http',
  'health',
  'hostile',
  'live',
  'mail',
  'node',
  'operating',
  'people',
  'process.start',
  'random-operations',
  'rights.directory',
  'roster.(command|damage|import|people|uploads)',
  'schema',
  'sign-in.(browser|sessions)',
  'signups.(eligibility|names|rules|sign-up|who)',
  'skills',
  'story',
  'times',
  'volunteers',
];
const isFull = process.env.TEST_SCALE === 'full';
const smallRun = {
  // Sockets are told across processes on PostgreSQL alone; test/api/live asks SQLite the rest.
  sqlite: ['/test/races/live'],
  postgres: ['/test/races/roster', `/test/api/(${ON_ONE_DATABASE.join('|')})`],
};

export const withDatabase = (database, testMatch) =>
  project(database, {
    testMatch,
    testPathIgnorePatterns: ['/node_modules/', ...(isFull ? [] : smallRun[database])],
    setupFiles: [`<rootDir>/test/support/on-${database}.mjs`],
    globalSetup: `<rootDir>/test/support/prepare-${database}.mjs`,
    globalTeardown: `<rootDir>/test/support/drop-${database}.mjs`,
  });
/** Specs of the platform make tables of their own, which must not be among those of a worker that tests the product. */
const onDatabase = (database) => [
  withDatabase(database, ['<rootDir>/src/**/*.db-spec.ts']),
  withDatabase(database, ['<rootDir>/test/**/*.{db,api,race}-spec.ts']),
];

export const run = {
  // Jest would leave one core idle, half of a small machine.
  maxWorkers: '100%',
};

export default {
  ...run,
  projects: [project('unit', { testMatch: ['**/*.spec.ts'] }), ...onDatabase('sqlite'), ...onDatabase('postgres')],
};
