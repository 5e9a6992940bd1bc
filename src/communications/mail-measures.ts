import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Reads } from '../platform/database/reads.js';
import { counts, levels } from '../platform/metrics/measures.js';
import { Metrics } from '../platform/metrics/metrics.js';
import { Delivery } from './delivery.entity.js';
import { DeliveryState } from './delivery.enums.js';

const REASON = 'a delivery may concern no school';
/** The others are many, and nobody waits for them. */
const WATCHED = [DeliveryState.QUEUED, DeliveryState.FAILED];

const deliveries = levels('mail_deliveries', 'Mails of the whole database that wait or were given up', ['state']);

/** By the state that an attempt left the mail in; QUEUED means that it will be tried again. */
export const attempts = counts('mail_attempts_total', 'Attempts to send a mail', ['kind', 'state']);

/** How many mails wait, and how many were given up. */
@Injectable()
export class MailMeasures implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly reads: Reads,
  ) {}

  onModuleInit(): void {
    this.metrics.beforeAnswer(async () => {
      const rows = this.reads.acrossSchools(REASON, Delivery);
      for (const state of WATCHED) deliveries.set({ state }, await rows.count({ state }));
    });
  }
}
