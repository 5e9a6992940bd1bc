import { Injectable } from '@nestjs/common';
import { repoint } from '../platform/database/repoint.js';
import type { Work } from '../platform/database/work.js';
import { Within } from '../platform/domain-events/domain-event.js';
import { SkillsMerged, stricterLevel } from '../skills/index.js';
import { RoleSkill, SkillNeed } from './role-skill.entity.js';

/** What roles ask for, when two skills turn out to be one: the stricter of both. */
@Injectable()
export class EventSkillListeners {
  @Within(SkillsMerged)
  async follow(work: Work, { mergedId, keptId }: SkillsMerged): Promise<void> {
    const between = { column: 'skillId', from: mergedId, to: keptId } as const;
    const doubled = await repoint(work.rows(RoleSkill), { ...between, keyOf: ({ roleId }) => roleId });
    for (const { kept, dropped } of doubled) {
      const need = [kept, dropped].some((each) => each.need === SkillNeed.REQUIRED)
        ? SkillNeed.REQUIRED
        : SkillNeed.PREFERRED;
      const minimumLevel = stricterLevel(kept.minimumLevel, dropped.minimumLevel);
      await work.rows(RoleSkill).update(kept.id, { need, minimumLevel });
    }
  }
}
