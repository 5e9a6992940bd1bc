import { ForeignKey, Index } from 'typeorm';
import { Person } from '../identity/index.js';
import { LocalDateColumn, SchoolRow, TextColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import { Classroom, Term } from '../schools/index.js';

/** A teacher of a class, from a day to the day before another. */
@SchoolTable('teaching_assignment', 'teaching')
@Index(['schoolId', 'personId', 'classroomId', 'termId'], { unique: true })
@Index(['personId'])
@Index(['classroomId'])
export class TeachingAssignment extends SchoolRow {
  @ForeignKey(() => Person)
  @TextColumn()
  personId: string;

  @ForeignKey(() => Classroom)
  @TextColumn()
  classroomId: string;

  @ForeignKey(() => Term)
  @TextColumn()
  termId: string;

  @LocalDateColumn()
  startsOn: string;

  @LocalDateColumn()
  endsBefore: string;
}
