import { Injectable } from '@nestjs/common';
import { LessThanOrEqual, MoreThan } from 'typeorm';
import { later } from '../platform/clock/clock.js';
import type { Work } from '../platform/database/work.js';
import { Delivery } from './delivery.entity.js';
import { DeliveryState, MailKind } from './delivery.enums.js';
import { afterFailure, priorityOf } from './delivery.rules.js';
import type { MailFailureKind } from '../platform/mail/mailer.js';
import { SuppressedAddresses } from './suppressed-addresses.js';

const REASON = 'a delivery may concern no school';

/** Longer than an attempt can take; a delivery whose process died is taken by another after this. */
export const LEASE_MS = 120_000;
const LONGEST_ERROR = 500;

export interface NewDelivery {
  kind: MailKind;
  schoolId: string | null;
  subjectId: string;
  recipientId: string;
  version?: string;
  address?: string;
  locale?: string | null;
}

/** How an attempt ended. */
export type Outcome =
  | { state: DeliveryState.SENT; answer: string; told: string | null }
  | { state: DeliveryState.DROPPED; why: string }
  | { state: 'failed'; failure: MailFailureKind; why: string; address: string | null };

/** The deliveries and their states. Whoever sends takes one with a lease and settles it afterwards. */
@Injectable()
export class DeliveriesService {
  private wake: () => void = () => undefined;

  constructor(private readonly suppressed: SuppressedAddresses) {}

  /** Queues a mail unless it already is, or was: repeating it is harmless. */
  async queue(work: Work, { version = '', address, locale, ...delivery }: NewDelivery): Promise<void> {
    await work.acrossSchools(REASON, Delivery).insertUnlessThere({
      ...delivery,
      version,
      priority: priorityOf(delivery.kind),
      state: DeliveryState.QUEUED,
      attempts: 0,
      runAt: work.now,
      lastError: null,
      sentAt: null,
      answer: null,
      told: null,
      address: address ?? null,
      locale: locale ?? null,
    });
  }

  /** Called by whoever sends, to be told when something was queued. */
  onQueued(wake: () => void): void {
    this.wake = wake;
  }

  /** To be called after the commit that queued something. */
  queued(): void {
    this.wake();
  }

  /** One at a time, so that no mail waits in a process's hands while its lease runs out. */
  async take(work: Work): Promise<Delivery | null> {
    const deliveries = work.acrossSchools(REASON, Delivery);
    const due = { state: DeliveryState.QUEUED, runAt: LessThanOrEqual(work.now) };
    const [delivery] = await deliveries.lockFree(due, { priority: 'ASC', id: 'ASC' }, 1);
    if (!delivery) return null;
    const attempts = delivery.attempts + 1;
    await deliveries.update(delivery.id, { runAt: later(work.now, LEASE_MS), attempts });
    return { ...delivery, attempts };
  }

  /** Writes down how an attempt ended. What was sent is sent; a failure counts only while the lease was ours. */
  async settle(work: Work, { id, attempts }: Delivery, outcome: Outcome, chance: number): Promise<DeliveryState> {
    const deliveries = work.acrossSchools(REASON, Delivery);
    const [now] = await deliveries.lock([id]);
    if (!now || now.state === DeliveryState.SENT) return DeliveryState.SENT;
    if (outcome.state === DeliveryState.SENT) {
      const { answer, told } = outcome;
      await deliveries.update(id, { state: outcome.state, sentAt: work.now, answer, told, lastError: null });
      return outcome.state;
    }
    if (now.attempts !== attempts) return now.state;
    const lastError = outcome.why.slice(0, LONGEST_ERROR);
    if (outcome.state === DeliveryState.DROPPED) {
      await deliveries.update(id, { state: outcome.state, lastError });
      return outcome.state;
    }
    const next = afterFailure(attempts, outcome.failure, chance);
    const runAt = 'waitMs' in next ? later(work.now, next.waitMs) : now.runAt;
    await deliveries.update(id, { state: next.state, runAt, lastError });
    if (next.state === DeliveryState.SUPPRESSED && outcome.address) {
      await this.suppressed.add(work, outcome.address, lastError);
    }
    return next.state;
  }

  /** Whether another mail will say it later, and more recently. */
  isSuperseded(work: Work, { kind, subjectId, id }: Delivery): Promise<boolean> {
    const newer = { kind, subjectId, id: MoreThan(id), state: DeliveryState.QUEUED };
    return work.acrossSchools(REASON, Delivery).exists(newer);
  }

  /** The times that the last mail about a subject told, or null. */
  async lastTold(work: Work, subjectId: string): Promise<string | null> {
    const sent = await work
      .acrossSchools(REASON, Delivery)
      .find({ subjectId, state: DeliveryState.SENT }, { sentAt: 'DESC', id: 'DESC' });
    return sent.find(({ told }) => told !== null)?.told ?? null;
  }

  /** Whether somebody was asked before. */
  wasInvited(work: Work, subjectId: string): Promise<boolean> {
    return work.acrossSchools(REASON, Delivery).exists({ subjectId, kind: MailKind.INVITATION });
  }
}
