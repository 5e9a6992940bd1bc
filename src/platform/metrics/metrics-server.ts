import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  HttpStatus,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { CONFIG } from '../config/config.token.js';
import type { Config } from '../config/config.js';
import { problemOfListening } from '../listen.js';
import { carries } from './metrics.controller.js';
import { Metrics } from './metrics.js';

/** A port of its own for whoever watches, where METRICS_PORT names one. */
@Injectable()
export class MetricsServer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Metrics');
  private server: Server | null = null;

  constructor(
    private readonly metrics: Metrics,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  get port(): number {
    return (this.server?.address() as AddressInfo).port;
  }

  async onApplicationBootstrap(): Promise<void> {
    const { port, host, token } = this.config.metrics;
    if (port !== null || token !== null) this.metrics.watchProcess();
    if (port === null) return;
    this.server = createServer((request, response) => void this.answer(request, response));
    this.server.listen(port, host);
    await once(this.server, 'listening').catch((error: unknown) => {
      throw problemOfListening(error, port, host);
    });
    this.log.debug(`Metrics at port ${this.port} of ${host}`);
  }

  onModuleDestroy(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }

  private async answer({ method, url, headers }: IncomingMessage, response: ServerResponse): Promise<void> {
    const { token } = this.config.metrics;
    if (method !== 'GET' || url?.split('?', 1)[0] !== '/metrics') {
      response.writeHead(HttpStatus.NOT_FOUND).end();
    } else if (token !== null && !carries(headers.authorization, token)) {
      response.writeHead(HttpStatus.UNAUTHORIZED).end();
    } else {
      response.setHeader('content-type', this.metrics.contentType);
      response.end(await this.metrics.text());
    }
  }
}
