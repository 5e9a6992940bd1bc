import { Index } from 'typeorm';
import { InstantColumn, IntegerColumn, Row, TextColumn } from '../../platform/database/columns.js';
import { SharedTable } from '../../platform/database/tables.js';
import type { Instant } from '../../platform/text/instant.js';

/**
 * Somebody asked for a sign-in mail to this address, whether anybody is known there or not. The secrets come when the mail
 * is written, and only for somebody known. Of an address only the newest row counts. Link and code are used apart, since
 * a mail scanner may use the link.
 */
@SharedTable('sign_in_code')
@Index(['email', 'createdAt'])
@Index(['tokenHash'], { unique: true })
@Index(['createdAt'])
export class SignInCode extends Row {
  /** In its one spelling: `toEmailAddress`. */
  @TextColumn()
  email: string;

  @TextColumn({ nullable: true })
  locale: string | null;

  @TextColumn({ nullable: true })
  tokenHash: string | null;

  /** With the row's id, since there are only a million codes. */
  @TextColumn({ nullable: true })
  codeHash: string | null;

  @InstantColumn({ nullable: true })
  expiresAt: Instant | null;

  @InstantColumn({ nullable: true })
  linkUsedAt: Instant | null;

  /** What the link began, and the code ends: it may be a scanner's. */
  @TextColumn({ nullable: true })
  linkSessionId: string | null;

  /** From then on the link is spent too. */
  @InstantColumn({ nullable: true })
  codeUsedAt: Instant | null;

  /** How often somebody has typed a code since the mail was written. */
  @IntegerColumn({ default: 0 })
  tries: number;
}
