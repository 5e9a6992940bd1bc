import { Index } from 'typeorm';
import { Row, TextColumn } from '../platform/database/columns.js';
import { SharedTable } from '../platform/database/tables.js';

/** An address whose server said that it takes no mail: nothing goes there until somebody proves that it does. */
@SharedTable('suppressed_address', 'suppressed')
@Index(['email'], { unique: true })
export class SuppressedAddress extends Row {
  /** In its one spelling: `toEmailAddress`. */
  @TextColumn()
  email: string;

  /** What the server said. */
  @TextColumn()
  reason: string;
}
