import { ForeignKey, Index } from 'typeorm';
import { BooleanColumn, EnumColumn, IntegerColumn, SchoolRow, TextColumn } from '../../platform/database/columns.js';
import { SchoolTable } from '../../platform/database/tables.js';
import { Skill, type SkillLevel } from '../../skills/index.js';
import { Need } from './need.entity.js';

/** A skill that a need takes, or is better met with. */
@SchoolTable('need_skill')
@Index(['schoolId', 'needId', 'skillId'], { unique: true })
@Index(['needId'])
@Index(['skillId'])
export class NeedSkill extends SchoolRow {
  @ForeignKey(() => Need)
  @TextColumn()
  needId: string;

  @ForeignKey(() => Skill)
  @TextColumn()
  skillId: string;

  /** False: whoever has it is asked first. */
  @BooleanColumn()
  required: boolean;

  /** Null: any. */
  @EnumColumn({ nullable: true })
  minimumLevel: SkillLevel | null;

  /** Its place among the need's skills, as they were entered. */
  @IntegerColumn()
  position: number;
}
