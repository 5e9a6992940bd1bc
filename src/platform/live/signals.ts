import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG } from '../config/config.token.js';
import type { Config } from '../config/config.js';
import { notify, Notifications } from '../database/notifications.js';
import type { Transaction } from '../database/transaction.js';
import type { Work } from '../database/work.js';
import { Topics } from './topics.js';

/**
 * Carries "this has changed" from units of work to whoever watches: on PostgreSQL to every process, with the commit; on
 * SQLite, which one server owns, within the process. It carries ids alone: watchers read the truth, as they may see it.
 */
@Injectable()
export class Signals implements OnApplicationShutdown {
  private readonly topics = new Topics();
  private readonly notifications: Notifications | null;
  private listening: Promise<void> | null = null;

  constructor(@Inject(CONFIG) { database }: Config) {
    this.notifications = Notifications.of(database, {
      received: (id) => this.topics.changed(id),
      missed: () => this.topics.everythingChanged(),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.notifications?.stop();
  }

  /** Hears other processes from now on; the server calls it, the command line watches nothing. */
  listen(): Promise<void> {
    this.listening ??= this.notifications?.start() ?? Promise.resolve();
    return this.listening;
  }

  watch(id: string, tell: () => void): () => void {
    return this.topics.watch(id, tell);
  }

  async beforeCommit(work: Work, transaction: Transaction): Promise<void> {
    if (this.notifications && work.changed.size > 0) await notify(transaction, [...work.changed]);
  }

  committed(work: Work): void {
    if (!this.notifications) for (const id of work.changed) this.topics.changed(id);
  }
}
