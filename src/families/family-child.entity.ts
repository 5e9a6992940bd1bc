import { ForeignKey, Index } from 'typeorm';
import { SchoolRow, TextColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import { Child } from './child.entity.js';
import { Family } from './family.entity.js';

/** A child can live in two families. */
@SchoolTable('family_child')
@Index(['schoolId', 'familyId', 'childId'], { unique: true })
@Index(['familyId'])
@Index(['childId'])
export class FamilyChild extends SchoolRow {
  @ForeignKey(() => Family)
  @TextColumn()
  familyId: string;

  @ForeignKey(() => Child)
  @TextColumn()
  childId: string;
}
