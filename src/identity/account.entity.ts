import { Index } from 'typeorm';
import { Row, TextColumn } from '../platform/database/columns.js';
import { SharedTable } from '../platform/database/tables.js';

/** A mailbox that signs in. */
@SharedTable('account')
@Index(['email'], { unique: true })
export class Account extends Row {
  /** In its one spelling: `toEmailAddress`. */
  @TextColumn()
  email: string;
}
