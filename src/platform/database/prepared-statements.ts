import type { DataSource } from 'typeorm';
import { sqliteOf } from './data-sources.js';

type Prepared = ReturnType<ReturnType<typeof sqliteOf>['prepare']>;

/** More distinct texts than the code has; lists are put together from what callers ask for. */
const MOST_TEXTS = 2_000;

const statements = new WeakMap<DataSource, Map<string, Prepared>>();

/** Prepared once for each connection to SQLite. */
export function preparedOn(source: DataSource, text: string): Prepared {
  let known = statements.get(source);
  if (!known) statements.set(source, (known = new Map<string, Prepared>()));
  let statement = known.get(text);
  if (!statement) {
    if (known.size >= MOST_TEXTS) known.clear();
    statement = sqliteOf(source).prepare(text);
    known.set(text, statement);
  }
  return statement;
}
