import { Refusal } from '../refusal.js';
import { durations, levels, secondsSince } from '../metrics/measures.js';
import { isRetryable } from './db-errors.js';
import { StartAgain } from './work.js';

const waiting = levels('works_waiting', 'Units of work that wait for the writer, or for a connection that writes');
const waits = durations('work_wait_seconds', 'What a unit of work waited until it began');
const seconds = durations('work_seconds', 'Units of work, from the beginning to the end of the transaction', [
  'outcome',
]);

type Run<Given, Result> = (given: Given) => Promise<Result>;

/** Has a transaction opened, and notes what it waited, what it took and how it ended. */
export async function measuredWork<Given, Result>(
  open: (run: Run<Given, Result>) => Promise<Result>,
  run: Run<Given, Result>,
): Promise<Result> {
  const askedAt = performance.now();
  let begunAt: number | null = null;
  const begin = () => {
    begunAt = performance.now();
    waiting.dec();
    waits.observe((begunAt - askedAt) / 1_000);
  };
  let outcome = 'committed';
  waiting.inc();
  try {
    return await open((given) => {
      begin();
      return run(given);
    });
  } catch (error) {
    outcome = outcomeOf(error);
    throw error;
  } finally {
    if (begunAt === null) waiting.dec();
    else seconds.observe({ outcome }, secondsSince(begunAt));
  }
}

function outcomeOf(error: unknown): string {
  if (error instanceof Refusal) return 'refused';
  return error instanceof StartAgain || isRetryable(error) ? 'repeated' : 'failed';
}
