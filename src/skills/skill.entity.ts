import { ForeignKey, Index } from 'typeorm';
import { BooleanColumn, SchoolRow, TextColumn, VersionColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import { School } from '../schools/index.js';

/** Something that people can do, in the words of one school's catalog. */
@SchoolTable('skill')
@Index(['schoolId', 'code'], { unique: true })
@Index(['broaderId'])
@Index(['mergedIntoId'])
export class Skill extends SchoolRow {
  @ForeignKey(() => School)
  override schoolId: string;

  /** What the catalog that every school starts with calls it; null for what a school added. */
  @TextColumn({ nullable: true })
  code: string | null;

  @TextColumn()
  category: string;

  @ForeignKey(() => Skill)
  @TextColumn({ nullable: true })
  broaderId: string | null;

  /** No longer proposed; whoever offers it, and what asks for it, keeps it. */
  @BooleanColumn({ default: false })
  hidden: boolean;

  /** What it became; nobody meets it any more, and the catalog does not bring it back. */
  @ForeignKey(() => Skill)
  @TextColumn({ nullable: true })
  mergedIntoId: string | null;

  @VersionColumn()
  version: number;
}
