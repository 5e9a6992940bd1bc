import { ForeignKey, Index } from 'typeorm';
import { InstantColumn, SchoolRow, TextColumn, VersionColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import { School } from '../schools/index.js';
import type { Instant } from '../platform/text/instant.js';

/** An adult at one school. Somebody who belongs to two schools is two people with one mailbox. */
@SchoolTable('person')
@Index(['schoolId', 'name', 'id'])
@Index(['schoolId', 'updatedAt'])
export class Person extends SchoolRow {
  @ForeignKey(() => School)
  override schoolId: string;

  /** As it is shown in full. */
  @TextColumn()
  name: string;

  @TextColumn({ nullable: true })
  givenName: string | null;

  @TextColumn({ nullable: true })
  familyName: string | null;

  @TextColumn({ nullable: true })
  phone: string | null;

  @TextColumn({ nullable: true })
  locale: string | null;

  /** Whoever has left keeps their history, but can neither be signed up nor sign in here. */
  @InstantColumn({ nullable: true })
  leftAt: Instant | null;

  /** The person that this one turned out to be. Such a row never returns; it keeps its id from being given again. */
  @TextColumn({ nullable: true })
  mergedIntoId: string | null;

  @VersionColumn()
  version: number;
}
