import { Check, ForeignKey, Index } from 'typeorm';
import { Person } from '../../identity/index.js';
import { EnumColumn, InstantColumn, LocalDateColumn, SchoolRow, TextColumn } from '../../platform/database/columns.js';
import { SchoolTable } from '../../platform/database/tables.js';
import type { Instant } from '../../platform/text/instant.js';
import { Child } from '../child.entity.js';
import type { RestrictionKind } from './restriction-kind.js';

/**
 * A court's or the school's word against an adult. It names people, not a guardianship, so that it holds while rosters end
 * and make those. Rows are never removed: lifting writes who and when.
 */
@SchoolTable('guardian_restriction', 'restriction')
@Index(['schoolId', 'personId'])
@Index(['personId'])
@Index(['otherPersonId'])
@Index(['childId'])
@Index(['recordedById'])
@Index(['liftedById'])
@Check(
  'guardian_restriction_names_whom',
  `("kind" = 'NO_ACCESS' AND "childId" IS NOT NULL AND "otherPersonId" IS NULL) OR ("kind" = 'NO_CONTACT' AND "otherPersonId" IS NOT NULL)`,
)
export class GuardianRestriction extends SchoolRow {
  @EnumColumn()
  kind: RestrictionKind;

  /** Whom it is against; a ban on contact holds both ways. */
  @ForeignKey(() => Person)
  @TextColumn()
  personId: string;

  @ForeignKey(() => Child)
  @TextColumn({ nullable: true })
  childId: string | null;

  @ForeignKey(() => Person)
  @TextColumn({ nullable: true })
  otherPersonId: string | null;

  /** Where the paper is: a court's number, a folder. */
  @TextColumn()
  document: string;

  @LocalDateColumn()
  startsOn: string;

  /** The first school day on which it no longer holds. */
  @LocalDateColumn({ nullable: true })
  endsBefore: string | null;

  @InstantColumn({ nullable: true })
  expiresAt: Instant | null;

  /** The restriction of another school that this one follows; null where it was recorded here. */
  @TextColumn({ nullable: true })
  originId: string | null;

  /** Null for the command line, and where it came along from another school. */
  @ForeignKey(() => Person)
  @TextColumn({ nullable: true })
  recordedById: string | null;

  @InstantColumn({ nullable: true })
  liftedAt: Instant | null;

  @ForeignKey(() => Person)
  @TextColumn({ nullable: true })
  liftedById: string | null;
}
