import { Injectable, Optional, type OnApplicationBootstrap } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import type { Instant } from '../../platform/text/instant.js';
import { AudienceChanged } from '../families.domain-events.js';
import { GuardianRestriction } from './guardian-restriction.entity.js';

const REASON = 'restrictions begin and end in every school';
const EVERY_MS = 15 * 60_000;
const DAY_MS = 86_400_000;
/** So long the servers may have been down. */
const LOOKS_BACK_MS = 7 * DAY_MS;

/**
 * A restriction begins and ends by the calendar, when nobody touches it: places that it ends, and lines that it moves, are
 * judged again. It keeps no account of what it announced, since whoever hears it judges by the truth of that moment.
 */
@Injectable()
export class AnnounceRestrictions implements OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Optional() private readonly jobs?: Jobs,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs?.every(EVERY_MS, 'announce restrictions', () => this.run());
  }

  async run(): Promise<void> {
    const turning = await this.unitOfWork.runAcrossSchools(REASON, async (work) => {
      const present = await work.acrossSchools(REASON, GuardianRestriction).find({ liftedAt: IsNull() }, { id: 'ASC' });
      return present.filter((restriction) => isTurning(restriction, work.now));
    });
    for (const { schoolId, personId, otherPersonId } of turning) {
      await this.unitOfWork.runIn(schoolId, async (work) => {
        await work.announce(new AudienceChanged(schoolId, personId));
        if (otherPersonId !== null) await work.announce(new AudienceChanged(schoolId, otherPersonId));
      });
    }
  }
}

/** Whether it began or ended in the last days, wherever the school is; a day too early does no harm. */
function isTurning({ startsOn, endsBefore, expiresAt }: GuardianRestriction, now: Instant): boolean {
  const from = new Date(Date.parse(now) - LOOKS_BACK_MS).toISOString();
  const until = new Date(Date.parse(now) + DAY_MS).toISOString();
  const isDayNear = (day: string | null) => day !== null && day >= from.slice(0, 10) && day <= until.slice(0, 10);
  return isDayNear(startsOn) || isDayNear(endsBefore) || (expiresAt !== null && expiresAt > from && expiresAt <= now);
}
