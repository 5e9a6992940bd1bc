import { ForeignKey, Index } from 'typeorm';
import { Person } from '../../identity/index.js';
import { BooleanColumn, SchoolRow, TextColumn, VersionColumn } from '../../platform/database/columns.js';
import { SchoolTable } from '../../platform/database/tables.js';
import { Child } from '../child.entity.js';

/**
 * What the office has decided about an adult and a child; without a row everything is allowed. Kept apart from the
 * guardianship, whose row a roster ends and makes anew: a decision must outlive that.
 */
@SchoolTable('guardian_rights', 'rights')
@Index(['schoolId', 'childId', 'personId'], { unique: true })
@Index(['childId'])
@Index(['personId'])
@Index(['schoolId', 'updatedAt'])
export class GuardianRights extends SchoolRow {
  @ForeignKey(() => Child)
  @TextColumn()
  childId: string;

  @ForeignKey(() => Person)
  @TextColumn()
  personId: string;

  /** The child, its classes and their events. */
  @BooleanColumn()
  seesSchedule: boolean;

  @BooleanColumn()
  seesDirectory: boolean;

  @BooleanColumn()
  receivesMail: boolean;

  /** Picks the child up, and comes to conferences about it. */
  @BooleanColumn()
  picksUp: boolean;

  @BooleanColumn()
  changesData: boolean;

  @VersionColumn()
  version: number;
}
