import { ForeignKey, Index } from 'typeorm';
import { BooleanColumn, SchoolRow, TextColumn, VersionColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import { School } from './school.entity.js';

@SchoolTable('classroom')
@Index(['schoolId', 'name'])
@Index(['schoolId', 'updatedAt'])
export class Classroom extends SchoolRow {
  @ForeignKey(() => School)
  override schoolId: string;

  @TextColumn()
  name: string;

  /** CEDS code, such as KG or 03. */
  @TextColumn({ nullable: true })
  grade: string | null;

  @BooleanColumn({ default: false })
  isHomeroom: boolean;

  /** False once the roster no longer has it. */
  @BooleanColumn({ default: true })
  active: boolean;

  @VersionColumn()
  version: number;
}
