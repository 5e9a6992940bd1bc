import { ForeignKey, Index } from 'typeorm';
import { Person } from '../identity/index.js';
import { SchoolRow, TextColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import { SchoolEvent } from './event.entity.js';

@SchoolTable('event_organizer')
@Index(['schoolId', 'eventId', 'personId'], { unique: true })
@Index(['eventId'])
@Index(['personId'])
export class EventOrganizer extends SchoolRow {
  @ForeignKey(() => SchoolEvent)
  @TextColumn()
  eventId: string;

  @ForeignKey(() => Person)
  @TextColumn()
  personId: string;
}
