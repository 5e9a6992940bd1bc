import { ForeignKey, Index } from 'typeorm';
import { Account } from '../../identity/index.js';
import {
  EnumColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  Row,
  TextColumn,
} from '../../platform/database/columns.js';
import { SharedTable } from '../../platform/database/tables.js';
import type { Instant } from '../../platform/text/instant.js';
import type { RosterOutcomeType } from './roster-outcome.type.js';

/** A file that an administrator has sent, waiting under the folder of uploads by its id until it is applied or too old. */
@SharedTable('roster_upload', 'upload')
@Index(['accountId'])
@Index(['removeAfter'])
export class RosterUpload extends Row {
  @ForeignKey(() => Account)
  @TextColumn()
  accountId: string;

  @IntegerColumn()
  bytes: number;

  @EnumColumn()
  state: 'STORED' | 'APPLIED';

  @InstantColumn()
  removeAfter: Instant;

  /** What the first applying answered, for a retry with the same key. */
  @JsonColumn({ nullable: true })
  outcome: RosterOutcomeType | null;
}
