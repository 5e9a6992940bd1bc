import { ForeignKey, Index } from 'typeorm';
import { EnumColumn, IntegerColumn, SchoolRow, TextColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import { Skill, type SkillLevel } from '../skills/index.js';
import { VolunteerRole } from './volunteer-role.entity.js';

export enum SkillNeed {
  REQUIRED = 'REQUIRED',
  PREFERRED = 'PREFERRED',
}

/** A skill that a role takes, or is better done with. */
@SchoolTable('role_skill')
@Index(['schoolId', 'roleId', 'skillId'], { unique: true })
@Index(['roleId'])
@Index(['skillId'])
export class RoleSkill extends SchoolRow {
  @ForeignKey(() => VolunteerRole)
  @TextColumn()
  roleId: string;

  @ForeignKey(() => Skill)
  @TextColumn()
  skillId: string;

  @EnumColumn()
  need: SkillNeed;

  /** Null: any. */
  @EnumColumn({ nullable: true })
  minimumLevel: SkillLevel | null;

  /** Its place among the role's skills, as they were entered. */
  @IntegerColumn()
  position: number;
}
