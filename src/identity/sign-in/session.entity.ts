import { ForeignKey, Index } from 'typeorm';
import { InstantColumn, Row, TextColumn } from '../../platform/database/columns.js';
import { SharedTable } from '../../platform/database/tables.js';
import type { Instant } from '../../platform/text/instant.js';
import { Account } from '../account.entity.js';

/** What a sign-in begins; `createdAt` is when. Only the hash of its token is kept. */
@SharedTable('session')
@Index(['tokenHash'], { unique: true })
@Index(['accountId'])
@Index(['expiresAt'])
export class Session extends Row {
  @ForeignKey(() => Account)
  @TextColumn()
  accountId: string;

  @TextColumn()
  tokenHash: string;

  /** What the browser calls itself, for its owner to recognize it by. */
  @TextColumn({ nullable: true })
  userAgent: string | null;

  /** To the hour. */
  @InstantColumn()
  lastUsedAt: Instant;

  /** Moves on with its use. */
  @InstantColumn()
  expiresAt: Instant;

  @InstantColumn({ nullable: true })
  endedAt: Instant | null;
}
