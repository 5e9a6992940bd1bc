import { ForeignKey, Index } from 'typeorm';
import { Person } from '../identity/index.js';
import { SchoolRow, TextColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import { Child } from './child.entity.js';

/** An adult who is responsible for a child, which is separate from living together. */
@SchoolTable('guardianship')
@Index(['schoolId', 'childId', 'personId'], { unique: true })
@Index(['childId'])
@Index(['personId'])
@Index(['schoolId', 'updatedAt'])
export class Guardianship extends SchoolRow {
  @ForeignKey(() => Child)
  @TextColumn()
  childId: string;

  @ForeignKey(() => Person)
  @TextColumn()
  personId: string;

  /** As the school calls it: parent, guardian, relative, grandmother. */
  @TextColumn()
  relation: string;
}
