import { Injectable } from '@nestjs/common';
import { EventCancelled } from '../../events/index.js';
import { PersonMerged } from '../../identity/index.js';
import { repoint } from '../../platform/database/repoint.js';
import type { Work } from '../../platform/database/work.js';
import { Within } from '../../platform/domain-events/domain-event.js';
import { SkillsMerged, stricterLevel } from '../../skills/index.js';
import { Need } from './need.entity.js';
import { NeedBroadcast } from './need-broadcast.entity.js';
import { NeedStatus } from './need.enums.js';
import { NeedOutcome } from './need-outcome.entity.js';
import { NeedSkill } from './need-skill.entity.js';
import { NeedsService } from './needs.service.js';

/** What becomes of needs when their visit is cancelled, or a person turns out to be another. */
@Injectable()
export class NeedsListeners {
  constructor(private readonly needs: NeedsService) {}

  /** The need is open again. The cancelled visit stays on the calendar, and in the audit log as this need's. */
  @Within(EventCancelled)
  async reopen(work: Work, { eventId }: EventCancelled): Promise<void> {
    const found = await work.rows(Need).find({ eventId, status: NeedStatus.SCHEDULED });
    for (const need of await work.rows(Need).lock(found.map(({ id }) => id))) {
      await this.needs.change(work, need, { status: NeedStatus.OPEN, eventId: null }, 'reopenNeed', { eventId });
    }
  }

  @Within(PersonMerged)
  async follow(work: Work, { keptId, mergedId }: PersonMerged): Promise<void> {
    const between = { from: mergedId, to: keptId } as const;
    await repoint(work.rows(Need), { ...between, column: 'postedById', keyOf: ({ id }) => id });
    await repoint(work.rows(NeedOutcome), { ...between, column: 'personId', keyOf: ({ needId }) => needId });
    await repoint(work.rows(NeedOutcome), { ...between, column: 'thankedById', keyOf: ({ id }) => id });
    await repoint(work.rows(NeedBroadcast), { ...between, column: 'askedById', keyOf: ({ id }) => id });
  }

  /** Two skills were one: the stricter of what was asked of both. */
  @Within(SkillsMerged)
  async followSkill(work: Work, { mergedId, keptId }: SkillsMerged): Promise<void> {
    const between = { column: 'skillId', from: mergedId, to: keptId } as const;
    for (const { kept, dropped } of await repoint(work.rows(NeedSkill), {
      ...between,
      keyOf: ({ needId }) => needId,
    })) {
      const minimumLevel = stricterLevel(kept.minimumLevel, dropped.minimumLevel);
      await work.rows(NeedSkill).update(kept.id, { required: kept.required || dropped.required, minimumLevel });
    }
  }
}
