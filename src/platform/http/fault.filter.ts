import { Catch, HttpException, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';

/** Logs what a plain route throws, once and with its request; what GraphQL's resolvers throw is logged where it is formatted. */
@Catch()
export class FaultFilter extends BaseExceptionFilter {
  override catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() !== 'http') throw error;
    if (!(error instanceof HttpException) && !this.isHttpError(error)) {
      const { log } = host.switchToHttp().getRequest<FastifyRequest>();
      // Of an error only where it came from: a driver's also holds the values of the statement.
      log.error({ error: error instanceof Error ? error.stack : String(error) });
    }
    super.catch(error, host);
  }
}
