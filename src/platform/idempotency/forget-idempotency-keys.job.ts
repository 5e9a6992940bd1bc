import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { later } from '../clock/clock.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Jobs } from '../jobs/jobs.js';
import { IdempotencyKey } from './idempotency-key.entity.js';

const HOUR_MS = 3_600_000;
const KEPT_MS = 24 * HOUR_MS;

@Injectable()
export class ForgetIdempotencyKeys implements OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: Jobs,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.every(HOUR_MS, 'forget idempotency keys', () => this.run());
  }

  run(): Promise<void> {
    return this.unitOfWork.runAcrossSchools('keys belong to accounts', async (work) => {
      const keys = work.acrossSchools('keys belong to accounts', IdempotencyKey);
      await keys.delete({ createdAt: LessThan(later(work.now, -KEPT_MS)) });
    });
  }
}
