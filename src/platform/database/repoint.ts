import type { QueryDeepPartialEntity } from 'typeorm';
import type { Row } from './columns.js';
import type { Where, WorkRows } from './rows.js';

interface Repointing<E extends Row> {
  /** The column that names one of the two. */
  column: keyof E & string;
  from: string;
  to: string;
  /** What may not be there twice for one of them. */
  keyOf: (row: E) => string;
}

/** A row that stays, and the row that it already was for the other. */
export interface Doubled<E> {
  kept: E;
  dropped: E;
}

/**
 * Makes the rows of one into rows of another, when both were the same. Where the other has such a row already, that one
 * stays; the pairs are answered, for whatever the kept row takes over from the dropped one.
 */
export async function repoint<E extends Row>(
  rows: WorkRows<E>,
  { column, from, to, keyOf }: Repointing<E>,
): Promise<Doubled<E>[]> {
  const existing = new Map((await rows.find({ [column]: to } as Where<E>)).map((row) => [keyOf(row), row]));
  const moving = await rows.find({ [column]: from } as Where<E>);
  const doubled = moving.flatMap((dropped) => {
    const kept = existing.get(keyOf(dropped));
    return kept ? [{ kept, dropped }] : [];
  });
  const gone = new Set(doubled.map(({ dropped }) => dropped.id));
  for (const id of gone) await rows.delete({ id } as Where<E>);
  const movedIds = moving.map(({ id }) => id).filter((id) => !gone.has(id));
  await rows.update(movedIds, { [column]: to } as unknown as QueryDeepPartialEntity<E>);
  return doubled;
}
