import { Controller, Get, HttpStatus, Inject, Module, Res, type BeforeApplicationShutdown } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { DataSource } from 'typeorm';
import { Public } from '../access/allow.js';
import { READER } from '../database/reads.js';

@Controller('health')
class HealthController implements BeforeApplicationShutdown {
  private stopping = false;

  constructor(@Inject(READER) private readonly reader: DataSource) {}

  beforeApplicationShutdown(): void {
    this.stopping = true;
  }

  /** The process answers. */
  @Get('live')
  @Public()
  live(): { status: string } {
    return { status: 'live' };
  }

  /** The process can serve: its database answers and it is not stopping. */
  @Get('ready')
  @Public()
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: string }> {
    if (!this.stopping && (await this.databaseAnswers())) return { status: 'ready' };
    void reply.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status: this.stopping ? 'stopping' : 'no database' };
  }

  private databaseAnswers(): Promise<boolean> {
    return this.reader.query('SELECT 1').then(
      () => true,
      () => false,
    );
  }
}

@Module({ controllers: [HealthController] })
export class HealthModule {}
