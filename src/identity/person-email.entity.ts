import { ForeignKey, Index } from 'typeorm';
import { SchoolRow, TextColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import { Person } from './person.entity.js';

/** An address of a person: a way to reach them, shared by two parents at times, so no identity. */
@SchoolTable('person_email', 'email')
@Index(['schoolId', 'personId', 'email'], { unique: true })
@Index(['personId'])
@Index(['email'])
export class PersonEmail extends SchoolRow {
  @ForeignKey(() => Person)
  @TextColumn()
  personId: string;

  /** In its one spelling: `toEmailAddress`. */
  @TextColumn()
  email: string;
}
