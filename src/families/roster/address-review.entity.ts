import { ForeignKey, Index } from 'typeorm';
import { Person } from '../../identity/index.js';
import { EnumColumn, InstantColumn, SchoolRow, TextColumn } from '../../platform/database/columns.js';
import { SchoolTable } from '../../platform/database/tables.js';
import type { Instant } from '../../platform/text/instant.js';

/** `WITHDRAWN`: the roster went back, or says yet another address. */
export type AddressDecision = 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN';

/**
 * A roster says another address of somebody who has signed in by the one that it said before. The old one signs in until its
 * owner or the office has decided; the new one is nowhere else.
 */
@SchoolTable('address_review', 'review')
@Index(['schoolId', 'decidedAt'])
@Index(['personId'])
@Index(['decidedById'])
export class AddressReview extends SchoolRow {
  @ForeignKey(() => Person)
  @TextColumn()
  personId: string;

  @TextColumn()
  oldEmail: string;

  @TextColumn()
  newEmail: string;

  /** The roster's system. */
  @TextColumn()
  source: string;

  @EnumColumn({ nullable: true })
  decision: AddressDecision | null;

  @InstantColumn({ nullable: true })
  decidedAt: Instant | null;

  /** Null where the roster withdrew it, and for whoever cannot be told apart from others of their mailbox. */
  @ForeignKey(() => Person)
  @TextColumn({ nullable: true })
  decidedById: string | null;
}
