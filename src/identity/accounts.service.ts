import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { later } from '../platform/clock/clock.js';
import type { Work } from '../platform/database/work.js';
import { badInput, Refusal } from '../platform/refusal.js';
import { Account } from './account.entity.js';
import { ApiToken, type TokenScope } from './api-token.entity.js';
import { PersonEmail } from './person-email.entity.js';
import { Person } from './person.entity.js';
import { hashToken, newToken } from './tokens.js';

const DAY_MS = 86_400_000;
const REASON = 'accounts and their tokens stand above the schools';

export interface NewToken {
  email: string;
  name: string;
  scope: TokenScope;
  /** Null: it does not expire. */
  days: number | null;
}

/** Mailboxes that get in, and the tokens that programs get in with. */
@Injectable()
export class AccountsService {
  /** Makes a token of the account with this address and answers it: it is not stored and cannot be shown again. */
  async createToken(work: Work, { email, name, scope, days }: NewToken): Promise<string> {
    if (name.trim() === '' || name.length > 100)
      throw badInput({ path: 'name', message: 'must have 1 to 100 characters' });
    const account = await this.accountOf(work, email);
    const tokens = work.acrossSchools(REASON, ApiToken);
    if (await tokens.exists({ accountId: account.id, name })) throw new Refusal('CONFLICT', 'TOKEN_NAME_TAKEN');
    const token = newToken();
    const row = await tokens.insert({
      accountId: account.id,
      name,
      scope,
      tokenHash: hashToken(token),
      expiresAt: days === null ? null : later(work.now, days * DAY_MS),
      lastUsedAt: null,
    });
    await work.audit('createToken', row.id, { name, scope });
    return token;
  }

  /** The account of an address that some person has; links people of that address who have no account yet. */
  private async accountOf(work: Work, address: string): Promise<Account> {
    const email = address.trim().toLowerCase();
    const addresses = await work.acrossSchools(REASON, PersonEmail).find({ email });
    if (addresses.length === 0) throw new Refusal('NOT_FOUND', 'NO_SUCH_ADDRESS');
    const accounts = work.acrossSchools(REASON, Account);
    const account = (await accounts.findOne({ email })) ?? (await accounts.insert({ email }));
    const people = work.acrossSchools(REASON, Person);
    const unlinked = await people.find({ id: In(addresses.map((row) => row.personId)), accountId: IsNull() });
    await people.update(
      unlinked.map((person) => person.id),
      { accountId: account.id },
    );
    return account;
  }
}
