import { ForeignKey, Index } from 'typeorm';
import { SchoolRow, TextColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import { Skill } from './skill.entity.js';

/** What a skill is called in one language. */
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
}
