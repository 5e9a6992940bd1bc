import { Exclusion, ForeignKey, Index } from 'typeorm';
import { Person } from '../identity/index.js';
import { InstantColumn, SchoolRow, TextColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import type { Instant } from '../platform/text/instant.js';

export const NO_OVERLAP = 'commitment_no_overlap';

/**
 * A time when a person is taken, from `startsAt` until just before `endsAt`. PostgreSQL itself refuses two that overlap:
 * an extra behind the rule, which is judged under the person's lock.
 */
@SchoolTable('commitment')
@Index(['schoolId', 'personId', 'startsAt'])
@Index(['personId'])
@Index(['schoolId', 'sourceId'], { unique: true })
@Exclusion(NO_OVERLAP, `USING gist ("personId" WITH =, tstzrange("startsAt", "endsAt", '[)') WITH &&)`)
export class Commitment extends SchoolRow {
  @ForeignKey(() => Person)
  @TextColumn()
  personId: string;

  /** The sign-up or booking that takes the person. */
  @TextColumn()
  sourceId: string;

  @InstantColumn()
  startsAt: Instant;

  @InstantColumn()
  endsAt: Instant;
}
