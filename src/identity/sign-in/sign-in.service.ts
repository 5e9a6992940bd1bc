import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/database/work.js';
import { AccountsService } from '../accounts.service.js';
import { SignedInByMail, SignInRequested } from '../identity.domain-events.js';
import { hashCode, hashToken, isSameHash } from '../tokens.js';
import { SessionsService, type OpenedSession } from './sessions.service.js';
import { SignInCode } from './sign-in-code.entity.js';
import { isRedeemable, linkSpentAt, MOST_CODE_TRIES } from './sign-in.rules.js';

const REASON = 'whoever signs in is not known yet';

/** What somebody who signs in has got by mail. */
export type Proof = { token: string } | { email: string; code: string };

/** Signing in by a mail. */
@Injectable()
export class SignInService {
  constructor(
    private readonly accounts: AccountsService,
    private readonly sessions: SessionsService,
  ) {}

  /** Does the same for every address: who is known there is asked when the mail is written. */
  async request(work: Work, email: string, locale: string | null): Promise<void> {
    const code = await work.acrossSchools(REASON, SignInCode).insert({
      email,
      locale,
      tokenHash: null,
      codeHash: null,
      expiresAt: null,
      linkUsedAt: null,
      linkSessionId: null,
      codeUsedAt: null,
      tries: 0,
    });
    await work.announce(new SignInRequested(code.id));
  }

  /** Null, not a refusal, where the proof is no good: what was counted must stay counted. */
  async signIn(work: Work, proof: Proof, userAgent: string | null): Promise<OpenedSession | null> {
    const isLink = 'token' in proof;
    const code = await (isLink ? this.byToken(work, proof.token) : this.byCode(work, proof));
    if (!code) return null;
    await work
      .acrossSchools(REASON, SignInCode)
      .update(code.id, isLink ? { linkUsedAt: work.now } : { codeUsedAt: work.now });
    await work.announce(new SignedInByMail(code.id));
    const account = await this.accounts.accountAt(work, code.email);
    if (!account) return null;
    const opened = await this.sessions.open(work, account.id, userAgent);
    if (isLink) await work.acrossSchools(REASON, SignInCode).update(code.id, { linkSessionId: opened.session.id });
    // Whoever types the code has read the mail; whoever used its link may have been a scanner.
    else if (code.linkSessionId) await this.sessions.endIfOpen(work, account.id, code.linkSessionId);
    return opened;
  }

  private async byToken(work: Work, token: string): Promise<SignInCode | null> {
    const tokenHash = hashToken(token);
    const found = await work.acrossSchools(REASON, SignInCode).findOne({ tokenHash });
    const locked = found && (await this.lockNewest(work, found.email));
    return locked?.tokenHash === tokenHash && isRedeemable({ ...locked, usedAt: linkSpentAt(locked) }, work.now)
      ? locked
      : null;
  }

  private async byCode(work: Work, { email, code }: { email: string; code: string }): Promise<SignInCode | null> {
    const locked = await this.lockNewest(work, email);
    if (!locked) return null;
    await work.acrossSchools(REASON, SignInCode).update(locked.id, { tries: locked.tries + 1 });
    const isRight = isSameHash(locked.codeHash ?? '', hashCode(locked.id, code));
    const isGood = isRedeemable({ ...locked, usedAt: locked.codeUsedAt }, work.now);
    return isRight && locked.tries < MOST_CODE_TRIES && isGood ? locked : null;
  }

  /** Of an address only the newest request counts. Whoever waited for the row reads it as it is now. */
  private async lockNewest(work: Work, email: string): Promise<SignInCode | null> {
    const newest = await newestCodeOf(work, email);
    if (!newest) return null;
    const [locked] = await work.acrossSchools(REASON, SignInCode).lock([newest.id]);
    return locked ?? null;
  }
}

export const newestCodeOf = (work: Work, email: string): Promise<SignInCode | null> =>
  work
    .acrossSchools(REASON, SignInCode)
    .query('code')
    .andWhere('code.email = :email', { email })
    .orderBy({ 'code.createdAt': 'DESC', 'code.id': 'DESC' })
    .limit(1)
    .getOne();
