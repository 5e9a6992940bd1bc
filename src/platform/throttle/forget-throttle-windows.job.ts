import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Jobs } from '../jobs/jobs.js';
import { ThrottleWindow } from './throttle-window.entity.js';

const HOUR_MS = 3_600_000;

/** What is over limits nobody any more. */
@Injectable()
export class ForgetThrottleWindows implements OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly jobs: Jobs,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.every(HOUR_MS, 'forget throttle windows', () => this.run());
  }

  run(): Promise<void> {
    return this.unitOfWork.runAcrossSchools('whoever tries is counted before they are known', async (work) => {
      const windows = work.acrossSchools('whoever tries is counted before they are known', ThrottleWindow);
      await windows.delete({ endsAt: LessThanOrEqual(work.now) });
    });
  }
}
