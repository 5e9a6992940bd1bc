import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-sources.js';
import { refusalOf } from './db-errors.js';

/** A message of PostgreSQL's protocol: its type, its length, what it says. */
function message(type: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type), length, body]);
}

const SIGNED_IN = message('R', Buffer.alloc(4));
const READY = message('Z', Buffer.from('I'));
const ENDED = message(
  'E',
  Buffer.from('SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0'),
);

describe('a connection that PostgreSQL ends in the very moment in which it is ready', () => {
  it('is an error of whoever waits for it, and not the end of the process', async () => {
    const uncaught: unknown[] = [];
    const note = (error: unknown) => uncaught.push(error);
    process.on('uncaughtException', note);
    const server = createServer((socket) => {
      socket.once('data', () => socket.end(Buffer.concat([SIGNED_IN, READY, ENDED])));
      socket.on('error', () => undefined);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `postgres://hands@127.0.0.1:${(server.address() as AddressInfo).port}/hands`;
    const source = new DataSource(dataSourceOptions({ kind: 'postgres', url }, 'reader'));
    const error: unknown = await source.initialize().catch((reason: unknown) => reason);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('uncaughtException', note);
    server.close();
    expect(uncaught).toEqual([]);
    expect(refusalOf(error)?.reason).toBe('DATABASE_BUSY');
  });
});
