import { Index } from 'typeorm';
import { EnumColumn, IntegerColumn, Row, TextColumn } from './columns.js';
import { SharedTable } from './tables.js';

/** Rows that wait to be written into a table by one statement: a JSON array of arrays, in the order of `columns`. */
@SharedTable('staged_rows', 'staged')
@Index(['batch', 'target', 'step', 'position'], { unique: true })
@Index(['createdAt'])
export class StagedRows extends Row {
  /** Everything that is written together. */
  @TextColumn()
  batch: string;

  /** The table. */
  @TextColumn()
  target: string;

  @EnumColumn()
  step: 'insert' | 'update' | 'delete';

  @IntegerColumn()
  position: number;

  @TextColumn()
  content: string;
}
