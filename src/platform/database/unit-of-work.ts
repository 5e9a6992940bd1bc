import { Inject, Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../access/viewer.js';
import { AuditLog } from '../audit/audit-log.js';
import { Clock } from '../clock/clock.js';
import { DomainEvents } from '../domain-events/domain-events.js';
import { Ids, prefixOf } from '../ids/ids.js';
import { Signals } from '../live/signals.js';
import { IdempotencyKeys, type OnceOptions } from '../idempotency/idempotency-keys.js';
import { notFound, Refusal } from '../refusal.js';
import type { Row, SchoolRow } from './columns.js';
import { kindOf, LONGEST_WORK_MS, sqliteOf } from './data-sources.js';
import { databaseBusy, isBusy, isRetryable } from './db-errors.js';
import { measuredWork } from './measured-work.js';
import { refuseLongQueue } from './pool-queue.js';
import { ReadRows } from './rows.js';
import { StartAgain, Work } from './work.js';
import { tableInfo, tableOfPrefix, type EntityClass } from './tables.js';
import { Transaction } from './transaction.js';

export const WRITER = Symbol('the data source that writes');

const FRESH_TRIES = 3;
const LONGEST_WAIT_MS = 5_000;
const LONGEST_QUEUE = 2_000;

type Job<T> = (work: Work) => Promise<T>;
type SchoolChoice = (manager: EntityManager) => Promise<string | null>;

interface Start {
  transaction: Transaction;
  viewer: Viewer | null;
  schoolId: string | null;
}

/**
 * Opens transactions, the only way to write. SQLite: one at a time, in order of arrival. PostgreSQL: READ COMMITTED, with
 * fresh tries after a deadlock, so a job must be repeatable: nothing outside the database happens in it.
 */
@Injectable()
export class UnitOfWork {
  private queue: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  constructor(
    @Inject(WRITER) private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly events: DomainEvents,
    private readonly auditLog: AuditLog,
    private readonly keys: IdempotencyKeys,
    private readonly signals: Signals,
  ) {}

  /** One unit of work in the school of the row that `id` names, looked up among the viewer's schools. */
  async run<T>(viewer: Viewer, id: string, job: Job<T>): Promise<T> {
    try {
      return await this.transact(viewer, (manager) => this.schoolOf(manager, viewer, id), job);
    } finally {
      viewer.forget();
    }
  }

  /** As `run`; a retry with the same idempotency key answers the rows of the first time as they stand now. */
  once<R extends Row | Row[]>(viewer: Viewer, id: string, options: OnceOptions, job: Job<R>): Promise<R> {
    return this.run(viewer, id, (work) => this.keys.once(work, options, job));
  }

  /** One unit of work in a school on behalf of nobody: jobs, the command line. */
  runIn<T>(schoolId: string, job: Job<T>): Promise<T> {
    return this.transact(null, async () => schoolId, job);
  }

  /** One unit of work that reaches no school but through `Work.acrossSchools`; on behalf of a viewer, or of nobody. */
  async runAcrossSchools<T>(_reason: string, job: Job<T>, viewer: Viewer | null = null): Promise<T> {
    try {
      return await this.transact(viewer, async () => null, job);
    } finally {
      viewer?.forget();
    }
  }

  private async schoolOf(manager: EntityManager, viewer: Viewer, id: string): Promise<string> {
    const [only, ...others] = viewer.schoolIds;
    const entity = tableOfPrefix(prefixOf(id)) as EntityClass<SchoolRow> | null;
    if (!entity || !only) throw notFound();
    if (tableInfo(entity).name === 'school') {
      if (!viewer.schoolIds.includes(id)) throw notFound();
      return id;
    }
    // With one school there is nothing to look up: a row of another one is not found by the first accessor.
    if (others.length === 0) return only;
    return (await new ReadRows(manager, entity, viewer.schoolIds).get(id)).schoolId;
  }

  private async transact<T>(viewer: Viewer | null, chooseSchool: SchoolChoice, job: Job<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        const { work, result } = await this.inTransaction(async (manager) => {
          const transaction = new Transaction(manager);
          const schoolId = await chooseSchool(manager);
          return this.withinTime({ transaction, viewer, schoolId }, job);
        });
        this.events.committed(work);
        this.signals.committed(work);
        return result;
      } catch (error) {
        const again = error instanceof StartAgain || isRetryable(error);
        if (!again) throw error;
        if (attempt > FRESH_TRIES) throw error instanceof StartAgain ? databaseBusy() : error;
        await pause(Math.random() * 20 * attempt);
      }
    }
  }

  private async withinTime<T>(start: Start, job: Job<T>): Promise<{ work: Work; result: T }> {
    const { transaction } = start;
    const work = new Work({
      ...start,
      now: this.clock.now(),
      ids: this.ids,
      ports: { announce: this.events.announce.bind(this.events), audit: this.auditLog.write.bind(this.auditLog) },
    });
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('a unit of work took longer than 30 s')), LONGEST_WORK_MS);
    });
    try {
      const result = await Promise.race([job(work), tooLong]);
      await this.signals.beforeCommit(work, transaction);
      transaction.requireComplete();
      return { work, result };
    } finally {
      clearTimeout(timer);
      await transaction.close();
    }
  }

  private inTransaction<T>(run: (manager: EntityManager) => Promise<T>): Promise<T> {
    const isPostgres = kindOf(this.source) === 'postgres';
    return measuredWork((measured) => (isPostgres ? this.onPostgres(measured) : this.onSqlite(measured)), run);
  }

  private async onPostgres<T>(run: (manager: EntityManager) => Promise<T>): Promise<T> {
    refuseLongQueue(this.source);
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    try {
      await runner.startTransaction();
      const result = await run(runner.manager);
      const { command } = await client.query('COMMIT');
      // PostgreSQL answers so where a statement has failed, without an error.
      if (command === 'ROLLBACK') throw new Error('a unit of work caught the error of a statement: nothing was kept');
      return result;
    } catch (error) {
      // Released by itself: its connection was lost, whatever the statement that met that first was told.
      if (runner.isReleased && !(error instanceof Refusal)) throw databaseBusy();
      await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private onSqlite<T>(run: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (this.waiting >= LONGEST_QUEUE) throw databaseBusy();
    this.waiting++;
    const giveUpAt = Date.now() + LONGEST_WAIT_MS;
    const turn = this.queue.then(async () => {
      const db = sqliteOf(this.source);
      await this.beginImmediate(giveUpAt);
      try {
        const result = await run(this.source.manager);
        db.exec('COMMIT');
        return result;
      } catch (error) {
        // A full disk has already rolled back.
        if (db.inTransaction) db.exec('ROLLBACK');
        throw error;
      }
    });
    this.queue = turn.catch(() => undefined).finally(() => this.waiting--);
    return turn;
  }

  /** Another process may hold the writer: wait for it without stopping the event loop. */
  private async beginImmediate(giveUpAt: number): Promise<void> {
    for (;;) {
      try {
        sqliteOf(this.source).exec('BEGIN IMMEDIATE');
        return;
      } catch (error) {
        if (!isBusy(error)) throw error;
        if (Date.now() > giveUpAt) throw databaseBusy();
        await pause(10 + Math.random() * 40);
      }
    }
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
