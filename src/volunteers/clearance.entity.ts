import { ForeignKey, Index } from 'typeorm';
import { Person } from '../identity/index.js';
import { EnumColumn, LocalDateColumn, SchoolRow, TextColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import { ClearanceKind } from './clearance-kind.entity.js';
import type { ClearanceStatus } from './clearances.rules.js';

/** That an adult passed a check, as the office wrote it down. Never of a child: children are not volunteers. */
@SchoolTable('clearance')
@Index(['schoolId', 'personId', 'kindId', 'issuedOn'], { unique: true })
@Index(['personId'])
@Index(['kindId'])
@Index(['recordedById'])
export class Clearance extends SchoolRow {
  @ForeignKey(() => Person)
  @TextColumn()
  personId: string;

  @ForeignKey(() => ClearanceKind)
  @TextColumn()
  kindId: string;

  @LocalDateColumn()
  issuedOn: string;

  /** The last day on which it holds; null: it does not expire. */
  @LocalDateColumn({ nullable: true })
  expiresOn: string | null;

  @EnumColumn()
  status: ClearanceStatus;

  @ForeignKey(() => Person)
  @TextColumn({ nullable: true })
  recordedById: string | null;

  @TextColumn({ nullable: true })
  note: string | null;
}
