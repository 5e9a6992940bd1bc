import { Injectable, Logger } from '@nestjs/common';
import type { ObjectLiteral } from 'typeorm';
import { ViewerSource } from '../platform/access/viewer-source.js';
import { Viewer, type Credential, type ViewerPerson } from '../platform/access/viewer.js';
import { Clock, later } from '../platform/clock/clock.js';
import type { Row } from '../platform/database/columns.js';
import { Reads } from '../platform/database/reads.js';
import type { EntityClass } from '../platform/database/tables.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { prefixOf } from '../platform/ids/ids.js';
import type { Instant } from '../platform/text/instant.js';
import { Account } from './account.entity.js';
import { ApiToken } from './api-token.entity.js';
import { PersonDuty } from './person-duty.entity.js';
import { Person } from './person.entity.js';
import { Session } from './sign-in/session.entity.js';
import { isOpen, sessionExpiry } from './sign-in/sign-in.rules.js';
import { hashToken, isSessionToken } from './tokens.js';

const HOUR_MS = 3_600_000;
const REASON = 'whoever presents a token is looked up before their school is known';

interface Presented {
  credential: Credential;
  account: Account;
  mayWrite: boolean;
  lastUsedAt: Instant | null;
}

type WithAccount<E> = E & { account: Account };
type WithDuties = Person & { duties: PersonDuty[] };

/** By which column a session or a token is found. */
type Key = { column: 'tokenHash' | 'id'; value: string };

/** Finds the account behind a session or a program's token, with its people and their duties. */
@Injectable()
export class TokenViewers extends ViewerSource {
  private readonly log = new Logger('Tokens');

  constructor(
    private readonly reads: Reads,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async viewerOf(token: string, languages: readonly string[]): Promise<Viewer | null> {
    const key: Key = { column: 'tokenHash', value: hashToken(token) };
    const found = await (isSessionToken(token) ? this.session(key) : this.apiToken(key));
    if (found && (found.lastUsedAt === null || found.lastUsedAt < later(this.clock.now(), -HOUR_MS))) {
      this.noteUse(found.credential);
    }
    return found && this.viewerFor(found, languages);
  }

  override async viewerOfCredential(credentialId: string, languages: readonly string[]): Promise<Viewer | null> {
    const key: Key = { column: 'id', value: credentialId };
    const found = await (prefixOf(credentialId) === 'session' ? this.session(key) : this.apiToken(key));
    return found && this.viewerFor(found, languages);
  }

  private async session(key: Key): Promise<Presented | null> {
    const row = await this.withAccount(Session, key);
    if (!row || !isOpen(row, this.clock.now())) return null;
    const { id, createdAt, account, lastUsedAt } = row;
    return { credential: { id, kind: 'session', since: createdAt }, account, mayWrite: true, lastUsedAt };
  }

  private async apiToken(key: Key): Promise<Presented | null> {
    const row = await this.withAccount(ApiToken, key);
    if (!row || (row.expiresAt !== null && row.expiresAt <= this.clock.now())) return null;
    const { id, createdAt, account, scope, lastUsedAt } = row;
    return { credential: { id, kind: 'token', since: createdAt }, account, mayWrite: scope === 'all', lastUsedAt };
  }

  private withAccount<E extends Row & ObjectLiteral>(entity: EntityClass<E>, { column, value }: Key) {
    return this.reads
      .acrossSchools(REASON, entity)
      .query('credential')
      .innerJoinAndMapOne('credential.account', Account, 'account', 'account.id = credential.accountId')
      .andWhere(`credential.${column} = :value`, { value })
      .getOne() as Promise<WithAccount<E> | null>;
  }

  private async viewerFor({ account, mayWrite, credential }: Presented, languages: readonly string[]): Promise<Viewer> {
    return new Viewer(account.id, account.email, await this.peopleOf(account.id), mayWrite, languages, credential);
  }

  private async peopleOf(accountId: string): Promise<ViewerPerson[]> {
    const people = (await this.reads
      .acrossSchools(REASON, Person)
      .query('person')
      .leftJoinAndMapMany('person.duties', PersonDuty, 'duty', 'duty.personId = person.id')
      .andWhere('person.accountId = :accountId AND person.leftAt IS NULL', { accountId })
      .orderBy({ 'person.createdAt': 'ASC', 'person.id': 'ASC', 'duty.duty': 'ASC' })
      .getMany()) as WithDuties[];
    return people.map(({ id, schoolId, locale, duties }) => ({
      id,
      schoolId,
      locale,
      duties: duties.map(({ duty }) => duty),
    }));
  }

  /** To the hour and beside the request: a busy program must not turn every read into a write. */
  private noteUse({ id, kind, since }: Credential): void {
    this.unitOfWork
      .runAcrossSchools('a token belongs to an account', async (work) => {
        const change = { lastUsedAt: work.now };
        if (kind === 'token') {
          await work.acrossSchools('a token belongs to an account', ApiToken).update(id, change);
        } else {
          const expiresAt = sessionExpiry(since, work.now);
          await work.acrossSchools('a token belongs to an account', Session).update(id, { ...change, expiresAt });
        }
      })
      .catch((error: unknown) => this.log.warn(`the use of a token could not be noted: ${String(error)}`));
  }
}
