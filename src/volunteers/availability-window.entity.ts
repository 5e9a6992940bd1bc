import { ForeignKey, Index } from 'typeorm';
import { Person } from '../identity/index.js';
import { EnumColumn, SchoolRow, TextColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import type { Weekday } from './weekday.js';

/** A stretch of every week, on the school's clock, in which a person can help. */
@SchoolTable('availability_window')
@Index(['schoolId', 'personId'])
@Index(['personId'])
export class AvailabilityWindow extends SchoolRow {
  @ForeignKey(() => Person)
  @TextColumn()
  personId: string;

  @EnumColumn()
  weekday: Weekday;

  /** HH:mm or HH:mm:ss, as it was typed. */
  @TextColumn()
  from: string;

  /** Not after `from`: of the next day. */
  @TextColumn()
  until: string;
}
