import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions, outliveLoss } from './data-sources.js';
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

/** A PostgreSQL that answers each connection's first message thus, and nothing after that. */
async function served(answer: (socket: Socket) => void) {
  const server = createServer((socket) => {
    socket.once('data', () => answer(socket));
    socket.on('error', () => undefined);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `postgres://hands@127.0.0.1:${(server.address() as AddressInfo).port}/hands`;
  return { server, options: dataSourceOptions({ kind: 'postgres', url }, 'reader') };
}

describe('a connection that PostgreSQL ends in the very moment in which it is ready', () => {
  it('is an error of whoever waits for it, and not the end of the process', async () => {
    const uncaught: unknown[] = [];
    const note = (error: unknown) => uncaught.push(error);
    process.on('uncaughtException', note);
    const { server, options } = await served((socket) => socket.end(Buffer.concat([SIGNED_IN, READY, ENDED])));
    const error: unknown = await new DataSource(options).initialize().catch((reason: unknown) => reason);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('uncaughtException', note);
    server.close();
    expect(uncaught).toEqual([]);
    expect(refusalOf(error)?.reason).toBe('DATABASE_BUSY');
  });
});

describe('a connection whose PostgreSQL vanishes without a word', () => {
  it('is given up by whoever waits for it', async () => {
    const { server, options } = await served((socket) => socket.write(Buffer.concat([SIGNED_IN, READY])));
    const extra = {
      ...(options as { extra: object }).extra,
      onConnect: (client: PoolClient) => outliveLoss(client, 200),
    };
    const source = new DataSource({ ...options, extra } as typeof options);
    const error: unknown = await source.initialize().catch((reason: unknown) => reason);
    server.close();
    expect(refusalOf(error)?.reason).toBe('DATABASE_BUSY');
  });
});
