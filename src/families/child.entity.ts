import { ForeignKey, Index } from 'typeorm';
import { InstantColumn, SchoolRow, TextColumn, VersionColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import type { Instant } from '../platform/text/instant.js';
import { School } from '../schools/index.js';

/** Two names and, through enrollments, classes: nothing more is known of a child, and no child signs in. */
@SchoolTable('child')
@Index(['schoolId', 'familyName', 'givenName'])
export class Child extends SchoolRow {
  @ForeignKey(() => School)
  override schoolId: string;

  @TextColumn()
  givenName: string;

  @TextColumn()
  familyName: string;

  @InstantColumn({ nullable: true })
  leftAt: Instant | null;

  @VersionColumn()
  version: number;
}
