import type { INestApplication } from '@nestjs/common';
import { StartProblem } from './start-problem.js';

const LONGEST_STOP_MS = 10_000;

/** Runs a program that serves until it is told to stop; what keeps it from starting is said in one sentence. */
export function runServer(start: () => Promise<INestApplication>): void {
  start().then(stopOnSignal, fail);
}

function stopOnSignal(app: INestApplication): void {
  const stop = () => {
    // Whatever still runs after that is cut; nothing that was acknowledged is lost.
    setTimeout(() => process.exit(0), LONGEST_STOP_MS).unref();
    app.close().then(() => process.exit(0), fail);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function fail(error: unknown): never {
  const mistyped = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  const expected = mistyped || error instanceof StartProblem;
  console.error(expected ? (error as Error).message : error);
  process.exit(1);
}
