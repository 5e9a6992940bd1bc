import { ForeignKey, Index } from 'typeorm';
import { LocalDateColumn, SchoolRow, TextColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import { Classroom, Term } from '../schools/index.js';
import { Child } from './child.entity.js';

/** A child in a class, from a day to the day before another. */
@SchoolTable('enrollment')
@Index(['schoolId', 'childId', 'classroomId', 'termId'], { unique: true })
@Index(['childId'])
@Index(['classroomId'])
@Index(['schoolId', 'updatedAt'])
export class Enrollment extends SchoolRow {
  @ForeignKey(() => Child)
  @TextColumn()
  childId: string;

  @ForeignKey(() => Classroom)
  @TextColumn()
  classroomId: string;

  /** Of a class that runs over several terms, the one that ends last. */
  @ForeignKey(() => Term)
  @TextColumn()
  termId: string;

  @LocalDateColumn()
  startsOn: string;

  /** The first day on which the child is no longer in the class. */
  @LocalDateColumn()
  endsBefore: string;
}
