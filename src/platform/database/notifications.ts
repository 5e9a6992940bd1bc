import { Logger } from '@nestjs/common';
import pg from 'pg';
import type { Database } from '../config/config.js';
import type { Transaction } from './transaction.js';

const CHANNEL = 'many_hands_changed';
/** Whoever watches should not wait long after PostgreSQL is back. */
const LONGEST_WAIT_MS = 2_000;
const LONGEST_ANSWER_MS = 5_000;

export interface Heard {
  received(id: string): void;
  /** The connection was lost meanwhile: anything may have changed. */
  missed(): void;
}

/** Sent by PostgreSQL with the commit, to every process that listens. */
export async function notify(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await transaction.run((manager) =>
    manager.query(`SELECT pg_notify('${CHANNEL}', id) FROM unnest($1::text[]) id`, [ids]),
  );
}

/** A connection that only listens; it comes back by itself after PostgreSQL was away. */
export class Notifications {
  private readonly log = new Logger('Notifications');
  private client: pg.Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private failures = 0;
  private stopped = false;

  private constructor(
    private readonly url: string,
    private readonly heard: Heard,
  ) {}

  /** Null where one process owns the database, so that there are no others to hear. */
  static of(database: Database, heard: Heard): Notifications | null {
    return database.kind === 'postgres' ? new Notifications(database.url, heard) : null;
  }

  async start(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'many-hands listener',
      // A server that vanished without a word is noticed within the minute; the system's own delay is two hours.
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      // Of connecting and of LISTEN, for which a start waits; what is told later answers no query.
      connectionTimeoutMillis: LONGEST_ANSWER_MS,
      query_timeout: LONGEST_ANSWER_MS,
    });
    client.on('notification', ({ payload }) => this.heard.received(payload ?? ''));
    // Without a listener the error of a lost connection would end the process.
    client.on('error', () => undefined);
    client.on('end', () => this.again(client));
    this.client = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
    } catch (error) {
      this.log.warn(`changes of other processes are not heard for now: ${String(error)}`);
      await client.end().catch(() => undefined);
      this.again(client);
      return;
    }
    if (this.failures > 0) this.heard.missed();
    this.failures = 0;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.retry) clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private again(client: pg.Client): void {
    if (this.stopped || this.client !== client) return;
    this.client = null;
    this.failures += 1;
    this.retry = setTimeout(() => void this.start(), Math.min(LONGEST_WAIT_MS, 100 * 2 ** this.failures));
    this.retry.unref();
  }
}
