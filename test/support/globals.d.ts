/** Set by jest.config.js in the projects that have a database. */
declare const TEST_DB: 'sqlite' | 'postgres';
