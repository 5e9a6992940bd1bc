import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { OutboxMeasures } from '../domain-events/outbox-measures.js';
import { OutboxDispatcher } from '../domain-events/outbox-dispatcher.js';
import { ForgetIdempotencyKeys } from '../idempotency/forget-idempotency-keys.job.js';
import { ForgetThrottleWindows } from '../throttle/forget-throttle-windows.job.js';
import { Jobs } from './jobs.js';

/** What a server does besides answering. The command line leaves it out. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Jobs, OutboxDispatcher, OutboxMeasures, ForgetIdempotencyKeys, ForgetThrottleWindows],
  exports: [Jobs, OutboxDispatcher],
})
export class JobsModule {}
