import { ForeignKey, Index } from 'typeorm';
import { Person } from '../identity/index.js';
import { EnumColumn, InstantColumn, SchoolRow, TextColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import type { Instant } from '../platform/text/instant.js';
import { Skill } from './skill.entity.js';
import type { SkillLevel } from './skill.enums.js';

/** What a person says that they can do. */
@SchoolTable('skill_offer')
@Index(['schoolId', 'personId', 'skillId'], { unique: true })
@Index(['personId'])
@Index(['skillId'])
@Index(['verifiedById'])
export class SkillOffer extends SchoolRow {
  @ForeignKey(() => Person)
  @TextColumn()
  personId: string;

  @ForeignKey(() => Skill)
  @TextColumn()
  skillId: string;

  @EnumColumn()
  level: SkillLevel;

  @TextColumn({ nullable: true })
  note: string | null;

  /** Who of the staff has seen that it is so; null while nobody has said it of the present level. */
  @ForeignKey(() => Person)
  @TextColumn({ nullable: true })
  verifiedById: string | null;

  @InstantColumn({ nullable: true })
  verifiedAt: Instant | null;
}
