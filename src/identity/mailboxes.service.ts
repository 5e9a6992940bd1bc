import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan, Not } from 'typeorm';
import { later } from '../platform/clock/clock.js';
import type { Viewer } from '../platform/access/viewer.js';
import type { Work } from '../platform/database/work.js';
import { addressKey } from '../platform/text/email-address.js';
import type { Instant } from '../platform/text/instant.js';
import { Account } from './account.entity.js';
import { ApiToken } from './api-token.entity.js';
import { SharingBegan } from './identity.domain-events.js';
import { bySignIn, firstOf, partedOf } from './mailboxes.rules.js';
import { PersonEmail } from './person-email.entity.js';
import { Person } from './person.entity.js';
import { Session } from './sign-in/session.entity.js';
import { SignInCode } from './sign-in/sign-in-code.entity.js';

const REASON = 'a mailbox stands above the schools';
const SIGNS_IN = { signsInSince: Not(IsNull()) };

interface Who {
  id: string;
  schoolId: string;
}

/**
 * For whom a mailbox acts: for whoever has its address as one that signs in, and by what was made since. See
 * docs/decisions/0026-mailboxes.md.
 */
@Injectable()
export class MailboxesService {
  /** From now on the address signs in for the person; what its mailbox already holds does not act for them. */
  async add(work: Work, personId: string, address: string): Promise<void> {
    const email = addressKey(address);
    const emails = work.rows(PersonEmail);
    const signsInSince = work.now;
    if (!(await emails.insertUnlessThere({ personId, email, signsInSince }))) {
      const there = await emails.findOne({ personId, email });
      if (!there || there.signsInSince !== null) return;
      await emails.update(there.id, { signsInSince });
    }
    await this.announceSharing(work, { id: personId, schoolId: work.schoolId }, [email]);
  }

  /** The school writes there no more, and it stops acting for the person at once. */
  async remove(work: Work, personId: string, addresses: readonly string[]): Promise<void> {
    const keys = addresses.map(addressKey);
    const rows = await work.rows(PersonEmail).find({ personId });
    const removed = rows.filter(({ email }) => keys.includes(addressKey(email)));
    await work.rows(PersonEmail).delete({ id: In(removed.map(({ id }) => id)) });
    await this.settle(
      work,
      removed.map(({ email }) => email),
    );
  }

  /** Another address takes the place of one, which the school writes to no more. */
  async exchange(work: Work, personId: string, { from, to }: { from: string; to: string }): Promise<void> {
    await this.add(work, personId, to);
    await this.remove(work, personId, [from]);
  }

  /** The addresses stay where the school writes to, but sign in for these people no more. */
  async stop(work: Work, rows: readonly PersonEmail[]): Promise<void> {
    const ids = rows.map(({ id }) => id);
    await work.acrossSchools(REASON, PersonEmail).update(ids, { signsInSince: null });
    await this.settle(
      work,
      rows.map(({ email }) => email),
    );
  }

  /**
   * Another address signs in for these people in place of theirs, where the school may still write. `goesAlong`: it is the
   * same mailbox under another name, whose sessions and tokens go on.
   */
  async replace(work: Work, rows: readonly PersonEmail[], email: string, goesAlong: boolean): Promise<void> {
    const emails = work.acrossSchools(REASON, PersonEmail);
    for (const { schoolId, personId, signsInSince: before } of rows) {
      const signsInSince = goesAlong ? before : work.now;
      const there = await emails.findOne({ personId, email });
      if (there?.signsInSince) continue;
      if (there) await emails.update(there.id, { signsInSince });
      else await emails.insertAll([{ schoolId, personId, email, signsInSince }]);
      await this.announceSharing(work, { id: personId, schoolId }, [email]);
    }
    await this.stop(work, rows);
  }

