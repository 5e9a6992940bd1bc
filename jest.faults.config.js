/** What kills, fills, starves and restarts: `npm run test:faults`. Each spec has processes, files or servers of its own. */
import { run, withDatabase } from './jest.config.js';

const faults = (database, others) => ({
  ...withDatabase(database, ['**/test/faults/*.fault-spec.ts']),
  testPathIgnorePatterns: ['/node_modules/', others],
});

export default {
  ...run,
  projects: [
    faults('sqlite', '/postgres'),
    { ...faults('postgres', '/sqlite'), globalSetup: '<rootDir>/test/faults/prepare-installed-postgres.mjs' },
  ],
};
