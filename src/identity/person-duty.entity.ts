import { ForeignKey, Index, IsNull, MoreThan, Or } from 'typeorm';
import { EnumColumn, InstantColumn, SchoolRow, TextColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import type { Instant } from '../platform/text/instant.js';
import type { Duty } from './duty.js';
import { Person } from './person.entity.js';

@SchoolTable('person_duty', 'duty')
@Index(['schoolId', 'personId', 'duty'], { unique: true })
@Index(['personId'])
@Index(['schoolId', 'duty'])
export class PersonDuty extends SchoolRow {
  @ForeignKey(() => Person)
  @TextColumn()
  personId: string;

  @EnumColumn()
  duty: Duty;

  /** From then on it no longer holds; null: until somebody takes it. */
  @InstantColumn({ nullable: true })
  endsAt: Instant | null;
}

/** The duties that hold at a moment, as `dutyHolds` has it in SQL. */
export const heldAt = (now: Instant) => ({ endsAt: Or(IsNull(), MoreThan(now)) });

export const isHeldAt = ({ endsAt }: Pick<PersonDuty, 'endsAt'>, now: Instant): boolean =>
  endsAt === null || endsAt > now;
