import { ForeignKey, Index } from 'typeorm';
import { EnumColumn, SchoolRow, TextColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
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
}
