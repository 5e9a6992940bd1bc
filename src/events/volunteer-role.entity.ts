import { ForeignKey, Index } from 'typeorm';
import { IntegerColumn, SchoolRow, TextColumn, VersionColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import { SchoolEvent } from './event.entity.js';

@SchoolTable('volunteer_role', 'role')
@Index(['schoolId', 'eventId', 'position'])
@Index(['eventId'])
export class VolunteerRole extends SchoolRow {
  @ForeignKey(() => SchoolEvent)
  @TextColumn()
  eventId: string;

  @TextColumn()
  title: string;

  @TextColumn({ nullable: true })
  description: string | null;

  /** Its place among the event's roles, as they were entered. */
  @IntegerColumn()
  position: number;

  @VersionColumn()
  version: number;
}
