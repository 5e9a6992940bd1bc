import { Injectable } from '@nestjs/common';
import { later } from '../platform/clock/clock.js';
import type { Work } from '../platform/database/work.js';
import type { Instant } from '../platform/text/instant.js';
import { Account } from './account.entity.js';
import { AccountsService } from './accounts.service.js';
import { EmailChange } from './sign-in/email-change.entity.js';
import { lockNewestChangeOf } from './sign-in/email-changes.service.js';
import { SignInCode } from './sign-in/sign-in-code.entity.js';
import { CHANGE_LIFETIME_MS, isAwaited, SECRET_LIFETIME_MS } from './sign-in/sign-in.rules.js';
import { newestCodeOf } from './sign-in/sign-in.service.js';
import { hashCode, hashToken, newCode, newLinkToken } from './tokens.js';

const REASON = 'whoever signs in is not known yet';

/** What a sign-in mail carries. Nothing of it is stored but hashes, so it exists only while the mail is written. */
export interface SignInSecret {
  email: string;
  /** That was asked for, else that of a person with this address, else null. */
  locale: string | null;
  /** Of the link. */
  token: string;
  /** Six digits. */
  code: string;
  expiresAt: Instant;
}

/** What the mail to the new mailbox carries, and where the old one is told. */
export interface EmailChangeSecret {
  newEmail: string;
  oldEmail: string;
  locale: string | null;
  token: string;
  expiresAt: Instant;
}

/** Mints the secrets that mails carry, when they are written. Minting again, for a mail that is retried, voids the last. */
@Injectable()
export class SignInSecrets {
  constructor(private readonly accounts: AccountsService) {}

  /** Null where no mail is to be sent: nobody is known at the address, the code is used, expired or superseded. */
  async forSignIn(work: Work, signInCodeId: string): Promise<SignInSecret | null> {
    const codes = work.acrossSchools(REASON, SignInCode);
    const [row] = await codes.lock([signInCodeId]);
    if (!row || !isAwaited(row, work.now)) return null;
    if ((await newestCodeOf(work, row.email))?.id !== row.id) return null;
    const mailbox = await this.accounts.mailboxOf(work, row.email);
    if (!mailbox.isKnown) return null;
    const [token, code] = [newLinkToken(), newCode()];
    const expiresAt = later(work.now, SECRET_LIFETIME_MS);
    await codes.update(row.id, { tokenHash: hashToken(token), codeHash: hashCode(row.id, code), expiresAt, tries: 0 });
    return { email: row.email, locale: row.locale ?? mailbox.locale, token, code, expiresAt };
  }

  /** Where the mail of a request went; null once the request is forgotten. */
  async addressOf(work: Work, signInCodeId: string): Promise<string | null> {
    const row = await work.acrossSchools(REASON, SignInCode).findOne({ id: signInCodeId });
    return row?.email ?? null;
  }

  /** Null where the change is confirmed, expired or superseded. */
  async forEmailChange(work: Work, emailChangeId: string): Promise<EmailChangeSecret | null> {
    const changes = work.acrossSchools(REASON, EmailChange);
    const row = await changes.findOne({ id: emailChangeId });
    const newest = row && (await lockNewestChangeOf(work, row.accountId));
    if (newest?.id !== emailChangeId || newest.confirmedAt !== null) return null;
    const expiresAt = later(newest.createdAt, CHANGE_LIFETIME_MS);
    const account = await work.acrossSchools(REASON, Account).findOne({ id: newest.accountId });
    if (expiresAt <= work.now || account?.email !== newest.oldEmail) return null;
    const token = newLinkToken();
    await changes.update(newest.id, { tokenHash: hashToken(token), expiresAt });
    const { newEmail, oldEmail, locale } = newest;
    return { newEmail, oldEmail, locale, token, expiresAt };
  }
}
