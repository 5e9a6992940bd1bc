import { ForeignKey, Index } from 'typeorm';
import { InstantColumn, JsonColumn, SchoolRow, TextColumn } from '../../platform/database/columns.js';
import { SchoolTable } from '../../platform/database/tables.js';
import type { Instant } from '../../platform/text/instant.js';
import { School } from '../../schools/index.js';

export type RosterKind =
  'school' | 'term' | 'classroom' | 'person' | 'child' | 'guardianship' | 'enrollment' | 'teaching' | 'family';

/** What a roster's row became here, and what it said when it was last imported. */
@SchoolTable('roster_record', 'record')
@Index(['schoolId', 'source', 'kind', 'sourcedId'], { unique: true })
@Index(['entityId'])
export class RosterRecord extends SchoolRow {
  @ForeignKey(() => School)
  override schoolId: string;

  /** The system that the roster came from; one deployment may be fed by several. */
  @TextColumn()
  source: string;

  @TextColumn()
  kind: RosterKind;

  @TextColumn()
  sourcedId: string;

  @TextColumn()
  entityId: string;

  /** A field follows the roster only while its value here is still the one imported last. */
  @JsonColumn()
  imported: Readonly<Record<string, string | boolean | null>>;

  /**
   * Since when the roster no longer has it. A record without this whose row has gone is a tombstone: somebody removed the
   * row by hand, and it does not return by itself.
   */
  @InstantColumn({ nullable: true })
  goneAt: Instant | null;
}
