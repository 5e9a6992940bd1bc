import { setTimeout as sleep } from 'node:timers/promises';

const SLICE_MS = 10;
const PAUSE_MS = 12;
/** So many jobs at once, which pays where they wait for another process; below the connections of a pool. */
const LANES = 6;

/**
 * Runs many small jobs so that requests are served between them: at most 10 ms of jobs, then a pause of twice as much. All
 * lanes share the slice: with one each, those that wake together would hold the event loop one after the other.
 */
export class Slices {
  private readonly waiting: (() => Promise<void>)[] = [];
  private running = 0;
  private until = 0;
  private pause: Promise<void> | null = null;

  run<T>(job: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.waiting.push(() => job().then(resolve, reject));
      if (this.running < LANES) void this.work();
    });
  }

  private async work(): Promise<void> {
    if (this.running++ === 0) this.pause ??= this.nextSlice(0);
    for (;;) {
      while (this.pause) await this.pause;
      const job = this.waiting.shift();
      if (!job) break;
      await job();
      if (performance.now() >= this.until) this.pause ??= this.nextSlice(PAUSE_MS);
    }
    this.running--;
  }

  private async nextSlice(pauseMs: number): Promise<void> {
    await sleep(pauseMs);
    this.until = performance.now() + SLICE_MS;
    this.pause = null;
  }
}
