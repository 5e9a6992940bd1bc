import pg from 'pg';
import { sqliteOf } from '../../src/platform/database/data-sources.js';
import { READER } from '../../src/platform/database/reads.js';
import { MailSender } from '../../src/communications/mail-sender.js';
import { Jobs } from '../../src/platform/jobs/jobs.js';
import { OutboxDispatcher } from '../../src/platform/domain-events/outbox-dispatcher.js';
import type { DataSource } from 'typeorm';
import { databaseKind } from './database.js';
import type { TestApp } from './test-app.js';

interface Sent {
  read: string[];
  written: string[];
}

type Method = (...args: unknown[]) => unknown;

/** Stops what a server does by itself, and notes what its connections send to the database while a test asks. */
export async function watchStatements(
  test: TestApp,
): Promise<<T>(ask: () => Promise<T>) => Promise<Sent & { answer: T }>> {
  for (const worker of [OutboxDispatcher, MailSender, Jobs]) await test.app.get(worker).beforeApplicationShutdown();
  return async (ask) => {
    const sent: Sent = { read: [], written: [] };
    const restore = databaseKind() === 'sqlite' ? watchSqlite(test, sent) : watchPostgres(sent);
    try {
      return { answer: await ask(), ...sent };
    } finally {
      restore();
    }
  };
}

function watchSqlite(test: TestApp, sent: Sent): () => void {
  const reader = sqliteOf(test.app.get<DataSource>(READER));
  const writer = sqliteOf(test.database);
  const statement = Object.getPrototypeOf(reader.prepare('SELECT 1')) as Record<string, Method>;
  const restores = ['all', 'get', 'run'].map((name) =>
    replace(
      statement,
      name,
      (original) =>
        function (this: { database: unknown; source: string }, ...args: unknown[]) {
          (this.database === reader ? sent.read : sent.written).push(this.source);
          return original.apply(this, args);
        },
    ),
  );
  const restoreExec = replace(writer as unknown as Record<string, Method>, 'exec', (original) => (text) => {
    sent.written.push(String(text));
    return original.call(writer, text);
  });
  return () => [...restores, restoreExec].forEach((restore) => restore());
}

function watchPostgres(sent: Sent): () => void {
  const client = pg.Client.prototype as unknown as Record<string, Method>;
  return replace(
    client,
    'query',
    (original) =>
      function (this: { connectionParameters: object }, ...args: unknown[]) {
        const [query] = args as [string | { text: string }];
        const isReader = JSON.stringify(this.connectionParameters).includes('many-hands reader');
        (isReader ? sent.read : sent.written).push(typeof query === 'string' ? query : query.text);
        return original.apply(this, args);
      },
  );
}

function replace(target: Record<string, Method>, name: string, wrap: (original: Method) => Method): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  const original = target[name] as Method;
  Object.defineProperty(target, name, { value: wrap(original), configurable: true, writable: true });
  return () => {
    if (own) Object.defineProperty(target, name, own);
    else delete target[name];
  };
}
