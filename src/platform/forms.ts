import type { IncomingMessage } from 'node:http';
import { PayloadTooLargeException, UnsupportedMediaTypeException } from '@nestjs/common';
import { RouteConfig, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

const LARGEST_FORM = 4_096;

/** Lets a route take the form of a page. Every other one answers 415 before it has read anything. */
export const TakesForm = (): MethodDecorator => RouteConfig({ takesForm: true });

/** What a form holds: the last of each name. */
export type Form = Readonly<Record<string, string>>;

/** Teaches the server to read forms, where a route says that it takes one. */
export function readForms(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addContentTypeParser(
    'application/x-www-form-urlencoded',
    async (request: FastifyRequest, payload: IncomingMessage) => {
      if (!takesForm(request)) throw new UnsupportedMediaTypeException();
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of payload as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > LARGEST_FORM) throw new PayloadTooLargeException();
        chunks.push(chunk);
      }
      return Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
    },
  );
}

const takesForm = (request: FastifyRequest): boolean =>
  (request.routeOptions.config as { takesForm?: boolean } | undefined)?.takesForm === true;
