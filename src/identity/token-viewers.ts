import { Injectable, Logger } from '@nestjs/common';
import { ViewerSource } from '../platform/access/viewer-source.js';
import { Viewer, type Credential, type ViewerPerson } from '../platform/access/viewer.js';
import { Clock, later } from '../platform/clock/clock.js';
import { Reads } from '../platform/database/reads.js';
import type { UnscopedStatement } from '../platform/database/statements.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { prefixOf } from '../platform/ids/ids.js';
import type { Instant } from '../platform/text/instant.js';
import { ApiToken } from './api-token.entity.js';
import { dutyHolds } from './duty.js';
import { Session } from './sign-in/session.entity.js';
import { isOpen, sessionExpiry } from './sign-in/sign-in.rules.js';
import { hashToken, isSessionToken } from './tokens.js';

const HOUR_MS = 3_600_000;
const REASON = 'whoever presents a token is looked up before their school is known';

type Found = {
  id: string;
  createdAt: Instant;
  lastUsedAt: Instant | null;
  expiresAt: Instant | null;
  accountId: string;
  email: string;
  personId: string | null;
  schoolId: string;
  locale: string | null;
  duty: string | null;
};

/** A credential with its account, and a row for each duty of each person; one at least. */
const foundBy = (
  table: string,
  more: string,
  column: 'tokenHash' | 'id',
): UnscopedStatement<{ key: string; now: Instant }, Found> => ({
  name: `whoever presents a ${table} by ${column}`,
  text: `SELECT c."id", c."createdAt", c."lastUsedAt", c."expiresAt", ${more}, a."id" AS "accountId", a."email",
      p."id" AS "personId", p."schoolId", p."locale", d."duty"
    FROM ${table} c JOIN account a ON a."id" = c."accountId"
    LEFT JOIN person_email pe ON pe."email" = a."email" AND pe."signsInSince" <= c."createdAt"
    LEFT JOIN person p ON p."id" = pe."personId" AND p."leftAt" IS NULL
    LEFT JOIN person_duty d ON d."personId" = p."id" AND ${dutyHolds('d', ':now')}
    WHERE c."${column}" = :key ORDER BY p."createdAt", p."id", d."duty"`,
});

type FoundSession = Found & { expiresAt: Instant; endedAt: Instant | null };
type FoundToken = Found & { scope: string };

const statementsOf = (column: 'tokenHash' | 'id') => ({
  session: foundBy('session', 'c."endedAt"', column) as UnscopedStatement<{ key: string; now: Instant }, FoundSession>,
  token: foundBy('api_token', 'c."scope"', column) as UnscopedStatement<{ key: string; now: Instant }, FoundToken>,
});
const byHash = statementsOf('tokenHash');
const byId = statementsOf('id');

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
    const kind = isSessionToken(token) ? 'session' : 'token';
    const found = await this.find(byHash, kind, hashToken(token));
    const [first] = found;
    if (first && (first.lastUsedAt === null || first.lastUsedAt < later(this.clock.now(), -HOUR_MS))) {
      this.noteUse(credentialOf(first, kind));
    }
    return viewerFor(found, kind, languages);
  }

  override async viewerOfCredential(credentialId: string, languages: readonly string[]): Promise<Viewer | null> {
    const kind = prefixOf(credentialId) === 'session' ? 'session' : 'token';
    return viewerFor(await this.find(byId, kind, credentialId), kind, languages);
  }

  /** Nothing for a credential that is over. */
  private async find(
    by: typeof byHash,
    kind: Credential['kind'],
    key: string,
  ): Promise<(Found & { scope?: string })[]> {
    const now = this.clock.now();
    if (kind === 'session') {
      const rows = await this.reads.runAcrossSchools(REASON, by.session, { key, now });
      return rows.every((row) => isOpen(row, now)) ? rows : [];
    }
    const rows = await this.reads.runAcrossSchools(REASON, by.token, { key, now });
    return rows.every(({ expiresAt }) => expiresAt === null || expiresAt > now) ? rows : [];
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

const credentialOf = ({ id, createdAt }: Found, kind: Credential['kind']): Credential => ({
  id,
  kind,
  since: createdAt,
});

function viewerFor(
  rows: readonly (Found & { scope?: string })[],
  kind: Credential['kind'],
  languages: readonly string[],
): Viewer | null {
  const [first] = rows;
  if (!first) return null;
  const people = new Map<string, ViewerPerson & { duties: string[] }>();
  for (const { personId, schoolId, locale, duty } of rows) {
    if (personId === null) continue;
    const known = people.get(personId) ?? { id: personId, schoolId, locale, duties: [] };
    if (duty !== null && !known.duties.includes(duty)) known.duties.push(duty);
    people.set(personId, known);
  }
  const mayWrite = kind === 'session' || first.scope === 'all';
  return new Viewer(first.accountId, first.email, [...people.values()], mayWrite, languages, credentialOf(first, kind));
}
