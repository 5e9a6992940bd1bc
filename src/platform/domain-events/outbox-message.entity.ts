import { Index } from 'typeorm';
import { InstantColumn, IntegerColumn, JsonColumn, Row, TextColumn } from '../database/columns.js';
import { SharedTable } from '../database/tables.js';
import type { Instant } from '../text/instant.js';

/** What one `@Later` listener still has to do about one domain event. Deleted when done; kept when given up. */
@SharedTable('outbox_message', 'message')
@Index(['deadAt', 'runAt'])
export class OutboxMessage extends Row {
  @TextColumn({ nullable: true })
  schoolId: string | null;

  @TextColumn()
  event: string;

  @TextColumn()
  listener: string;

  @JsonColumn()
  payload: Record<string, unknown>;

  /** Nobody may take it earlier; whoever takes it moves this to the end of the lease. */
  @InstantColumn()
  runAt: Instant;

  @IntegerColumn({ default: 0 })
  attempts: number;

  @TextColumn({ nullable: true })
  lastError: string | null;

  /** When it was given up. */
  @InstantColumn({ nullable: true })
  deadAt: Instant | null;
}
