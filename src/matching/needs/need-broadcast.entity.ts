import { ForeignKey, Index } from 'typeorm';
import { Person } from '../../identity/index.js';
import { EnumColumn, IntegerColumn, SchoolRow, TextColumn } from '../../platform/database/columns.js';
import { SchoolTable } from '../../platform/database/tables.js';
import { Need } from './need.entity.js';
import type { NeedAudience } from './need.enums.js';

/** That many were asked at once for a need. Nobody of them counts as asked by name. */
@SchoolTable('need_broadcast')
@Index(['needId'])
@Index(['askedById'])
export class NeedBroadcast extends SchoolRow {
  @ForeignKey(() => Need)
  @TextColumn()
  needId: string;

  @EnumColumn()
  audience: NeedAudience;

  @ForeignKey(() => Person)
  @TextColumn()
  askedById: string;

  /** How many mails were to go out. */
  @IntegerColumn()
  people: number;
}
