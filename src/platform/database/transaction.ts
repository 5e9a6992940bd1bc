import type { EntityManager } from 'typeorm';

/**
 * For how many turns of the queue of microtasks a statement counts as running after its end: SQLite answers at once, and
 * an `await` that is missing would never show.
 */
const TURNS_AFTER_END = 10;

/**
 * The statements of one open transaction. A statement that fails ends it, even where its error is caught: PostgreSQL would
 * keep nothing of what follows, SQLite everything. A statement that still runs when the job returns was not awaited.
 */
export class Transaction {
  private readonly running = new Set<Promise<unknown>>();
  private failure: unknown = null;
  private open = true;

  constructor(readonly manager: EntityManager) {}

  async run<T>(statement: (manager: EntityManager) => Promise<T>): Promise<T> {
    this.checkOpen();
    const result = statement(this.manager);
    this.running.add(result);
    try {
      const answer = await result;
      for (let turn = 0; turn < TURNS_AFTER_END; turn++) await Promise.resolve();
      return answer;
    } catch (error) {
      this.failure ??= error;
      throw error;
    } finally {
      this.running.delete(result);
    }
  }

  checkOpen(): void {
    if (!this.open) throw new Error('this unit of work has ended: an await is missing, or it took too long');
    if (this.failure) throw this.failure as Error;
  }

  /** Throws unless everything was awaited and went well. */
  requireComplete(): void {
    if (this.failure) throw this.failure as Error;
    if (this.running.size > 0) throw new Error('a unit of work returned while a statement ran: an await is missing');
  }

  /** Refuses further statements and waits for the last one, which must not reach the connection's next transaction. */
  async close(): Promise<void> {
    this.open = false;
    await Promise.allSettled(this.running);
  }
}
