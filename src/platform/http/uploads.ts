import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

const STREAMED = ['application/zip', 'application/octet-stream'];

/** The one route whose body is too large to be held in memory. */
export const UPLOADS_PATH = 'uploads';

/** Hands the body on as a stream, on that route alone; everywhere else these types are refused as before. */
export function passUploadsThrough(server: FastifyInstance): void {
  server.addContentTypeParser(STREAMED, (request, payload, done) => {
    const [path] = request.url.split('?');
    if (path === `/${UPLOADS_PATH}`) done(null, payload);
    else done(new UnsupportedMediaTypeException(), undefined);
  });
}
