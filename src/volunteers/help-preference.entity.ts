import { ForeignKey, Index } from 'typeorm';
import { Person } from '../identity/index.js';
import {
  BooleanColumn,
  IntegerColumn,
  JsonColumn,
  LocalDateColumn,
  SchoolRow,
  TextColumn,
} from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import type { VisitFormat } from './visit-format.js';

/** On what terms a person helps; who has no row has set none, and may be asked. */
@SchoolTable('help_preference')
@Index(['schoolId', 'personId'], { unique: true })
@Index(['personId'])
export class HelpPreference extends SchoolRow {
  @ForeignKey(() => Person)
  @TextColumn()
  personId: string;

  @BooleanColumn({ default: false })
  ownClassOnly: boolean;

  @IntegerColumn({ nullable: true })
  atMostMonthly: number | null;

  /** Empty: any. */
  @JsonColumn()
  formats: VisitFormat[];

  @BooleanColumn({ default: false })
  fromHome: boolean;

  /** In a school year, of all adults of the family together. */
  @IntegerColumn({ nullable: true })
  familyMinutesCap: number | null;

  @BooleanColumn({ default: true })
  mayBeAsked: boolean;

  /** The first day on which they may be asked again. */
  @LocalDateColumn({ nullable: true })
  doNotAskUntil: string | null;
}
