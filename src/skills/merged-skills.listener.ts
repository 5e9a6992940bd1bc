import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Person } from '../identity/index.js';
import { repoint } from '../platform/database/repoint.js';
import type { Work } from '../platform/database/work.js';
import { Within } from '../platform/domain-events/domain-event.js';
import { ExpertiseLink } from './expertise-link.entity.js';
import { ExpertiseLinkStatus } from './expertise-link-status.js';
import { SkillOffer } from './skill-offer.entity.js';
import { SkillsMerged, SkillsSet } from './skills.domain-events.js';
import { isHigher } from './skills.rules.js';

/** What people offer, when two skills turn out to be one. */
@Injectable()
export class MergedSkillsListener {
  @Within(SkillsMerged)
  async follow(work: Work, { mergedId, keptId }: SkillsMerged): Promise<void> {
    const between = { column: 'skillId', from: mergedId, to: keptId } as const;
    const offering = await work.rows(SkillOffer).find({ skillId: mergedId });
    const personIds = offering.map(({ personId }) => personId);
    // What is read of them changes with them.
    const people = await work.rows(Person).find({ id: In(personIds) }, { id: 'ASC' });
    for (const { id, version } of people) await work.rows(Person).update(id, { version: version + 1 });
    const keyOf = ({ personId }: SkillOffer | ExpertiseLink) => personId;
    for (const { kept, dropped } of await repoint(work.rows(SkillOffer), { ...between, keyOf })) {
      if (!isHigher(dropped.level, kept.level)) continue;
      const { level, verifiedById, verifiedAt, note } = dropped;
      await work.rows(SkillOffer).update(kept.id, { level, verifiedById, verifiedAt, note: kept.note ?? note });
    }
    for (const { kept, dropped } of await repoint(work.rows(ExpertiseLink), { ...between, keyOf })) {
      if (dropped.status !== ExpertiseLinkStatus.CONFIRMED) continue;
      await work.rows(ExpertiseLink).update(kept.id, { status: dropped.status });
    }
    for (const { id } of people) await work.announce(new SkillsSet(work.schoolId, id));
  }
}
