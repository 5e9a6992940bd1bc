import { setImmediate } from 'node:timers/promises';

const LONGEST_MS = 15;

/** Lets others run whenever it was called for too long without. */
export function pauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST_MS) return;
    await setImmediate();
    since = performance.now();
  };
}
