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

/** What no database changes; in small runs one of them is asked, at full size both. */
const SAME_ON_BOTH = [
  'access.matrix',
  'command-line',
  'graphql-http',
  'hostile',
  'process.start',
  'schema',
  'sign-in.browser',
];
const isFull = process.env.TEST_SCALE === 'full';
const skipped = isFull ? [] : SAME_ON_BOTH.map((name) => `/test/api/${name.replace('.', '\\.')}\\.api-spec\\.ts$`);

const withDatabase = (database) => ({
  ...shared,
  displayName: database,
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: ['**/*.db-spec.ts', '**/test/api/*.api-spec.ts', '**/test/races/*.race-spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(database === 'postgres' ? skipped : [])],
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
