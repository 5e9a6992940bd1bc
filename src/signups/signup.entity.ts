import { Check, ForeignKey, Index } from 'typeorm';
import { Shift } from '../events/index.js';
import { Person } from '../identity/index.js';
import {
  EnumColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  SchoolRow,
  TextColumn,
} from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import type { Instant } from '../platform/text/instant.js';
import { Attendance } from './attendance.js';
import type { Obstacle } from './eligibility.rules.js';
import { LIVE_STATUSES, type SignupStatus } from './signup-status.js';

const live = `"status" IN (${LIVE_STATUSES.map((status) => `'${status}'`).join(', ')})`;

/** One attempt of a person at a shift. A new attempt after a final status is a new row. */
@SchoolTable('signup')
@Index(['schoolId', 'shiftId', 'personId'], { unique: true, where: live })
@Index(['schoolId', 'shiftId', 'status', 'waitlistNumber'])
@Index(['schoolId', 'personId', 'status'])
@Index(['shiftId'])
@Index(['personId'])
@Index(['offerExpiresAt'], { where: `"status" = 'OFFERED'` })
@Index(['schoolId', 'updatedAt'])
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

  /** Until when a place is held for this person; stays when the offer has ended. */
  @InstantColumn({ nullable: true })
  offerExpiresAt: Instant | null;

  /** When the person was asked; stays when they have answered. */
  @InstantColumn({ nullable: true })
  invitedAt: Instant | null;

  /** What the person was asked with. */
  @TextColumn({ nullable: true })
  invitationMessage: string | null;

  /** Obstacles that do not count for this person: an invitation lifts them, or a coordinator for a reason. */
  @JsonColumn({ nullable: true })
  setAside: Obstacle[] | null;

  @EnumColumn({ default: Attendance.UNRECORDED })
  attendance: Attendance;

  /** Credited; null until attendance is recorded. */
  @IntegerColumn({ nullable: true })
  minutes: number | null;
}
