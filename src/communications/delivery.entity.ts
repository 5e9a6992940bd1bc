import { Index } from 'typeorm';
import { EnumColumn, InstantColumn, IntegerColumn, Row, TextColumn } from '../platform/database/columns.js';
import { SharedTable } from '../platform/database/tables.js';
import type { Instant } from '../platform/text/instant.js';
import type { DeliveryState, MailKind } from './delivery.enums.js';

/** One mail to one recipient about one thing. It is written when it is sent, so it holds no text. */
@SharedTable('delivery')
@Index(['kind', 'subjectId', 'recipientId', 'version'], { unique: true })
@Index(['state', 'priority', 'id'])
@Index(['subjectId'])
export class Delivery extends Row {
  /** Null for what concerns an account. */
  @TextColumn({ nullable: true })
  schoolId: string | null;

  @EnumColumn()
  kind: MailKind;

  /** What it is about: a sign-up, an event, a sign-in. */
  @TextColumn()
  subjectId: string;

  /** The person; where it is about an account, the subject once more. */
  @TextColumn()
  recipientId: string;

  /** Which change of the subject it tells, where a subject can change more than once. */
  @TextColumn({ default: '' })
  version: string;

  /** Lower goes first. */
  @IntegerColumn()
  priority: number;

  @EnumColumn()
  state: DeliveryState;

  @IntegerColumn({ default: 0 })
  attempts: number;

  /** Nobody may take it earlier; whoever takes it moves this to the end of the lease. */
  @InstantColumn()
  runAt: Instant;

  @TextColumn({ nullable: true })
  lastError: string | null;

  @InstantColumn({ nullable: true })
  sentAt: Instant | null;

  /** What the mail server said, cut short. */
  @TextColumn({ nullable: true })
  answer: string | null;

  /** The times of the shift that the mail told. */
  @TextColumn({ nullable: true })
  told: string | null;

  /** Where it goes, if not to a person's own address, and in which language. */
  @TextColumn({ nullable: true })
  address: string | null;

  @TextColumn({ nullable: true })
  locale: string | null;
}
