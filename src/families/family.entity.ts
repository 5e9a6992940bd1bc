import { ForeignKey, Index } from 'typeorm';
import { SchoolRow, TextColumn, VersionColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import { School } from '../schools/index.js';

/** A household at one school: stored, never derived. */
@SchoolTable('family')
@Index(['schoolId', 'name', 'id'])
export class Family extends SchoolRow {
  @ForeignKey(() => School)
  override schoolId: string;

  @TextColumn()
  name: string;

  @VersionColumn()
  version: number;
}
