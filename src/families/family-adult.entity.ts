import { ForeignKey, Index } from 'typeorm';
import { Person } from '../identity/index.js';
import { BooleanColumn, SchoolRow, TextColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import { Family } from './family.entity.js';

@SchoolTable('family_adult')
@Index(['schoolId', 'familyId', 'personId'], { unique: true })
@Index(['familyId'])
@Index(['personId'])
@Index(['schoolId', 'updatedAt'])
export class FamilyAdult extends SchoolRow {
  @ForeignKey(() => Family)
  @TextColumn()
  familyId: string;

  @ForeignKey(() => Person)
  @TextColumn()
  personId: string;

  /** Nobody of this family acts for this adult any more, nor this adult for them. */
  @BooleanColumn({ default: false })
  actsAlone: boolean;
}
