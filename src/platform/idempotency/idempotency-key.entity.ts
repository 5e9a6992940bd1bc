import { Index } from 'typeorm';
import { JsonColumn, Row, TextColumn } from '../database/columns.js';
import { SharedTable } from '../database/tables.js';

/** An answered mutation: kept 24 hours, in the same transaction as its effect. */
@SharedTable('idempotency_key', 'key')
@Index(['accountId', 'operation', 'key'], { unique: true })
@Index(['createdAt'])
export class IdempotencyKey extends Row {
  @TextColumn()
  accountId: string;

  @TextColumn()
  operation: string;

  @TextColumn()
  key: string;

  /** SHA-256 of the input without the key. */
  @TextColumn()
  inputHash: string;

  /** A list even for one row; `single` says how to answer. Null while the first work is still running. */
  @JsonColumn({ nullable: true })
  answer: { ids: string[]; single: boolean } | null;
}
