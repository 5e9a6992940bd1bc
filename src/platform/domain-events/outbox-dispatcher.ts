import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { IsNull, LessThanOrEqual } from 'typeorm';
import { Clock, later } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { DomainEvents } from './domain-events.js';
import type { DomainEvent } from './domain-event.js';
import { Listeners } from './listeners.js';
import { OutboxMessage } from './outbox-message.entity.js';

const BATCH = 20;
const POLL_MS = 1_000;
/** Longer than any unit of work; a message whose process died is taken by another after this. */
const LEASE_MS = 60_000;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** Waits after the first, second, ... failure; after the last one the message is given up. */
const BACK_OFF_MS = [SECOND, 5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 60 * MINUTE, 360 * MINUTE];

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
    private readonly clock: Clock,
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
    while (!this.stopping) {
      const messages = await this.claim();
      for (const message of messages) await this.deliver(message);
      if (messages.length < BATCH) return;
    }
  }

  private claim(): Promise<OutboxMessage[]> {
    return this.unitOfWork.runAcrossSchools('the outbox serves every school', async (work) => {
      const messages = work.acrossSchools('the outbox serves every school', OutboxMessage);
      const due = { deadAt: IsNull(), runAt: LessThanOrEqual(work.now) };
      const free = await messages.lockFree(due, { runAt: 'ASC', id: 'ASC' }, BATCH);
      // A lease is a time in the future: whoever holds a message has moved it there.
      await messages.update(
        free.map((message) => message.id),
        { runAt: later(work.now, LEASE_MS), attempts: () => '"attempts" + 1' },
      );
      return free;
    });
  }

  private async deliver(message: OutboxMessage): Promise<void> {
    const listener = this.listeners.later.find(({ name }) => name === message.listener);
    try {
      if (!listener) throw new Error(`nobody listens as ${message.listener}`);
      const event = Object.assign(Object.create(listener.event.prototype as object) as DomainEvent, message.payload);
      await listener.call(event);
    } catch (error) {
      await this.postpone(message, error);
      return;
    }
    await this.unitOfWork.runAcrossSchools('the outbox serves every school', async (work) => {
      await work.acrossSchools('the outbox serves every school', OutboxMessage).delete({ id: message.id });
    });
  }

  private async postpone(message: OutboxMessage, error: unknown): Promise<void> {
    const wait = BACK_OFF_MS[message.attempts];
    const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 500);
    this.log.error(`${message.listener} failed on ${message.id}${wait ? '' : ' and is given up'}: ${lastError}`);
    await this.unitOfWork.runAcrossSchools('the outbox serves every school', async (work) => {
      await work
        .acrossSchools('the outbox serves every school', OutboxMessage)
        .update(message.id, wait ? { lastError, runAt: later(work.now, wait) } : { lastError, deadAt: work.now });
    });
  }
}
