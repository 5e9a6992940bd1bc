import { ForeignKey, Index } from 'typeorm';
import type { LocalizedName } from '../platform/messages/localized-name.js';
import { BooleanColumn, JsonColumn, SchoolRow, TextColumn, VersionColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import { School } from '../schools/index.js';

/** What a school checks of its volunteers before some work: a background check, a first-aid certificate. */
@SchoolTable('clearance_kind')
@Index(['schoolId', 'name'], { unique: true })
export class ClearanceKind extends SchoolRow {
  @ForeignKey(() => School)
  override schoolId: string;

  /** The first of its names, by which the office knows it. */
  @TextColumn()
  name: string;

  @JsonColumn()
  names: LocalizedName[];

  /** Whether a coordinator may let somebody help without it, with a reason. */
  @BooleanColumn({ default: false })
  overridable: boolean;

  @VersionColumn()
  version: number;
}
