import type { LoggerService, LogLevel } from '@nestjs/common';
import type { FastifyBaseLogger, FastifyRequest } from 'fastify';

/** Fastify's own pino: JSON lines, without headers, bodies, variables or query strings, which may hold secrets. */
export const loggerOptions = (level: string) => ({
  level,
  serializers: {
    req: (request: FastifyRequest) => ({ method: request.method, path: request.url.split('?', 1)[0], id: request.id }),
  },
});

/** Sends Nest's own log through the same pino. */
export class PinoLogger implements LoggerService {
  constructor(private readonly pino: FastifyBaseLogger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    // Nest reports every exception; whoever answers it has logged it with its request, unless it is a refusal, no fault.
    if (rest.at(-1) === 'ExceptionsHandler') return;
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  setLogLevels(_levels: LogLevel[]): void {
    // LOG_LEVEL decides.
  }

  private write(level: 'error' | 'warn' | 'debug' | 'trace', message: unknown, rest: unknown[]): void {
    const context = rest.at(-1);
    this.pino[level]({ context, ...fieldsOf(message) });
  }
}

/** Of an error only where it came from: a driver's also holds the values of the statement. */
function fieldsOf(message: unknown): object {
  if (message instanceof Error) return { error: message.stack };
  return message !== null && typeof message === 'object' ? message : { msg: String(message) };
}
