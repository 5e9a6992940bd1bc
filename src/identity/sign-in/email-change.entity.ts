import { ForeignKey, Index } from 'typeorm';
import { InstantColumn, JsonColumn, Row, TextColumn } from '../../platform/database/columns.js';
import { SharedTable } from '../../platform/database/tables.js';
import type { Instant } from '../../platform/text/instant.js';
import { Account } from '../account.entity.js';

/** An account wants to move to another mailbox, which confirms it. Of an account only the newest row counts. */
@SharedTable('email_change')
@Index(['tokenHash'], { unique: true })
@Index(['accountId', 'createdAt'])
export class EmailChange extends Row {
  @ForeignKey(() => Account)
  @TextColumn()
  accountId: string;

  @TextColumn()
  oldEmail: string;

  @TextColumn()
  newEmail: string;

  /** For whom; null in rows of earlier versions: for everybody for whom the account acts. */
  @JsonColumn({ nullable: true })
  personIds: string[] | null;

  @TextColumn({ nullable: true })
  locale: string | null;

  @TextColumn({ nullable: true })
  tokenHash: string | null;

  @InstantColumn({ nullable: true })
  expiresAt: Instant | null;

  @InstantColumn({ nullable: true })
  confirmedAt: Instant | null;
}
