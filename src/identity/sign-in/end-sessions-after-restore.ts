import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import type { Work } from '../../platform/database/work.js';
import { DatabaseRestored } from '../../platform/domain-events/database-restored.js';
import { Within } from '../../platform/domain-events/domain-event.js';
import { ApiToken } from '../api-token.entity.js';
import { EmailChange } from './email-change.entity.js';
import { Session } from './session.entity.js';
import { SignInCode } from './sign-in-code.entity.js';

const REASON = 'what signs in belongs to accounts';

/** Somebody may have signed out since the backup, and must not be signed in again by it. */
@Injectable()
export class EndSessionsAfterRestore {
  @Within(DatabaseRestored)
  async endSessions(work: Work, { revokeTokens }: DatabaseRestored): Promise<void> {
    await work.acrossSchools(REASON, Session).delete({ endedAt: IsNull() });
    await work.acrossSchools(REASON, SignInCode).delete({ codeUsedAt: IsNull() });
    await work.acrossSchools(REASON, EmailChange).delete({ confirmedAt: IsNull() });
    if (revokeTokens) await work.acrossSchools(REASON, ApiToken).delete({ id: Not('') });
  }
}
