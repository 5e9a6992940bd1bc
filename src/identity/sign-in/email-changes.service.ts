import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Work } from '../../platform/database/work.js';
import { notFound, ruleBroken } from '../../platform/refusal.js';
import { Account } from '../account.entity.js';
import { EmailChangeRequested } from '../identity.domain-events.js';
import { MailboxesService } from '../mailboxes.service.js';
import type { PeopleReason } from '../people.errors.js';
import { PersonEmail } from '../person-email.entity.js';
import { Person } from '../person.entity.js';
import { hashToken } from '../tokens.js';
import { EmailChange } from './email-change.entity.js';
import { SessionsService } from './sessions.service.js';
import { isRedeemable } from './sign-in.rules.js';

const REASON = 'an account stands above the schools';

interface Wanted {
  email: string;
  locale: string | null;
  personIds: readonly string[] | null;
}

/** Moving people to another mailbox, by whoever signs in for them. */
@Injectable()
export class EmailChangesService {
  constructor(
    private readonly sessions: SessionsService,
    private readonly mailboxes: MailboxesService,
  ) {}

  /** Says nothing of whether another account has the address: only its owner finds that out. */
  async request(work: Work, viewer: Viewer, accountId: string, { email, locale, personIds }: Wanted): Promise<void> {
    const account = await work.acrossSchools(REASON, Account).get(accountId);
    const change = await work.acrossSchools(REASON, EmailChange).insert({
      accountId,
      oldEmail: account.email,
      newEmail: email,
      personIds: movingOf(viewer, personIds),
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

  /**
   * The new address signs in from now on, the old one no more. Where the account acted for nobody else and nobody has
   * signed in by the new address, it goes along, with its tokens and with the session that confirms.
   */
  private async move(work: Work, change: EmailChange): Promise<void> {
    const { id, accountId, oldEmail, newEmail } = change;
    const accounts = work.acrossSchools(REASON, Account);
    const account = await accounts.lockOne(accountId);
    const [moving, staying] = await this.rowsOf(work, change);
    if (account.email !== oldEmail || moving.length === 0) throw ruleBroken('EMAIL_CHANGE_FAILED');
    await work.acrossSchools(REASON, EmailChange).update(id, { confirmedAt: work.now });
    await work.audit('confirmEmailChange', accountId, { emailChangeId: id });
    if (newEmail === oldEmail) return;
    const goesAlong = staying.length === 0 && !(await accounts.exists({ email: newEmail }));
    if (goesAlong) {
      await accounts.update(accountId, { email: newEmail });
      const { accountId: own, credential } = work.viewer ?? {};
      await this.sessions.endAll(work, accountId, own === accountId ? (credential?.id ?? null) : null);
    }
    await this.mailboxes.replace(work, moving, newEmail, goesAlong);
  }

  /** The addresses of those who move, who still sign in by what they asked with, and of those who stay. */
  private async rowsOf(
    work: Work,
    { oldEmail, personIds, createdAt }: EmailChange,
  ): Promise<[moving: PersonEmail[], staying: PersonEmail[]]> {
    const rows = await this.mailboxes.rowsAt(work, [oldEmail]);
    const here = await work.acrossSchools(REASON, Person).byIds(rows.map(({ personId }) => personId));
    const present = rows.filter(({ personId }) => here.get(personId)?.leftAt === null);
    const moves = ({ personId, signsInSince }: PersonEmail) =>
      (personIds?.includes(personId) ?? true) && (signsInSince ?? '') <= createdAt;
    return [present.filter(moves), present.filter((row) => !moves(row))];
  }
}

/** Those for whom the address changes. Two people of one school are told apart by whoever asks. */
function movingOf(viewer: Viewer, personIds: readonly string[] | null): string[] {
  const own = viewer.personIds;
  const strange = personIds?.findIndex((id) => !own.includes(id)) ?? -1;
  if (strange >= 0) throw notFound(`personIds.${strange}`);
  if (personIds) return [...new Set(personIds)];
  const crowded = viewer.schoolIds.find((schoolId) => viewer.peopleAt(schoolId).length > 1);
  if (crowded) {
    const personIds = viewer.peopleAt(crowded).map(({ id }) => id);
    throw ruleBroken('PERSON_REQUIRED' satisfies PeopleReason, { personIds });
  }
  return own;
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
