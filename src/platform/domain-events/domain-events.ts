import { Injectable } from '@nestjs/common';
import type { Work } from '../database/work.js';
import type { DomainEvent } from './domain-event.js';
import { Listeners } from './listeners.js';
import { OutboxMessage } from './outbox-message.entity.js';

/** Carries a domain event to its listeners: those within at once, those later by one outbox row each. */
@Injectable()
export class DomainEvents {
  private readonly withMessages = new WeakSet<Work>();
  private wake: () => void = () => undefined;

  constructor(private readonly listeners: Listeners) {}

  async announce(work: Work, event: DomainEvent): Promise<void> {
    for (const listener of this.listeners.within) {
      if (event instanceof listener.event) await listener.call(work, event);
    }
    const { schoolId, ...rest } = event;
    const messages = this.listeners.later
      .filter((listener) => event instanceof listener.event)
      .map((listener) => ({
        event: event.constructor.name,
        listener: listener.name,
        payload: { ...rest, schoolId },
        schoolId,
        runAt: work.now,
        attempts: 0,
        lastError: null,
        deadAt: null,
      }));
    if (messages.length === 0) return;
    await work.acrossSchools('the outbox serves every school', OutboxMessage).insertAll(messages);
    this.withMessages.add(work);
  }

  /** Called by the dispatcher, to be told when a commit has left messages. */
  onMessages(wake: () => void): void {
    this.wake = wake;
  }

  /** Called after each commit. */
  committed(work: Work): void {
    if (this.withMessages.has(work)) this.wake();
  }
}
