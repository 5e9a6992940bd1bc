globalThis.TEST_DB = 'postgres';
