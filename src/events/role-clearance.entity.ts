import { ForeignKey, Index } from 'typeorm';
import { SchoolRow, TextColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import { ClearanceKind } from '../volunteers/index.js';
import { VolunteerRole } from './volunteer-role.entity.js';

/** A check that whoever does a role must have passed. */
@SchoolTable('role_clearance')
@Index(['schoolId', 'roleId', 'kindId'], { unique: true })
@Index(['roleId'])
@Index(['kindId'])
export class RoleClearance extends SchoolRow {
  @ForeignKey(() => VolunteerRole)
  @TextColumn()
  roleId: string;

  @ForeignKey(() => ClearanceKind)
  @TextColumn()
  kindId: string;
}
