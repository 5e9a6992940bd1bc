import { Controller, Get, HttpStatus, Inject, Module, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { DataSource } from 'typeorm';
import { Public } from '../access/allow.js';
import { answers } from '../database/data-sources.js';
import { READER } from '../database/reads.js';

@Controller('health')
class HealthController {
  constructor(@Inject(READER) private readonly reader: DataSource) {}

  /** The process answers. */
  @Get('live')
  @Public()
  live(): { status: string } {
    return { status: 'live' };
  }

  /** The process can serve: its database answers. One that stops refuses connections, or answers 503 by itself. */
  @Get('ready')
  @Public()
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: string }> {
    if (await answers(this.reader)) return { status: 'ready' };
    void reply.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status: 'no database' };
  }
}

@Module({ controllers: [HealthController] })
export class HealthModule {}
