import { Injectable, Optional, type OnApplicationBootstrap } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.js';
import { RosterUploads } from './roster-uploads.service.js';

const HOUR_MS = 3_600_000;

/** Rosters hold names of children: none waits longer than a day. The command line runs no jobs. */
@Injectable()
export class RemoveOldUploads implements OnApplicationBootstrap {
  constructor(
    private readonly uploads: RosterUploads,
    @Optional() private readonly jobs?: Jobs,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs?.every(HOUR_MS, 'remove old uploads', () => this.uploads.removeOld());
  }
}
