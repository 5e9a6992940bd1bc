import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { levels } from '../metrics/measures.js';
import { Metrics } from '../metrics/metrics.js';
import { kindOf, poolOf } from './data-sources.js';
import { READER } from './reads.js';
import { WRITER } from './unit-of-work.js';

const up = levels('database_up', 'Whether the database answers');
const connections = levels('database_connections', 'Connections to PostgreSQL, and who waits for one', [
  'use',
  'state',
]);

/** Whether the database answers, and how many of its connections are taken. */
@Injectable()
export class DatabaseMeasures implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    @Inject(READER) private readonly reader: DataSource,
    @Inject(WRITER) private readonly writer: DataSource,
  ) {}

  onModuleInit(): void {
    this.metrics.beforeAnswer(async () => {
      this.countConnections();
      up.set(0);
      await this.reader.query('SELECT 1');
      up.set(1);
    });
  }

  private countConnections(): void {
    for (const [use, source] of Object.entries({ reader: this.reader, writer: this.writer })) {
      if (kindOf(source) !== 'postgres') return;
      const { totalCount, idleCount, waitingCount } = poolOf(source);
      connections.set({ use, state: 'taken' }, totalCount - idleCount);
      connections.set({ use, state: 'idle' }, idleCount);
      connections.set({ use, state: 'waited_for' }, waitingCount);
    }
  }
}
