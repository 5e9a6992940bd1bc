import { Injectable } from '@nestjs/common';
import { PersonMerged } from '../../identity/index.js';
import type { Work } from '../../platform/database/work.js';
import { Within } from '../../platform/domain-events/domain-event.js';
import { PrivacyChoice } from '../directory/privacy-choice.entity.js';
import { stricterOf } from './following.rules.js';
import { GuardianRestriction } from './guardian-restriction.entity.js';
import { GuardianRights } from './guardian-rights.entity.js';

const SHOWN = ['showsName', 'showsPhone', 'showsEmail'] as const;

/** Of two rows that were one person, the stricter word holds. */
@Injectable()
export class MergedPeopleListeners {
  @Within(PersonMerged)
  async followRestrictions(work: Work, { keptId, mergedId }: PersonMerged): Promise<void> {
    const restrictions = work.rows(GuardianRestriction);
    for (const column of ['personId', 'otherPersonId', 'recordedById', 'liftedById'] as const) {
      const rows = await restrictions.find({ [column]: mergedId });
      await restrictions.update(
        rows.map(({ id }) => id),
        { [column]: keptId },
      );
    }
  }

  @Within(PersonMerged)
  async followRights(work: Work, { keptId, mergedId }: PersonMerged): Promise<void> {
    const rights = work.rows(GuardianRights);
    for (const merged of await rights.find({ personId: mergedId }, { id: 'ASC' })) {
      const kept = await rights.findOne({ personId: keptId, childId: merged.childId });
      if (!kept) {
        await rights.update(merged.id, { personId: keptId });
        continue;
      }
      await rights.update(kept.id, { ...stricterOf(kept, merged), version: kept.version + 1 });
      await rights.delete({ id: merged.id });
    }
  }

  @Within(PersonMerged)
  async followChoices(work: Work, { keptId, mergedId }: PersonMerged): Promise<void> {
    const choices = work.rows(PrivacyChoice);
    const merged = await choices.findOne({ personId: mergedId });
    if (!merged) return;
    const kept = await choices.findOne({ personId: keptId });
    if (kept) {
      const shown = Object.fromEntries(SHOWN.map((item) => [item, kept[item] && merged[item]]));
      await choices.update(kept.id, { ...shown, hidesName: kept.hidesName || merged.hidesName });
      await choices.delete({ id: merged.id });
    } else await choices.update(merged.id, { personId: keptId });
  }
}
