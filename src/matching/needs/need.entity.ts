import { Check, ForeignKey, Index } from 'typeorm';
import { SchoolEvent } from '../../events/index.js';
import { Person } from '../../identity/index.js';
import { EnumColumn, IntegerColumn, SchoolRow, TextColumn, VersionColumn } from '../../platform/database/columns.js';
import { SchoolTable } from '../../platform/database/tables.js';
import { Classroom, School } from '../../schools/index.js';
import type { VisitFormat } from '../../volunteers/index.js';
import type { NeedStatus, NeedTiming } from './need.enums.js';

/** A teacher's request for somebody who knows something. */
@SchoolTable('need')
@Index(['schoolId', 'status', 'createdAt'])
@Index(['classroomId'])
@Index(['postedById'])
@Index(['eventId'])
@Check('need_scheduled_by_an_event', `"status" <> 'SCHEDULED' OR "eventId" IS NOT NULL`)
export class Need extends SchoolRow {
  @ForeignKey(() => School)
  override schoolId: string;

  @ForeignKey(() => Classroom)
  @TextColumn()
  classroomId: string;

  @ForeignKey(() => Person)
  @TextColumn()
  postedById: string;

  @TextColumn()
  title: string;

  @TextColumn({ nullable: true })
  description: string | null;

  @EnumColumn()
  format: VisitFormat;

  @EnumColumn()
  timing: NeedTiming;

  @IntegerColumn()
  headCount: number;

  @EnumColumn()
  status: NeedStatus;

  /** The visit that it was scheduled as; a cancelled one is forgotten here, and kept as an event. */
  @ForeignKey(() => SchoolEvent)
  @TextColumn({ nullable: true })
  eventId: string | null;

  /** In the words of whoever closed it. */
  @TextColumn({ nullable: true })
  closeReason: string | null;

  @VersionColumn()
  version: number;
}
