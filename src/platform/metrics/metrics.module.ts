import { Global, Module } from '@nestjs/common';
import { DatabaseMeasures } from '../database/database-measures.js';
import { Metrics } from './metrics.js';
import { MetricsController } from './metrics.controller.js';
import { MetricsServer } from './metrics-server.js';

/** What a server measures, for Prometheus. The command line leaves it out. */
@Global()
@Module({
  controllers: [MetricsController],
  providers: [Metrics, MetricsServer, DatabaseMeasures],
  exports: [Metrics, MetricsServer],
})
export class MetricsModule {}
