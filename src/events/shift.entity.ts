import { Check, ForeignKey, Index } from 'typeorm';
import { InstantColumn, IntegerColumn, SchoolRow, TextColumn, VersionColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import type { Instant } from '../platform/text/instant.js';
import { SchoolEvent } from './event.entity.js';
import { VolunteerRole } from './volunteer-role.entity.js';

/** When a role is to be done, and by how many. Its counts change only under the lock of its row: see shift-places.ts. */
@SchoolTable('shift')
@Index(['schoolId', 'eventId', 'startsAt'])
@Index(['schoolId', 'roleId', 'startsAt'])
@Index(['eventId'])
@Index(['roleId'])
@Check('shift_ends_after_start', `"endsAt" > "startsAt"`)
@Check('shift_within_capacity', `"confirmed" + "held" <= "capacity"`)
@Check('shift_counts', `"confirmed" >= 0 AND "held" >= 0 AND "waitlisted" >= 0 AND "capacity" >= 0`)
export class Shift extends SchoolRow {
  @ForeignKey(() => SchoolEvent)
  @TextColumn()
  eventId: string;

  @ForeignKey(() => VolunteerRole)
  @TextColumn()
  roleId: string;

  @InstantColumn()
  startsAt: Instant;

  @InstantColumn()
  endsAt: Instant;

  @InstantColumn({ nullable: true })
  signupOpensAt: Instant | null;

  @InstantColumn({ nullable: true })
  signupClosesAt: Instant | null;

  @IntegerColumn()
  capacity: number;

  @IntegerColumn({ default: 0 })
  confirmed: number;

  /** Places kept for people who were offered one. */
  @IntegerColumn({ default: 0 })
  held: number;

  @IntegerColumn({ default: 0 })
  waitlisted: number;

  /** Grows for ever: the order of a line cannot be a time or an id, which on PostgreSQL are not in commit order. */
  @IntegerColumn({ default: 1 })
  nextWaitlistNumber: number;

  @VersionColumn()
  version: number;
}