  /**
   * Ends that a person signs in by a mailbox of the others. It stops for each of them who has another address that signs in;
   * where it would still be both's, for all. What signs in for none of them then does so for nobody else of the school
   * either, who may be one of them under another name: nobody gets in until the office has entered an address.
   */
  async part(work: Work, personId: string, otherIds: readonly string[]): Promise<void> {
    const parties = [personId, ...otherIds.filter((id) => id !== personId)];
    const rows = await work.rows(PersonEmail).find({ personId: In(parties), ...SIGNS_IN }, { id: 'ASC' });
    const parted = partedOf(rows, personId);
    if (parted.length === 0) return;
    const isClosed = ({ email }: PersonEmail) => rows.every((row) => row.email !== email || parted.includes(row));
    const closed = [...new Set(parted.filter(isClosed).map(({ email }) => email))];
    const others = (await work.rows(PersonEmail).find({ email: In(closed), ...SIGNS_IN }, { id: 'ASC' })).filter(
      (row) => !parted.some(({ id }) => id === row.id),
    );
    parted.push(...others);
    await this.stop(work, parted);
    for (const id of new Set(parted.map((row) => row.personId))) await work.audit('endSharing', id);
  }

  /** Whatever acts for the person now does so no more; they sign in anew. Others of the mailbox keep theirs. */
  async endFor(work: Work, personId: string, butEmail: string | null = null): Promise<void> {
    const rows = (await this.signingIn(work, personId)).filter(({ email }) => email !== butEmail);
    const emails = rows.map(({ email }) => email);
    await this.voidCodes(work, emails);
    for (const { id, email } of rows) {
      await work.acrossSchools(REASON, PersonEmail).update(id, { signsInSince: await this.nextAt(work, email) });
    }
    await this.settle(work, emails);
  }

  /** Whatever acts for the viewer's people by another mailbox than the viewer's does so no more. */
  async endElsewhere(work: Work, { personIds, email }: Viewer): Promise<void> {
    for (const personId of personIds) await this.endFor(work, personId, email);
  }

  /** The addresses by which the person signs in. */
  signingIn(work: Work, personId: string): Promise<PersonEmail[]> {
    return work.acrossSchools(REASON, PersonEmail).find({ personId, ...SIGNS_IN }, { createdAt: 'ASC', id: 'ASC' });
  }

  /** Those of them by which somebody has signed in, or for which a token was made. */
  async opened(work: Work, personId: string): Promise<string[]> {
    const emails = (await this.signingIn(work, personId)).map(({ email }) => email);
    const accounts = await work.acrossSchools(REASON, Account).find({ email: In(emails) }, { email: 'ASC' });
    return accounts.map(({ email }) => email);
  }

  /** Where the school writes to the person; never to a mailbox of others that has stopped acting for them. */
  async writtenTo(work: Work, personId: string): Promise<string | null> {
    const order = { createdAt: 'ASC', id: 'ASC' } as const;
    const own = await work.acrossSchools(REASON, PersonEmail).find({ personId }, order);
    const [first] = own.toSorted(bySignIn);
    if (!first || first.signsInSince !== null) return first?.email ?? null;
    const others = { email: In(own.map(({ email }) => email)), personId: Not(personId) };
    const shared = await work.acrossSchools(REASON, PersonEmail).find(others);
    return own.find(({ email }) => !shared.some((row) => row.email === email))?.email ?? null;
  }

  /** The people, and everybody who signs in by a mailbox of theirs. */
  async withSharers(work: Work, personIds: readonly string[]): Promise<string[]> {
    const own = { personId: In([...personIds]), ...SIGNS_IN };
    const emails = (await work.acrossSchools(REASON, PersonEmail).find(own)).map(({ email }) => email);
    const shared = await this.rowsAt(work, emails);
    return [...new Set([...personIds, ...shared.map(({ personId }) => personId)])];
  }

