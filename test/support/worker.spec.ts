import { setTimeout as realSleep } from 'node:timers/promises';
import { resumeTimers, stopTimers } from './fake-timers.js';

/** As often as the watcher looks; what begins to wait now has its turn after it. */
const BETWEEN_LOOKS_MS = 1_000;

describe('the watcher for tests that hang', () => {
  afterEach(resumeTimers);

  it('counts no time that a test only pretends', async () => {
    stopTimers().tick(3_600_000);
    await realSleep(BETWEEN_LOOKS_MS);
  });
});
