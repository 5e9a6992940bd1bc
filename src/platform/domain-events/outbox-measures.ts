import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { Reads } from '../database/reads.js';
import { levels } from '../metrics/measures.js';
import { Metrics } from '../metrics/metrics.js';
import { OutboxMessage } from './outbox-message.entity.js';

const REASON = 'the outbox serves every school';

const messages = levels('outbox_messages', 'Outbox messages of the whole database, by state', ['state']);
const oldest = levels('outbox_oldest_seconds', 'The age of the oldest message that waits to be delivered');

/** How much is still to be delivered, and since when. */
@Injectable()
export class OutboxMeasures implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.metrics.beforeAnswer(async () => {
      const rows = this.reads.acrossSchools(REASON, OutboxMessage);
      messages.set({ state: 'waiting' }, await rows.count({ deadAt: IsNull() }));
      messages.set({ state: 'given_up' }, await rows.count({ deadAt: Not(IsNull()) }));
      const waiting = rows.query('m').andWhere('m.deadAt IS NULL').select('MIN(m.createdAt)', 'since');
      const since = (await waiting.getRawOne<{ since: string | Date | null }>())?.since;
      oldest.set(since ? (Date.parse(this.clock.now()) - new Date(since).getTime()) / 1_000 : 0);
    });
  }
}
