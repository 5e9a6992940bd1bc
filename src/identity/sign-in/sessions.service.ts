import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, Not } from 'typeorm';
import type { Viewer } from '../../platform/access/viewer.js';
import { Clock, later } from '../../platform/clock/clock.js';
import type { Work } from '../../platform/database/work.js';
import { notFound, Refusal } from '../../platform/refusal.js';
import { Account } from '../account.entity.js';
import { MailboxesService } from '../mailboxes.service.js';
import { hashToken, newSessionToken } from '../tokens.js';
import { Session } from './session.entity.js';
import { FRESH_SESSION_MS, MOST_SESSIONS, sessionExpiry } from './sign-in.rules.js';

const REASON = 'a session belongs to an account';

export interface OpenedSession {
  /** It is not stored and cannot be shown again. */
  token: string;
  session: Session;
}

/** Sessions: what a sign-in begins, and everything that ends it. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly clock: Clock,
    private readonly mailboxes: MailboxesService,
  ) {}

  async open(work: Work, accountId: string, userAgent: string | null): Promise<OpenedSession> {
    await this.makeRoom(work, accountId);
    const { email } = await work.acrossSchools(REASON, Account).get(accountId);
    const token = newSessionToken();
    const session = await work.acrossSchools(REASON, Session).insert({
      createdAt: await this.mailboxes.madeAt(work, email),
      accountId,
      tokenHash: hashToken(token),
      userAgent,
      lastUsedAt: work.now,
      expiresAt: sessionExpiry(work.now, work.now),
      endedAt: null,
    });
    await work.audit('signIn', session.id, { accountId });
    return { token, session };
  }

  /** One of the account's own, still open. */
  async end(work: Work, accountId: string, sessionId: string): Promise<Session> {
    const ended = await this.endIfOpen(work, accountId, sessionId);
    if (!ended) throw notFound('sessionId');
    return ended;
  }

  async endIfOpen(work: Work, accountId: string, sessionId: string): Promise<Session | null> {
    const sessions = work.acrossSchools(REASON, Session);
    const row = await sessions.findOne({ id: sessionId, ...stillOpen(work, accountId) });
    if (!row) return null;
    await this.close(work, [row]);
    await work.audit('endSession', row.id);
    return row;
  }

  /** All but one of an account, or all; answers how many. */
  async endAll(work: Work, accountId: string, butId: string | null): Promise<number> {
    const sessions = work.acrossSchools(REASON, Session);
    const others = butId === null ? {} : { id: Not(butId) };
    const open = await sessions.find({ ...stillOpen(work, accountId), ...others });
    await this.close(work, open);
    for (const { id } of open) await work.audit('endSession', id);
    return open.length;
  }

  /** Before anything that would let a thief stay: a new token, another address. A token cannot make another one. */
  requireFresh({ accountId, credential }: Viewer): string {
    const isFresh = credential?.kind === 'session' && this.clock.now() < later(credential.since, FRESH_SESSION_MS);
    if (!accountId || !isFresh) throw new Refusal('FORBIDDEN', 'SIGN_IN_AGAIN');
    return accountId;
  }

  private async makeRoom(work: Work, accountId: string): Promise<void> {
    const sessions = work.acrossSchools(REASON, Session);
    const open = await sessions.find(stillOpen(work, accountId), { lastUsedAt: 'DESC', id: 'DESC' });
    await this.close(work, open.slice(MOST_SESSIONS - 1));
  }

  /** Open sockets are told, on every process. */
  private async close(work: Work, ended: readonly Session[]): Promise<void> {
    const ids = ended.map(({ id }) => id);
    await work.acrossSchools(REASON, Session).update(ids, { endedAt: work.now });
    for (const id of ids) work.signal(id);
  }
}

const stillOpen = (work: Work, accountId: string) => ({
  accountId,
  endedAt: IsNull(),
  expiresAt: MoreThan(work.now),
});
