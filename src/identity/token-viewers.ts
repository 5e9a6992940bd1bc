import { Injectable, Logger } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { ViewerSource } from '../platform/access/viewer-source.js';
import { Viewer, type ViewerPerson } from '../platform/access/viewer.js';
import { Clock, later } from '../platform/clock/clock.js';
import { Reads } from '../platform/database/reads.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { groupBy } from '../platform/text/group-by.js';
import { Account } from './account.entity.js';
import { ApiToken } from './api-token.entity.js';
import { PersonDuty } from './person-duty.entity.js';
import { Person } from './person.entity.js';
import { hashToken } from './tokens.js';

const HOUR_MS = 3_600_000;
const REASON = 'whoever presents a token is looked up before their school is known';

/** Finds the account behind a bearer token, with its people and their duties. */
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
    const now = this.clock.now();
    const found = await this.reads.acrossSchools(REASON, ApiToken).findOne({ tokenHash: hashToken(token) });
    if (!found || (found.expiresAt !== null && found.expiresAt <= now)) return null;
    const account = await this.reads.acrossSchools(REASON, Account).findOne({ id: found.accountId });
    if (!account) return null;
    if (found.lastUsedAt === null || found.lastUsedAt < later(now, -HOUR_MS)) this.noteUse(found.id);
    return new Viewer(account.id, account.email, await this.peopleOf(account.id), found.scope === 'all', languages);
  }

  private async peopleOf(accountId: string): Promise<ViewerPerson[]> {
    const people = await this.reads
      .acrossSchools(REASON, Person)
      .find({ accountId, leftAt: IsNull() }, { createdAt: 'ASC', id: 'ASC' });
    const duties = await this.reads
      .acrossSchools(REASON, PersonDuty)
      .find({ personId: In(people.map((person) => person.id)) }, { duty: 'ASC' });
    const byPerson = groupBy(duties, (duty) => duty.personId);
    return people.map(({ id, schoolId, locale }) => ({
      id,
      schoolId,
      locale,
      duties: (byPerson.get(id) ?? []).map(({ duty }) => duty),
    }));
  }

  /** To the hour and beside the request: a busy program must not turn every read into a write. */
  private noteUse(tokenId: string): void {
    this.unitOfWork
      .runAcrossSchools('a token belongs to an account', async (work) => {
        await work.acrossSchools('a token belongs to an account', ApiToken).update(tokenId, { lastUsedAt: work.now });
      })
      .catch((error: unknown) => this.log.warn(`the use of a token could not be noted: ${String(error)}`));
  }
}
