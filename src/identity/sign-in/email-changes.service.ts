import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Work } from '../../platform/database/work.js';
import { ruleBroken } from '../../platform/refusal.js';
import { Account } from '../account.entity.js';
import { EmailChangeRequested } from '../identity.domain-events.js';
import { PersonEmail } from '../person-email.entity.js';
import { Person } from '../person.entity.js';
import { hashToken } from '../tokens.js';
import { EmailChange } from './email-change.entity.js';
import { SessionsService } from './sessions.service.js';
import { isRedeemable } from './sign-in.rules.js';

const REASON = 'an account stands above the schools';

/** Moving an account to another mailbox. */
@Injectable()
export class EmailChangesService {
  constructor(private readonly sessions: SessionsService) {}

  /** Says nothing of whether another account has the address: only its owner finds that out. */
  async request(work: Work, accountId: string, email: string, locale: string | null): Promise<void> {
    const account = await work.acrossSchools(REASON, Account).get(accountId);
    const change = await work.acrossSchools(REASON, EmailChange).insert({
      accountId,
      oldEmail: account.email,
      newEmail: email,
      locale,
      tokenHash: null,
      expiresAt: null,
      confirmedAt: null,
    });
    await work.audit('changeEmail', change.id);
    await work.announce(new EmailChangeRequested(change.id));
  }

  /** Answers the new address. Whoever holds the link reads the mail there; who else is signed in is no matter. */
  async confirm(work: Work, token: string): Promise<string> {
    const tokenHash = hashToken(token);
    const found = await work.acrossSchools(REASON, EmailChange).findOne({ tokenHash });
    const change = found && (await lockNewestChangeOf(work, found.accountId));
    if (change?.tokenHash !== tokenHash || !isRedeemable({ ...change, usedAt: change.confirmedAt }, work.now)) {
      throw ruleBroken('EMAIL_CHANGE_FAILED');
    }
    await this.move(work, change);
    return change.newEmail;
  }

  private async move(work: Work, { id, accountId, oldEmail, newEmail }: EmailChange): Promise<void> {
    const accounts = work.acrossSchools(REASON, Account);
    const account = await accounts.lockOne(accountId);
    if (account.email !== oldEmail) throw ruleBroken('EMAIL_CHANGE_FAILED');
    if (newEmail !== oldEmail && (await accounts.exists({ email: newEmail }))) throw ruleBroken('EMAIL_TAKEN');
    await accounts.update(accountId, { email: newEmail });
    await this.addAddress(work, accountId, newEmail);
    const { accountId: own, credential } = work.viewer ?? {};
    await this.sessions.endAll(work, accountId, own === accountId ? (credential?.id ?? null) : null);
    await work.acrossSchools(REASON, EmailChange).update(id, { confirmedAt: work.now });
    await work.audit('confirmEmailChange', accountId, { emailChangeId: id });
  }

  /** The school reaches them there too; what the roster says of them stays. */
  private async addAddress(work: Work, accountId: string, email: string): Promise<void> {
    const people = await work.acrossSchools(REASON, Person).find({ accountId, leftAt: IsNull() });
    const emails = work.acrossSchools(REASON, PersonEmail);
    const there = await emails.find({ personId: In(people.map(({ id }) => id)), email });
    const missing = people.filter(({ id }) => !there.some(({ personId }) => personId === id));
    await emails.insertAll(missing.map(({ id, schoolId }) => ({ schoolId, personId: id, email })));
  }
}

/** Of an account only the newest change counts. */
export async function lockNewestChangeOf(work: Work, accountId: string): Promise<EmailChange | null> {
  const changes = work.acrossSchools(REASON, EmailChange);
  const newest = await changes
    .query('change')
    .andWhere('change.accountId = :accountId', { accountId })
    .orderBy({ 'change.createdAt': 'DESC', 'change.id': 'DESC' })
    .limit(1)
    .getOne();
  const [locked] = newest ? await changes.lock([newest.id]) : [];
  return locked ?? null;
}
