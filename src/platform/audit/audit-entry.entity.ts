import { Index } from 'typeorm';
import { JsonColumn, Row, TextColumn } from '../database/columns.js';
import { SharedTable } from '../database/tables.js';

/** Append-only: who did what to which row, and when (`createdAt`). */
@SharedTable('audit_entry', 'audit')
@Index(['schoolId', 'createdAt'])
export class AuditEntry extends Row {
  /** Null for what concerns no school. */
  @TextColumn({ nullable: true })
  schoolId: string | null;

  /** Null for the command line and for jobs. */
  @TextColumn({ nullable: true })
  accountId: string | null;

  /** Null also where several people of one mailbox could be meant, whom `details.anyOf` names. */
  @TextColumn({ nullable: true })
  personId: string | null;

  @TextColumn()
  action: string;

  @TextColumn()
  subjectId: string;

  @JsonColumn({ nullable: true })
  details: Readonly<Record<string, unknown>> | null;
}
