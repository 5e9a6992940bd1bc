import { EnumColumn, JsonColumn, Row, TextColumn } from '../../platform/database/columns.js';
import { SharedTable } from '../../platform/database/tables.js';

/** An applied import; `createdAt` says when. */
@SharedTable('roster_import', 'import')
export class RosterImport extends Row {
  @TextColumn()
  source: string;

  @EnumColumn()
  verdict: string;

  @JsonColumn()
  counts: Readonly<Record<string, number>>;

  @JsonColumn()
  changes: Readonly<Record<string, number>>;
}
