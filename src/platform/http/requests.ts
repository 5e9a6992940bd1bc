import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { HttpStatus } from '@nestjs/common';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { durations } from '../metrics/measures.js';

const REQUEST_ID = 'x-request-id';
const SANE = /^[\w.:=+/-]{1,128}$/;

const seconds = durations('http_seconds', 'HTTP requests, until the answer was sent', ['method', 'route', 'status']);

/** What a proxy or a client calls the request, where that can stand in a log; else a name of our own. */
function idOf({ headers }: IncomingMessage): string {
  const given = headers[REQUEST_ID];
  return typeof given === 'string' && SANE.test(given) ? given : randomUUID();
}

export const requestOptions = {
  genReqId: idOf,
  // Its own sentence would repeat the query string, in the log too.
  frameworkErrors: ({ statusCode = HttpStatus.BAD_REQUEST }: FastifyError, _: FastifyRequest, reply: FastifyReply) => {
    void reply.status(statusCode).send({ statusCode, message: 'The address is malformed' });
  },
};

/** Names each request in its answer, and notes what it took: by the route, never by the address. */
export function watchRequests(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header(REQUEST_ID, request.id);
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    seconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1_000);
    done();
  });
}
