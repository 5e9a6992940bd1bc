import { createHash, timingSafeEqual } from 'node:crypto';
import { Controller, Get, Headers, Inject, NotFoundException, Res, UnauthorizedException } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/allow.js';
import { CONFIG } from '../config/config.token.js';
import type { Config } from '../config/config.js';
import { Metrics } from './metrics.js';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether a header carries the token, judged in a time that tells nothing of it. */
export const carries = (authorization: string | undefined, token: string): boolean =>
  timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`));

/** On the port that everybody reaches: nothing there unless METRICS_TOKEN says what opens it. */
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Public()
  async read(
    @Headers('authorization') authorization: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { token } = this.config.metrics;
    if (token === null) throw new NotFoundException('Cannot GET /metrics');
    if (!carries(authorization, token)) throw new UnauthorizedException();
    void reply.header('content-type', this.metrics.contentType);
    return this.metrics.text();
  }
}
