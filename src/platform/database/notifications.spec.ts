import { setTimeout as sleep } from 'node:timers/promises';
import { resumeTimers, stopTimers } from '../../../test/support/fake-timers.js';
import { gate } from '../../../test/support/gate.js';
import { READY, stubPostgres } from '../../../test/support/stub-postgres.js';
import { Notifications } from './notifications.js';

describe('a start beside a PostgreSQL that falls silent', () => {
  it.each([
    ['before the sign-in', false],
    ['before LISTEN is answered', true],
  ])('%s goes on after five seconds, to try again', async (_, signsIn) => {
    const reached = gate();
    const { url, stop } = await stubPostgres((socket) => {
      if (!signsIn) return reached.open();
      socket.once('data', () => reached.open());
      socket.write(READY);
    });
    const heard = { received: () => undefined, missed: () => undefined };
    const notifications = Notifications.of({ kind: 'postgres', url }, heard)!;
    const timers = stopTimers();
    const started = notifications.start();
    await reached.passed;
    timers.tick(5_000);
    resumeTimers();
    expect(await Promise.race([started.then(() => 'started'), sleep(1_000, 'waiting')])).toBe('started');
    await notifications.stop();
    stop();
  });
});
