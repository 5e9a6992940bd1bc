import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { counts, durations, levels } from '../metrics/measures.js';

const lastRun = levels('job_last_run_timestamp_seconds', 'When a job last came to its end without a failure', ['job']);
const seconds = durations('job_seconds', 'Runs of a job', ['job']);
const failures = counts('job_failures_total', 'Runs of a job that failed', ['job']);

/** Repeats small, restartable pieces of work; each process runs its own. */
@Injectable()
export class Jobs implements BeforeApplicationShutdown {
  private readonly log = new Logger('Jobs');
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running = new Map<string, Promise<void>>();

  /** Runs `job` every so often, never twice at once in this process; a failure is logged and the next run tries again. */
  every(milliseconds: number, name: string, job: () => Promise<void>): void {
    const timer = setInterval(() => {
      if (this.running.has(name)) return;
      const run = this.run(name, job).finally(() => this.running.delete(name));
      this.running.set(name, run);
    }, milliseconds);
    timer.unref();
    this.timers.push(timer);
  }

  private async run(name: string, job: () => Promise<void>): Promise<void> {
    const ended = seconds.startTimer({ job: name });
    try {
      await job();
      lastRun.setToCurrentTime({ job: name });
    } catch (error) {
      failures.inc({ job: name });
      this.log.error(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    ended();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.timers.forEach(clearInterval);
    await Promise.all(this.running.values());
  }
}
