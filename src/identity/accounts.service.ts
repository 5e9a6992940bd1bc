import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import type { Work } from '../platform/database/work.js';
import { Refusal } from '../platform/refusal.js';
import { addressKey } from '../platform/text/email-address.js';
import { Account } from './account.entity.js';
import { ApiTokensService, type NewToken } from './api-tokens.service.js';
import { PersonEmail } from './person-email.entity.js';
import { Person } from './person.entity.js';

const REASON = 'accounts and their tokens stand above the schools';

/** Who is at an address: the people for whom it signs in. */
interface Mailbox {
  /** Whether anybody is there who has not left. */
  isKnown: boolean;
  /** The language of somebody there. */
  locale: string | null;
}

/** Mailboxes that get in. */
@Injectable()
export class AccountsService {
  constructor(private readonly tokens: ApiTokensService) {}

  /** Makes a token of the account with this address and answers it: it is not stored and cannot be shown again. */
  async createToken(work: Work, { email, ...wanted }: NewToken & { email: string }): Promise<string> {
    const account = await this.accountAt(work, addressKey(email));
    if (!account) throw new Refusal('NOT_FOUND', 'NO_SUCH_ADDRESS');
    return (await this.tokens.create(work, account.id, wanted)).token;
  }

  /** As `createToken`, in place of the one of this name, which is good no more. */
  async replaceToken(work: Work, wanted: NewToken & { email: string }): Promise<string> {
    const account = await this.accountAt(work, addressKey(wanted.email));
    if (account) await this.tokens.revokeByName(work, account.id, wanted.name);
    return this.createToken(work, wanted);
  }

  async mailboxOf(work: Work, email: string): Promise<Mailbox> {
    const signingIn = { email, signsInSince: Not(IsNull()) };
    const addresses = await work.acrossSchools(REASON, PersonEmail).find(signingIn);
    const id = In(addresses.map(({ personId }) => personId));
    const found = await work.acrossSchools(REASON, Person).find({ id, leftAt: IsNull() }, { id: 'ASC' });
    const locale = found.find((person) => person.locale !== null)?.locale ?? null;
    return { isKnown: found.length > 0, locale };
  }

  /** The account of an address, made where it is missing. Null where nobody is there. */
  async accountAt(work: Work, email: string): Promise<Account | null> {
    const { isKnown } = await this.mailboxOf(work, email);
    if (!isKnown) return null;
    return (await work.acrossSchools(REASON, Account).findOne({ email })) ?? this.addAccount(work, email);
  }

  private async addAccount(work: Work, email: string): Promise<Account> {
    const accounts = work.acrossSchools(REASON, Account);
    const added = (await accounts.insertUnlessThere({ email })) ?? (await accounts.findOne({ email }));
    if (!added) throw new Error('an account is neither there nor can be made');
    return added;
  }
}
