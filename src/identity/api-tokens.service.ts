import { Injectable } from '@nestjs/common';
import { later } from '../platform/clock/clock.js';
import type { Work } from '../platform/database/work.js';
import { badInput, notFound, Refusal, ruleBroken } from '../platform/refusal.js';
import { Account } from './account.entity.js';
import { ApiToken, type TokenScope } from './api-token.entity.js';
import { MailboxesService } from './mailboxes.service.js';
import { hashToken, newToken } from './tokens.js';

const DAY_MS = 86_400_000;
const REASON = 'accounts and their tokens stand above the schools';
export const MOST_TOKENS = 50;

export interface NewToken {
  name: string;
  scope: TokenScope;
  /** Null: it does not expire. */
  days: number | null;
}

interface MadeToken {
  /** It is not stored and cannot be shown again. */
  token: string;
  row: ApiToken;
}

/** The tokens that programs get in with. */
@Injectable()
export class ApiTokensService {
  constructor(private readonly mailboxes: MailboxesService) {}

  async create(work: Work, accountId: string, { name, scope, days }: NewToken): Promise<MadeToken> {
    if (name.trim() === '' || name.length > 100)
      throw badInput({ path: 'name', message: 'must have 1 to 100 characters' });
    const tokens = work.acrossSchools(REASON, ApiToken);
    if (await tokens.exists({ accountId, name })) throw new Refusal('CONFLICT', 'TOKEN_NAME_TAKEN');
    if ((await tokens.count({ accountId })) >= MOST_TOKENS) throw ruleBroken('TOO_MANY_TOKENS');
    const token = newToken();
    const { email } = await work.acrossSchools(REASON, Account).get(accountId);
    const row = await tokens.insert({
      createdAt: await this.mailboxes.madeAt(work, email),
      accountId,
      name,
      scope,
      tokenHash: hashToken(token),
      expiresAt: days === null ? null : later(work.now, days * DAY_MS),
      lastUsedAt: null,
    });
    await work.audit('createToken', row.id, { name, scope });
    return { token, row };
  }

  async revoke(work: Work, accountId: string, tokenId: string): Promise<ApiToken> {
    const row = await work.acrossSchools(REASON, ApiToken).findOne({ id: tokenId, accountId });
    if (!row) throw notFound('tokenId');
    return this.remove(work, row);
  }

  /** Harmless where there is none. */
  async revokeByName(work: Work, accountId: string, name: string): Promise<void> {
    const row = await work.acrossSchools(REASON, ApiToken).findOne({ accountId, name });
    if (row) await this.remove(work, row);
  }

  /** All of an account but one; answers how many. */
  async revokeAll(work: Work, accountId: string, butId: string | null): Promise<number> {
    const rows = await work.acrossSchools(REASON, ApiToken).find({ accountId }, { id: 'ASC' });
    const others = rows.filter(({ id }) => id !== butId);
    for (const row of others) await this.remove(work, row);
    return others.length;
  }

  private async remove(work: Work, row: ApiToken): Promise<ApiToken> {
    await work.acrossSchools(REASON, ApiToken).delete({ id: row.id });
    work.signal(row.id);
    await work.audit('revokeToken', row.id, { name: row.name });
    return row;
  }
}
