// Preloaded into a server that does not care for its commits, as better-sqlite3 is compiled: what F10 must see.
import { createRequire } from 'node:module';

const Database = createRequire(import.meta.url)('better-sqlite3');
const { pragma } = Database.prototype;

Database.prototype.pragma = function (text, options) {
  if (text === 'synchronous') return 2;
  return pragma.call(this, text.replace(/^synchronous = .*/, 'synchronous = NORMAL'), options);
};
