/**
 * Three projects in one run: `unit` needs no database; every spec that does runs twice, as `sqlite` and as `postgres`.
 * TypeScript is ESM here, so Jest needs NODE_OPTIONS=--experimental-vm-modules (npm test sets it).
 */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest'] },
};

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

const withDatabase = (database) => ({
  ...shared,
  displayName: database,
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: ['**/*.db-spec.ts', '**/test/api/*.api-spec.ts', '**/test/races/*.race-spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(isFull ? [] : smallRun[database])],
  globals: { TEST_DB: database },
  globalSetup: `<rootDir>/test/support/prepare-${database}.mjs`,
  globalTeardown: `<rootDir>/test/support/drop-${database}.mjs`,
});

export default {
  testTimeout: 60_000,
  // Jest would leave one core idle, half of a small machine.
  maxWorkers: '100%',
  // Modules of a finished spec are not given back to memory under ESM; a worker that has grown is replaced.
  workerIdleMemoryLimit: '1GB',
  projects: [
    { ...shared, displayName: 'unit', roots: ['<rootDir>/src', '<rootDir>/test'], testMatch: ['**/*.spec.ts'] },
    withDatabase('sqlite'),
    withDatabase('postgres'),
  ],
};
