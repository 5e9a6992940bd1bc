import 'reflect-metadata';
import { parentPort, workerData } from 'node:worker_threads';
import type { INestApplicationContext } from '@nestjs/common';
import { withServices } from './create-app.js';
import { applyUploadedRoster, previewUploadedRoster } from './families/index.js';
import { Clock } from './platform/clock/clock.js';
import { Refusal } from './platform/refusal.js';
import type { ThreadAnswer, ThreadTask } from './platform/threads/threads.js';

/** What can be done in a thread of its own. */
const tasks: Readonly<Record<string, (app: INestApplicationContext, input: never) => Promise<unknown>>> = {
  applyUploadedRoster,
  previewUploadedRoster,
};

async function answer({ task, input, config, now }: ThreadTask): Promise<ThreadAnswer> {
  // Its present is that of the request which it works for.
  const clock: Clock = Object.assign(new Clock(), { now: () => now });
  try {
    const run = tasks[task] as (app: INestApplicationContext, input: unknown) => Promise<unknown>;
    return { result: await withServices(config, (app) => run(app, input), { clock }) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, reason, details } = error;
    return { refusal: { code, ...(reason ? { reason } : {}), ...(details ? { details } : {}) } };
  }
}

parentPort?.postMessage(await answer(workerData as ThreadTask));
