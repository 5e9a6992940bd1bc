import { ForeignKey, Index } from 'typeorm';
import { InstantColumn, SchoolRow, TextColumn } from '../platform/database/columns.js';
import { SchoolTable } from '../platform/database/tables.js';
import type { Instant } from '../platform/text/instant.js';
import { Person } from './person.entity.js';

/** An address of a person: a way to reach them, shared by two parents at times, so no identity. */
@SchoolTable('person_email', 'email')
@Index(['schoolId', 'personId', 'email'], { unique: true })
@Index(['personId'])
@Index(['email'])
export class PersonEmail extends SchoolRow {
  @ForeignKey(() => Person)
  @TextColumn()
  personId: string;

  /** In its one spelling: `toEmailAddress`. */
  @TextColumn()
  email: string;

  /**
   * The mailbox signs in for the person from then on: sessions and tokens of an earlier day do not act for them. Null: the
   * school writes there, but it does not sign in.
   */
  @InstantColumn({ nullable: true })
  signsInSince: Instant | null;
}
