import { ForeignKey, Index } from 'typeorm';
import { Person } from '../../identity/index.js';
import { BooleanColumn, LocalDateColumn, SchoolRow, TextColumn } from '../../platform/database/columns.js';
import { SchoolTable } from '../../platform/database/tables.js';

/** What an adult lets other parents see. Without a row: a name beside a place, nothing in the directory. */
@SchoolTable('privacy_choice')
@Index(['schoolId', 'personId'], { unique: true })
@Index(['personId'])
export class PrivacyChoice extends SchoolRow {
  @ForeignKey(() => Person)
  @TextColumn()
  personId: string;

  /** Beside a place, and everywhere else where other parents would read it. */
  @BooleanColumn()
  hidesName: boolean;

  @BooleanColumn()
  showsName: boolean;

  @BooleanColumn()
  showsPhone: boolean;

  @BooleanColumn()
  showsEmail: boolean;

  /** The directory asks again each school year: from this day on nothing is shown in it. */
  @LocalDateColumn()
  shownBefore: string;
}
