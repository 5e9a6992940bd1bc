import { ForeignKey, Index } from 'typeorm';
import { BooleanColumn, SchoolRow, TextColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import { Skill } from './skill.entity.js';

/** What a school calls a skill in one language, in place of what the catalog calls it. */
@SchoolTable('skill_name')
@Index(['schoolId', 'skillId', 'locale', 'name'], { unique: true })
@Index(['skillId'])
export class SkillName extends SchoolRow {
  @ForeignKey(() => Skill)
  @TextColumn()
  skillId: string;

  @TextColumn()
  locale: string;

  @TextColumn()
  name: string;

  /** Found by it, but not shown as its name. */
  @BooleanColumn({ default: false })
  isSynonym: boolean;
}
