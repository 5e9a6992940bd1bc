import { Worker } from 'node:worker_threads';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { CONFIG } from '../config/config.token.js';
import type { Config } from '../config/config.js';
import { Refusal, type RefusalCode } from '../refusal.js';
import type { Instant } from '../text/instant.js';

/** What a thread is given, and what it answers with. */
export interface ThreadTask {
  task: string;
  input: unknown;
  config: Config;
  now: Instant;
}

export type ThreadAnswer =
  | { result: unknown }
  | { refusal: { code: RefusalCode; reason?: string; details?: Readonly<Record<string, unknown>> } };

const isTypeScript = import.meta.url.endsWith('.ts');
const ENTRY = new URL(`../../worker.${isTypeScript ? 'ts' : 'js'}`, import.meta.url);
const HOOK = new URL('../../../scripts/ts-hook.mjs', import.meta.url);
const MOST_MEGABYTES = 512;
/** Each takes a processor, its megabytes and connections of its own from those who wait for a page. */
const MOST_AT_ONCE = 2;
const LONGEST_RUN_MS = 10 * 60_000;

/** Runs long pieces of work in a thread of their own, with connections of their own, so that requests are served. */
@Injectable()
export class Threads {
  private running = 0;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async run<Result>(task: string, input: unknown): Promise<Result> {
    if (this.running >= MOST_AT_ONCE) throw new Refusal('RATE_LIMITED', 'SERVER_BUSY', { retryAfterSeconds: 60 });
    const workerData: ThreadTask = { task, input, config: this.config, now: this.clock.now() };
    const worker = new Worker(ENTRY, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
      ...(isTypeScript ? { execArgv: ['--import', HOOK.href] } : {}),
    });
    this.running += 1;
    const limit = setTimeout(() => void worker.terminate(), LONGEST_RUN_MS);
    worker.once('exit', () => {
      this.running -= 1;
      clearTimeout(limit);
    });
    const answer = await new Promise<ThreadAnswer>((resolve, reject) => {
      worker.on('message', resolve);
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new Error(`the thread of ${task} ended with ${code}`)));
    });
    if ('result' in answer) return answer.result as Result;
    const { code, reason, details } = answer.refusal;
    throw new Refusal(code, reason satisfies string | undefined, details);
  }
}
