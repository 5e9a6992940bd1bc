import { resumeTimers, stopTimers } from '../../../test/support/fake-timers.js';
import { Clock } from '../clock/clock.js';
import type { Config } from '../config/config.js';
import { Threads } from './threads.js';

describe('threads', () => {
  afterEach(resumeTimers);

  it('are two at most, and end after ten minutes', async () => {
    const timers = stopTimers();
    const threads = new Threads({} as Config, new Clock());
    const run = () => threads.run('anything', null).catch((error: unknown) => error);
    for (let round = 1; round <= 2; round++) {
      const running = [run(), run()];
      expect(await Promise.race([run(), ...running])).toMatchObject({ code: 'RATE_LIMITED', reason: 'SERVER_BUSY' });
      timers.tick(600_000);
      for (const ended of await Promise.all(running)) expect(String(ended)).toContain('the thread of anything ended');
    }
  });
});
