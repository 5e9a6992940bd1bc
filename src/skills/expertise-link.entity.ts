import { ForeignKey, Index } from 'typeorm';
import { Person } from '../identity/index.js';
import { EnumColumn, IntegerColumn, SchoolRow, TextColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import type { ExpertiseLinkStatus } from './expertise-link-status.js';
import { Skill } from './skill.entity.js';

/** A skill that was read out of a person's own words, and what they said to it. */
@SchoolTable('expertise_link')
@Index(['schoolId', 'personId', 'skillId'], { unique: true })
@Index(['personId'])
@Index(['skillId'])
export class ExpertiseLink extends SchoolRow {
  @ForeignKey(() => Person)
  @TextColumn()
  personId: string;

  @ForeignKey(() => Skill)
  @TextColumn()
  skillId: string;

  /** The person's own words; null once they say so no longer: then the row remembers their answer alone. */
  @TextColumn({ nullable: true })
  phrase: string | null;

  /** How surely it was understood, in thousandths. */
  @IntegerColumn()
  weight: number;

  @EnumColumn()
  status: ExpertiseLinkStatus;
}
