import { Check, ForeignKey, Index } from 'typeorm';
import { Person } from '../identity/index.js';
import { BooleanColumn, InstantColumn, SchoolRow, TextColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import type { Instant } from '../platform/text/instant.js';

/** A time when a person can, or cannot, help, whatever their week says. */
@SchoolTable('availability_exception')
@Index(['schoolId', 'personId'])
@Index(['personId'])
@Check('exception_ends_after_start', `"until" > "from"`)
export class AvailabilityException extends SchoolRow {
  @ForeignKey(() => Person)
  @TextColumn()
  personId: string;

  @InstantColumn()
  from: Instant;

  @InstantColumn()
  until: Instant;

  @BooleanColumn()
  available: boolean;
}
