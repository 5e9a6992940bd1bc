import { ForeignKey, Index } from 'typeorm';
import { SchoolRow, TextColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import { Classroom } from '../schools/index.js';
import { SchoolEvent } from './event.entity.js';

/** A class that an event is for; an event without any is for the whole school. */
@SchoolTable('event_classroom')
@Index(['schoolId', 'eventId', 'classroomId'], { unique: true })
@Index(['eventId'])
@Index(['classroomId'])
export class EventClassroom extends SchoolRow {
  @ForeignKey(() => SchoolEvent)
  @TextColumn()
  eventId: string;

  @ForeignKey(() => Classroom)
  @TextColumn()
  classroomId: string;
}