  /**
   * When a session or token of the mailbox is made that is made now: not before the addresses sign in, which another
   * process, whose clock is ahead, may have written.
   */
  async madeAt(work: Work, email: string): Promise<Instant> {
    const since = (await this.rowsAt(work, [email])).map(({ signsInSince }) => signsInSince ?? '');
    return [work.now, ...since].sort().at(-1) as Instant;
  }

  /** What was mailed to these addresses is void, and what acts for nobody any more is ended. Open sockets are told. */
  async settle(work: Work, emails: readonly string[]): Promise<void> {
    if (emails.length === 0) return;
    await this.voidCodes(work, emails);
    const accounts = await work.acrossSchools(REASON, Account).find({ email: In([...emails]) }, { id: 'ASC' });
    for (const account of accounts) await this.endIdle(work, account);
  }

  /** Refused by whoever knows that two people must not get at each other's affairs. */
  async announceSharing(work: Work, { id, schoolId }: Who, emails: readonly string[]): Promise<void> {
    const others = (await this.rowsAt(work, emails)).filter(({ personId }) => personId !== id);
    if (others.length === 0) return;
    const otherIds = [...new Set(others.map(({ personId }) => personId))];
    await work.announce(new SharingBegan(schoolId, id, otherIds));
  }

  /** Whoever is just signing in by one of them is waited for. */
  private async voidCodes(work: Work, emails: readonly string[]): Promise<void> {
    const codes = work.acrossSchools(REASON, SignInCode);
    const open = await codes.find({ email: In([...emails]), codeUsedAt: IsNull() }, { id: 'ASC' });
    const ids = open.map(({ id }) => id);
    await codes.update(ids, { linkUsedAt: work.now, codeUsedAt: work.now });
  }

  private async endIdle(work: Work, { id: accountId, email }: Account): Promise<void> {
    const rows = await this.rowsAt(work, [email]);
    const personId = In(rows.map((row) => row.personId));
    const here = await work.acrossSchools(REASON, Person).find({ id: personId, leftAt: IsNull() });
    const hereIds = new Set(here.map(({ id }) => id));
    const first = firstOf(rows.filter((row) => hereIds.has(row.personId)));
    const isIdle = ({ createdAt }: { createdAt: Instant }) => first === null || createdAt < first;
    const sessions = work.acrossSchools(REASON, Session);
    const open = await sessions.find({ accountId, endedAt: IsNull(), expiresAt: MoreThan(work.now) });
    await sessions.update(
      open.filter(isIdle).map(({ id }) => id),
      { endedAt: work.now },
    );
    const tokens = await work.acrossSchools(REASON, ApiToken).find({ accountId });
    const revoked = tokens.filter(isIdle);
    if (revoked.length > 0) {
      await work.acrossSchools(REASON, ApiToken).delete({ id: In(revoked.map(({ id }) => id)) });
    }
    for (const session of open.filter(isIdle)) await work.audit('endSession', session.id);
    for (const token of revoked) await work.audit('revokeToken', token.id, { name: token.name });
    for (const { id } of [...open, ...tokens]) work.signal(id);
  }

  /** The people at these addresses for whom they sign in. */
  rowsAt(work: Work, emails: readonly string[]): Promise<PersonEmail[]> {
    return work.acrossSchools(REASON, PersonEmail).find({ email: In([...emails]), ...SIGNS_IN }, { id: 'ASC' });
  }

  /** After all that its mailbox holds, to the millisecond. */
  private async nextAt(work: Work, email: string): Promise<Instant> {
    const account = await work.acrossSchools(REASON, Account).findOne({ email });
    if (!account) return work.now;
    const latest = { accountId: account.id, createdAt: MoreThan(work.now) };
    const made = [
      ...(await work.acrossSchools(REASON, Session).find(latest)),
      ...(await work.acrossSchools(REASON, ApiToken).find(latest)),
    ];
    return later([work.now, ...made.map(({ createdAt }) => createdAt)].sort().at(-1) ?? work.now, 1);
  }
}
