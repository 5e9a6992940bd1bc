import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Reads } from '../../platform/database/reads.js';
import { SchoolsQueries } from '../../schools/index.js';
import { BroadcastAudience } from './broadcast-audience.js';
import { openAudiences } from './broadcasts.rules.js';
import { NeedStatus, type NeedAudience } from './need.enums.js';
import type { NeedType } from './need.type.js';
import { NeedsQueries } from './needs.queries.js';

/** Whom a broadcast would reach, told before it is sent. */
@Injectable()
export class BroadcastOffers {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly schools: SchoolsQueries,
    private readonly queries: NeedsQueries,
    private readonly people: BroadcastAudience,
  ) {}

  /** The narrowest that reaches anybody; null where the need is not open, or everybody was asked lately. */
  async of(viewer: Viewer, need: NeedType): Promise<{ audience: NeedAudience; wouldReach: number } | null> {
    if (need.status !== NeedStatus.OPEN) return null;
    const { schoolId } = need;
    const moment = { today: await this.schools.today(viewer, schoolId), now: this.clock.now() };
    const past = await this.queries.broadcastsOf(viewer, need.id);
    const grade = (await this.schools.classroom(viewer, need.classroomId))?.grade ?? null;
    const [source, by] = [this.reads.in(viewer, schoolId), viewer.peopleAt(schoolId)];
    for (const audience of openAudiences(past, moment.now, grade)) {
      const people = await this.people.peopleFor(source, { need, audience, past, by, moment });
      if (people.length > 0) return { audience, wouldReach: people.length };
    }
    return null;
  }
}
