import { ForeignKey, Index } from 'typeorm';
import { LocalDateColumn, SchoolRow, TextColumn, VersionColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import { School } from './school.entity.js';

@SchoolTable('term')
@Index(['schoolId', 'name'], { unique: true })
export class Term extends SchoolRow {
  @ForeignKey(() => School)
  override schoolId: string;

  @TextColumn()
  name: string;

  @LocalDateColumn()
  startsOn: string;

  /** The first day after the term. */
  @LocalDateColumn()
  endsBefore: string;

  /** Before this day the stays in classes of the term exist for the office alone. */
  @LocalDateColumn({ default: '9999-12-31' })
  shownFrom: string;

  @VersionColumn()
  version: number;
}
