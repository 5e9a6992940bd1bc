import { ForeignKey, Index } from 'typeorm';
import { Person } from '../../identity/index.js';
import { BooleanColumn, SchoolRow, TextColumn } from '../../platform/database/columns.js';
import { SchoolTable } from '../../platform/database/tables.js';
import { Need } from './need.entity.js';

/** How it was with somebody who met a need. */
@SchoolTable('need_outcome')
@Index(['schoolId', 'needId', 'personId'], { unique: true })
@Index(['needId'])
@Index(['personId'])
@Index(['thankedById'])
export class NeedOutcome extends SchoolRow {
  @ForeignKey(() => Need)
  @TextColumn()
  needId: string;

  @ForeignKey(() => Person)
  @TextColumn()
  personId: string;

  /** The class's words to the person, who reads them in a mail; null: none. */
  @TextColumn({ nullable: true })
  thanks: string | null;

  /** The teacher's word for colleagues; never shown to the person or their family. */
  @BooleanColumn()
  askAgain: boolean;

  @ForeignKey(() => Person)
  @TextColumn()
  thankedById: string;
}
