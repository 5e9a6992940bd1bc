import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';

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
      const run = job()
        .catch((error: unknown) => this.log.error(`${name}: ${error instanceof Error ? error.stack : String(error)}`))
        .finally(() => this.running.delete(name));
      this.running.set(name, run);
    }, milliseconds);
    timer.unref();
    this.timers.push(timer);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.timers.forEach(clearInterval);
    await Promise.all(this.running.values());
  }
}
