import { once } from 'node:events';
import { copyFile, rename } from 'node:fs/promises';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { freshDatabase, onlyOn } from '../support/database.js';
import { TestApp } from '../support/test-app.js';

const ask = async ({ origin }: TestApp, path: string) => {
  const response = await fetch(origin + path);
  return { status: response.status, body: await response.json() };
};

describe('health', () => {
  it('says that the process lives and that it can serve', async () => {
    const test = await TestApp.start();
    expect(await ask(test, '/health/live')).toEqual({ status: 200, body: { status: 'live' } });
    expect(await ask(test, '/health/ready')).toEqual({ status: 200, body: { status: 'ready' } });
    await test.stop();
  });

  onlyOn('sqlite', 'it is about files')('is not ready when its file is taken away, or exchanged', async () => {
    const test = await TestApp.start();
    const file = test.databaseUrl.slice('sqlite:'.length);
    await rename(file, `${file}.elsewhere`);
    const gone = await ask(test, '/health/ready');
    await copyFile(`${file}.elsewhere`, file);
    const exchanged = await ask(test, '/health/ready');
    await rename(`${file}.elsewhere`, file);
    const back = await ask(test, '/health/ready');
    await test.stop();
    expect([gone.status, exchanged.status, back.status]).toEqual([503, 503, 200]);
  });

  onlyOn('postgres', 'a file that is open stays')(
    'is not ready while the database is gone, and is again once it is back',
    async () => {
      const database = await freshDatabase();
      const way = await wayTo(database.url);
      const test = await TestApp.start({ env: { DATABASE_URL: way.url } });
      const { token } = await (await test.school()).coordinator();

      await way.block();
      const gone = [await ask(test, '/health/ready'), await ask(test, '/health/live')];
      const whileGone = await test.as({ token }).send('{ viewer { id } }');
      await way.open();
      const back = await ask(test, '/health/ready');
      const whenBack = await test.as({ token }).send('{ viewer { id } }');
      await test.stop();
      await way.block();
      await database.drop();

      expect(gone.map(({ status }) => status)).toEqual([503, 200]);
      expect(whileGone.status).toBe(503);
      expect(whileGone.errors?.[0]?.extensions).toEqual({ code: 'RATE_LIMITED', reason: 'DATABASE_BUSY' });
      expect(back.status).toBe(200);
      expect(whenBack.data.viewer.id).toEqual(expect.any(String));
    },
  );
});

/** A way to a database server that can be cut and opened again, as its restart would. */
async function wayTo(url: string) {
  const { hostname, port: behind } = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((from) => {
    const to = connect(Number(behind), hostname);
    for (const [socket, other] of [[from, to] as const, [to, from] as const]) {
      sockets.add(socket);
      socket.on('error', () => other.destroy()).on('close', () => sockets.delete(socket));
      socket.pipe(other);
    }
  });
  const open = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await open(0);
  const detour = new URL(url);
  detour.host = `127.0.0.1:${port}`;
  return {
    url: detour.href,
    open: () => open(port),
    block: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}
