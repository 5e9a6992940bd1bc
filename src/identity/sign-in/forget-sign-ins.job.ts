import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { later } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { EmailChange } from './email-change.entity.js';
import { Session } from './session.entity.js';
import { SignInCode } from './sign-in-code.entity.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Longer than a code or a change of address is good; addresses of people whom nobody knows go as well. */
const SECRETS_KEPT_MS = 2 * DAY_MS;
const SESSIONS_KEPT_MS = 30 * DAY_MS;
const REASON = 'what signs in belongs to accounts';

/** Forgets codes, changes of address and sessions that are good for nothing any more. */
@Injectable()
export class ForgetSignIns implements OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: Jobs,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.every(HOUR_MS, 'forget sign-ins', () => this.run());
  }

  run(): Promise<void> {
    return this.unitOfWork.runAcrossSchools(REASON, async (work) => {
      const old = { createdAt: LessThan(later(work.now, -SECRETS_KEPT_MS)) };
      await work.acrossSchools(REASON, SignInCode).delete(old);
      await work.acrossSchools(REASON, EmailChange).delete(old);
      const ended = LessThan(later(work.now, -SESSIONS_KEPT_MS));
      await work.acrossSchools(REASON, Session).delete({ expiresAt: ended });
      await work.acrossSchools(REASON, Session).delete({ endedAt: ended });
    });
  }
}
