import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { IsNull, LessThanOrEqual } from 'typeorm';
import { later } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { counts } from '../metrics/measures.js';
import type { Work } from '../database/work.js';
import type { Instant } from '../text/instant.js';
import { DomainEvents } from './domain-events.js';
import type { DomainEvent } from './domain-event.js';
import { Listeners } from './listeners.js';
import { OutboxMessage } from './outbox-message.entity.js';

const REASON = 'the outbox serves every school';
const POLL_MS = 1_000;
/**
 * Longer than any unit of work, and than clocks of two processes are ever apart; a message whose process died is taken by
 * another after this.
 */
const LEASE_MS = 150_000;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** Waits after the first, second, ... failure; after the last one the message is given up. */
const BACK_OFF_MS = [SECOND, 5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 60 * MINUTE, 360 * MINUTE];
const MOST_ATTEMPTS = BACK_OFF_MS.length + 1;

const deliveries = counts('outbox_deliveries_total', 'Attempts to deliver', ['listener', 'outcome']);

/** Delivers outbox messages to their `@Later` listeners. Any number of processes may run one. */
@Injectable()
export class OutboxDispatcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Outbox');
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private wokenAgain = false;
  private stopping = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: DomainEvents,
    private readonly listeners: Listeners,
  ) {}

  onApplicationBootstrap(): void {
    this.events.onMessages(() => this.wake());
    this.timer = setInterval(() => this.wake(), POLL_MS);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  wake(): void {
    if (this.stopping) return;
    if (this.running) {
      this.wokenAgain = true;
      return;
    }
    this.running = this.drain()
      .catch((error: unknown) => this.log.error(`the outbox could not be read: ${String(error)}`))
      .finally(() => {
        this.running = null;
        if (this.wokenAgain) {
          this.wokenAgain = false;
          this.wake();
        }
      });
  }

  /** Delivers what is due until nothing is. */
  async drain(): Promise<void> {
    let message = await this.claim();
    while (message) {
      const outcome = await this.deliver(message);
      message = await this.settle(message, outcome);
    }
  }

  private claim(): Promise<OutboxMessage | null> {
    return this.unitOfWork.runAcrossSchools(REASON, (work) => this.take(work));
  }

  /** Writes down how a delivery went and takes the next message, in one commit. */
  private settle(message: OutboxMessage, failure: string | null): Promise<OutboxMessage | null> {
    return this.unitOfWork.runAcrossSchools(REASON, async (work) => {
      const messages = work.acrossSchools(REASON, OutboxMessage);
      if (failure === null) await messages.delete({ id: message.id });
      else await messages.update(message.id, this.afterFailure(work.now, message, failure));
      return this.stopping ? null : this.take(work);
    });
  }

  /** One at a time, so that no message waits in a process's hands while its lease runs out. */
  private async take(work: Work): Promise<OutboxMessage | null> {
    const messages = work.acrossSchools(REASON, OutboxMessage);
    const due = { deadAt: IsNull(), runAt: LessThanOrEqual(work.now) };
    const [message] = await messages.lockFree(due, { runAt: 'ASC', id: 'ASC' }, 1);
    if (!message) return null;
    // A lease is a time in the future: whoever holds a message has moved it there.
    const attempts = message.attempts + 1;
    await messages.update(message.id, { runAt: later(work.now, LEASE_MS), attempts });
    return { ...message, attempts };
  }

  /** Null where it went well. */
  private async deliver(message: OutboxMessage): Promise<string | null> {
    const listener = this.listeners.later.find(({ name }) => name === message.listener);
    try {
      if (!listener) throw new Error(`nobody listens as ${message.listener}`);
      if (message.attempts > MOST_ATTEMPTS) throw new Error('no attempt came to an end: the process died each time');
      const event = Object.assign(Object.create(listener.event.prototype as object) as DomainEvent, message.payload);
      await listener.call(event);
      deliveries.inc({ listener: message.listener, outcome: 'delivered' });
      return null;
    } catch (error) {
      deliveries.inc({ listener: listener?.name ?? 'none', outcome: 'failed' });
      return (error instanceof Error ? error.message : String(error)).slice(0, 500);
    }
  }

  private afterFailure(now: Instant, message: OutboxMessage, lastError: string) {
    const wait = BACK_OFF_MS[message.attempts - 1];
    this.log.error(`${message.listener} failed on ${message.id}${wait ? '' : ' and is given up'}: ${lastError}`);
    return wait ? { lastError, runAt: later(now, wait) } : { lastError, deadAt: now };
  }
}
