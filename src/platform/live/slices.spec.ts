import { setTimeout as sleep } from 'node:timers/promises';
import { Slices } from './slices.js';

const JOB_MS = 2;

/** As a statement on SQLite: it waits for nothing, so that whatever follows it runs before the event loop turns. */
async function job(): Promise<void> {
  await Promise.resolve();
  const until = performance.now() + JOB_MS;
  while (performance.now() < until);
}

it('lets requests be served after each 10 ms of jobs, however many wait', async () => {
  const slices = new Slices();
  let [done, sinceTurn, most] = [0, 0, 0];
  const all = Promise.all(
    Array.from({ length: 60 }, () =>
      slices.run(async () => {
        await job();
        most = Math.max(most, ++sinceTurn);
        done++;
      }),
    ),
  );
  while (done < 60) {
    await sleep(1);
    sinceTurn = 0;
  }
  await all;
  // The last begins within the slice.
  expect(most).toBeLessThanOrEqual(10 / JOB_MS + 1);
});

it('hands on what a job answers or throws, and goes on after it', async () => {
  const slices = new Slices();
  const failing = slices.run(() => Promise.reject(new Error('of this job')));
  await expect(failing).rejects.toThrow('of this job');
  await expect(slices.run(() => Promise.resolve(7))).resolves.toBe(7);
});
