import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/audit-log.js';
import { Clock } from '../clock/clock.js';
import { CONFIG } from '../config/config.token.js';
import type { Config } from '../config/config.js';
import { DomainEvents } from '../domain-events/domain-events.js';
import { Listeners } from '../domain-events/listeners.js';
import { Ids } from '../ids/ids.js';
import type { Mailer } from '../mail/mailer.js';
import { IdempotencyKeys } from '../idempotency/idempotency-keys.js';
import { Signals } from '../live/signals.js';
import { dataSourceOptions } from './data-sources.js';
import { READER, Reads } from './reads.js';
import { Staging } from './staging.js';
import { UnitOfWork, WRITER } from './unit-of-work.js';

const dataSource = (token: symbol, use: 'writer' | 'reader') => ({
  provide: token,
  inject: [CONFIG],
  useFactory: (config: Config) =>
    new DataSource(dataSourceOptions(config.database, use, config.slowStatementMs)).initialize(),
});

/** What a test, or a seed that tells a year's story, may set: the present, the ids, and where mail goes. */
export interface Presets {
  clock?: Clock;
  ids?: Ids;
  mailer?: Mailer;
  /** For a story that is told long after: nobody is to be told of it by mail, then or ever. */
  tellsNobody?: boolean;
}

/** Both connections to a migrated database, and the two ways to use them: UnitOfWork and Reads. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    dataSource(WRITER, 'writer'),
    dataSource(READER, 'reader'),
    AuditLog,
    IdempotencyKeys,
    Listeners,
    DomainEvents,
    Signals,
    UnitOfWork,
    Reads,
    Staging,
  ],
  exports: [IdempotencyKeys, Clock, Ids, DomainEvents, Listeners, Signals, UnitOfWork, Staging, Reads, READER, WRITER],
})
export class DatabaseModule implements OnApplicationShutdown {
  static of({ clock = new Clock(), ids = new Ids() }: Presets): DynamicModule {
    const providers = [
      { provide: Clock, useValue: clock },
      { provide: Ids, useValue: ids },
    ];
    return { module: DatabaseModule, providers };
  }

  constructor(
    @Inject(WRITER) private readonly writer: DataSource,
    @Inject(READER) private readonly reader: DataSource,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.reader.destroy();
    await this.writer.destroy();
  }
}
