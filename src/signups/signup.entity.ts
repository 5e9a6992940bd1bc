import { Check, ForeignKey, Index } from 'typeorm';
import { Shift } from '../events/index.js';
import { Person } from '../identity/index.js';
import { EnumColumn, IntegerColumn, SchoolRow, TextColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import { LIVE_STATUSES, type SignupStatus } from './signup-status.js';

const live = `"status" IN (${LIVE_STATUSES.map((status) => `'${status}'`).join(', ')})`;

/** One attempt of a person at a shift. A new attempt after a final status is a new row. */
@SchoolTable('signup')
@Index(['schoolId', 'shiftId', 'personId'], { unique: true, where: live })
@Index(['schoolId', 'shiftId', 'status', 'waitlistNumber'])
@Index(['schoolId', 'personId', 'status'])
@Index(['shiftId'])
@Index(['personId'])
@Check('signup_in_line', `("status" = 'WAITLISTED') = ("waitlistNumber" IS NOT NULL)`)
export class Signup extends SchoolRow {
  @ForeignKey(() => Shift)
  @TextColumn()
  shiftId: string;

  @ForeignKey(() => Person)
  @TextColumn()
  personId: string;

  @EnumColumn()
  status: SignupStatus;

  /** From the shift's counter; lower is earlier. Null unless WAITLISTED. */
  @IntegerColumn({ nullable: true })
  waitlistNumber: number | null;

  /** Who signed up somebody else. */
  @ForeignKey(() => Person)
  @TextColumn({ nullable: true })
  signedUpById: string | null;

  /** Why it ended, in the words of whoever ended it. */
  @TextColumn({ nullable: true })
  endReason: string | null;
}
