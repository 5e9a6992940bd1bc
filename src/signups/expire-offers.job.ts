import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { SchoolEvent, Shift } from '../events/index.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Signup } from './signup.entity.js';
import { SignupStatus } from './signup-status.js';
import { WaitlistService } from './waitlist.service.js';

const REASON = 'offers end in every school';
const EVERY_MS = 30_000;

/** Ends offers that nobody answered where nobody else touches the shift, one unit of work a shift. */
@Injectable()
export class ExpireOffers implements OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly waitlist: WaitlistService,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.every(EVERY_MS, 'expire offers', () => this.run());
  }

  async run(): Promise<void> {
    const overdue = await this.unitOfWork.runAcrossSchools(REASON, (work) =>
      work
        .acrossSchools(REASON, Signup)
        .find({ status: SignupStatus.OFFERED, offerExpiresAt: LessThanOrEqual(work.now) }, { offerExpiresAt: 'ASC' }),
    );
    const shifts = new Map(overdue.map(({ shiftId, schoolId }) => [shiftId, schoolId]));
    for (const [shiftId, schoolId] of shifts) {
      await this.unitOfWork.runIn(schoolId, async (work) => {
        const [shift] = await work.rows(Shift).lock([shiftId]);
        if (shift) await this.waitlist.settle(work, shift, await work.rows(SchoolEvent).get(shift.eventId));
      });
    }
  }
}
