import { Check, ForeignKey, Index } from 'typeorm';
import { InstantColumn, SchoolRow, TextColumn } from '../../platform/database/columns.js';
import { SchoolTable } from '../../platform/database/tables.js';
import type { Instant } from '../../platform/text/instant.js';
import { Need } from './need.entity.js';

/** A time that suits the class. */
@SchoolTable('need_window')
@Index(['needId'])
@Check('window_ends_after_start', `"endsAt" > "startsAt"`)
export class NeedWindow extends SchoolRow {
  @ForeignKey(() => Need)
  @TextColumn()
  needId: string;

  @InstantColumn()
  startsAt: Instant;

  @InstantColumn()
  endsAt: Instant;
}
