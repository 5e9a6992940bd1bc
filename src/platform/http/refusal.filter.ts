import { Catch, HttpStatus, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { refusals } from '../metrics/refusals.js';
import { Refusal, type RefusalCode } from '../refusal.js';

const STATUSES: Record<RefusalCode, number> = {
  UNAUTHENTICATED: HttpStatus.UNAUTHORIZED,
  FORBIDDEN: HttpStatus.FORBIDDEN,
  NOT_FOUND: HttpStatus.NOT_FOUND,
  BAD_USER_INPUT: HttpStatus.BAD_REQUEST,
  RULE_BROKEN: HttpStatus.UNPROCESSABLE_ENTITY,
  CONFLICT: HttpStatus.CONFLICT,
  RATE_LIMITED: HttpStatus.TOO_MANY_REQUESTS,
};

/** Answers a refusal of a plain route by its status; GraphQL has its own way to say it. */
@Catch(Refusal)
export class RefusalFilter implements ExceptionFilter<Refusal> {
  catch(refusal: Refusal, host: ArgumentsHost): void {
    if (host.getType<string>() !== 'http') throw refusal;
    const { code, reason, details, message } = refusal;
    refusals.inc({ code, reason: reason ?? '' });
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    // What is left of a body that nobody wants to read must not become the next request.
    void reply.header('connection', 'close').status(STATUSES[code]).send({ code, reason, details, message });
  }
}
