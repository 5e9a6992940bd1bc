import { Injectable } from '@nestjs/common';
import { Later } from '../platform/domain-events/domain-event.js';
import { SkillsSet } from '../skills/index.js';
import { ClearanceRecorded } from '../volunteers/index.js';
import { SignupsListeners } from './signups.listeners.js';

/** Whoever was passed over for want of a skill or a clearance moves up once they have it. */
@Injectable()
export class QualificationListeners {
  constructor(private readonly signups: SignupsListeners) {}

  @Later(ClearanceRecorded)
  afterClearance(event: ClearanceRecorded): Promise<void> {
    return this.signups.settleWhereWaiting(event);
  }

  @Later(SkillsSet)
  afterSkills(event: SkillsSet): Promise<void> {
    return this.signups.settleWhereWaiting(event);
  }
}
