import { ForeignKey, Index } from 'typeorm';
import { EnumColumn, InstantColumn, Row, TextColumn } from '../platform/database/columns.js';
import { SharedTable } from '../platform/database/tables.js';
import type { Instant } from '../platform/text/instant.js';
import { Account } from './account.entity.js';

export type TokenScope = 'read' | 'all';

/** A bearer token of a program. Only its hash is kept. */
@SharedTable('api_token', 'token')
@Index(['tokenHash'], { unique: true })
@Index(['accountId', 'name'], { unique: true })
export class ApiToken extends Row {
  @ForeignKey(() => Account)
  @TextColumn()
  accountId: string;

  @TextColumn()
  name: string;

  /** SHA-256, base64url: fast is right for 256 random bits. */
  @TextColumn()
  tokenHash: string;

  @EnumColumn()
  scope: TokenScope;

  @InstantColumn({ nullable: true })
  expiresAt: Instant | null;

  /** To the hour. */
  @InstantColumn({ nullable: true })
  lastUsedAt: Instant | null;
}
