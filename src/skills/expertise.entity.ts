import { ForeignKey, Index } from 'typeorm';
import { Person } from '../identity/index.js';
import { BooleanColumn, SchoolRow, TextColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';

/** What a person knows, in their own words. */
@SchoolTable('expertise')
@Index(['schoolId', 'personId'], { unique: true })
@Index(['personId'])
export class Expertise extends SchoolRow {
  @ForeignKey(() => Person)
  @TextColumn()
  personId: string;

  @TextColumn()
  text: string;

  /** Whether teachers may find the person by these words; else they are for the person and their family alone. */
  @BooleanColumn({ default: false })
  shared: boolean;
}
