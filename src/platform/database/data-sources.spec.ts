import type { Socket } from 'node:net';
import type { PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { message, READY, stubPostgres } from '../../../test/support/stub-postgres.js';
import { dataSourceOptions, outliveLoss } from './data-sources.js';
import { refusalOf } from './db-errors.js';

const ENDED = message(
  'E',
  Buffer.from('SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0'),
);

/** What whoever asks such a server for a connection is told. */
async function errorOf(answer: (socket: Socket) => void, more: object = {}): Promise<unknown> {
  const { url, stop } = await stubPostgres(answer);
  const { extra, ...options } = dataSourceOptions({ kind: 'postgres', url }, 'reader') as { extra: object };
  const source = new DataSource({ ...options, extra: { ...extra, ...more } } as never);
  const error: unknown = await source.initialize().catch((reason: unknown) => reason);
  stop();
  return error;
}

describe('a connection that PostgreSQL ends in the very moment in which it is ready', () => {
  it('is an error of whoever waits for it, and not the end of the process', async () => {
    const uncaught: unknown[] = [];
    const note = (error: unknown) => uncaught.push(error);
    process.on('uncaughtException', note);
    const error = await errorOf((socket) => socket.end(Buffer.concat([READY, ENDED])));
    await new Promise((resolve) => setImmediate(resolve));
    process.off('uncaughtException', note);
    expect(uncaught).toEqual([]);
    expect(refusalOf(error)?.reason).toBe('DATABASE_BUSY');
  });
});

describe('a connection whose PostgreSQL vanishes without a word', () => {
  it('is given up by whoever waits for it', async () => {
    const onConnect = (client: PoolClient) => outliveLoss(client, 200);
    const error = await errorOf((socket) => socket.write(READY), { onConnect });
    expect(refusalOf(error)?.reason).toBe('DATABASE_BUSY');
  });
});
