import { Check, ForeignKey, Index } from 'typeorm';
import {
  BooleanColumn,
  EnumColumn,
  InstantColumn,
  SchoolRow,
  TextColumn,
  VersionColumn,
} from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import type { Instant } from '../platform/text/instant.js';
import { School } from '../schools/index.js';
import type { EventKind, EventStatus } from './event.enums.js';

/** A school's event: a fair, a trip, a visit. Named so in the code, since "event" alone means this in the product. */
@SchoolTable('school_event', 'event')
@Index(['schoolId', 'startsAt', 'id'])
@Index(['schoolId', 'status', 'startsAt'])
@Check('event_ends_after_start', `"endsAt" > "startsAt"`)
export class SchoolEvent extends SchoolRow {
  @ForeignKey(() => School)
  override schoolId: string;

  @TextColumn()
  title: string;

  /** Markdown as typed. */
  @TextColumn({ nullable: true })
  description: string | null;

  @EnumColumn()
  kind: EventKind;

  @EnumColumn()
  status: EventStatus;

  @InstantColumn()
  startsAt: Instant;

  @InstantColumn()
  endsAt: Instant;

  @TextColumn({ nullable: true })
  location: string | null;

  @InstantColumn({ nullable: true })
  publishedAt: Instant | null;

  @TextColumn({ nullable: true })
  cancellationReason: string | null;

  /** Whether a role has ever taken a skill or a clearance: for all others a sign-up need not ask. */
  @BooleanColumn({ default: false })
  hasRequirements: boolean;

  @VersionColumn()
  version: number;
}
