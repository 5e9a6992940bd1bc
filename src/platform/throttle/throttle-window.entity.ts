import { Index } from 'typeorm';
import { InstantColumn, IntegerColumn, Row, TextColumn } from '../database/columns.js';
import { SharedTable } from '../database/tables.js';
import type { Instant } from '../text/instant.js';

/** How often somebody has tried something in a span of time. Shared by every process. */
@SharedTable('throttle_window', 'window')
@Index(['key', 'startsAt'], { unique: true })
@Index(['endsAt'])
export class ThrottleWindow extends Row {
  /** Which limit, and the hash of whom it is counted for. */
  @TextColumn()
  key: string;

  @InstantColumn()
  startsAt: Instant;

  @InstantColumn()
  endsAt: Instant;

  @IntegerColumn()
  tries: number;
}
