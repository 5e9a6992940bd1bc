import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { later } from '../clock/clock.js';
import type { Row } from './columns.js';
import type { StagedStep } from './rows.js';
import { StagedRows } from './staged-rows.entity.js';
import { tableInfo, type EntityClass } from './tables.js';
import { UnitOfWork } from './unit-of-work.js';

const REASON = 'rows wait for one unit of work that writes them';
const ROWS_IN_ONE = 500;
const CHUNKS_AT_ONCE = 4;
const STALE_MS = 3_600_000;

export interface Stage<E extends Row = Row> {
  entity: EntityClass<E>;
  step: StagedStep;
  /** The first is `id`. */
  columns: readonly string[];
  rows: readonly object[];
}

/**
 * Brings many rows near to their tables before the unit of work that writes them, by units of work that last
 * milliseconds: so that the long one holds the writer for no longer than a few statements take.
 */
@Injectable()
export class Staging {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async stage(
    batch: string,
    { entity, step, columns, rows }: Stage,
    onProgress: (from: number) => void = () => {},
  ): Promise<void> {
    for (let from = 0; from < rows.length; from += ROWS_IN_ONE * CHUNKS_AT_ONCE) {
      onProgress(from);
      const some = rows.slice(from, from + ROWS_IN_ONE * CHUNKS_AT_ONCE);
      await this.unitOfWork.runAcrossSchools(REASON, async (work) => {
        const table = work.acrossSchools(REASON, entity);
        const chunks = [];
        for (let start = 0; start < some.length; start += ROWS_IN_ONE) {
          const content = table.stagedContent(some.slice(start, start + ROWS_IN_ONE), columns);
          const position = from + start;
          chunks.push({ batch, target: tableInfo(entity).name, step, position, content });
        }
        await work.acrossSchools(REASON, StagedRows).insertAll(chunks);
      });
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** Takes away what was written, and what a process that died has left. */
  async clear(batch: string): Promise<void> {
    await this.unitOfWork.runAcrossSchools(REASON, async (work) => {
      const staged = work.acrossSchools(REASON, StagedRows);
      await staged.delete({ batch });
      await staged.delete({ createdAt: LessThan(later(work.now, -STALE_MS)) });
    });
  }
}
