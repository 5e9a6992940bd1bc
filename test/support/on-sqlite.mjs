globalThis.TEST_DB = 'sqlite';
