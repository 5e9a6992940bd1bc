import { setTimeout as sleep } from 'node:timers/promises';

const SLICE_MS = 10;
const PAUSE_MS = 20;
/** So many jobs at once, which pays where they wait for another process; below the connections of a pool. */
const LANES = 6;

/** Runs many small jobs so that requests are served between them: at most 10 ms of jobs, then a pause of twice as much. */
export class Slices {
  private readonly waiting: (() => Promise<void>)[] = [];
  private running = 0;

  run<T>(job: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.waiting.push(() => job().then(resolve, reject));
      if (this.running < LANES) void this.work();
    });
  }

  private async work(): Promise<void> {
    this.running++;
    let until = performance.now() + SLICE_MS;
    for (let job = this.waiting.shift(); job; job = this.waiting.shift()) {
      await job();
      if (performance.now() < until) continue;
      await sleep(PAUSE_MS);
      until = performance.now() + SLICE_MS;
    }
    this.running--;
  }
}
