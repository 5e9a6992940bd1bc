import { Injectable } from '@nestjs/common';
import { PersonMerged } from '../identity/index.js';
import { repoint } from '../platform/database/repoint.js';
import type { Work } from '../platform/database/work.js';
import { Within } from '../platform/domain-events/domain-event.js';
import { FamilyAdult } from './family-adult.entity.js';
import { Guardianship } from './guardianship.entity.js';
import { schoolDay } from '../schools/index.js';
import { joinedAsOf } from './stays.rules.js';
import { TeachingAssignment } from './teaching-assignment.entity.js';

/** Where somebody belongs who turns out to be another. Where both had a say, the stricter one holds. */
@Injectable()
export class FamilyPeopleListeners {
  @Within(PersonMerged)
  async follow(work: Work, { keptId, mergedId }: PersonMerged): Promise<void> {
    const between = { column: 'personId', from: mergedId, to: keptId } as const;
    const adults = await repoint(work.rows(FamilyAdult), { ...between, keyOf: ({ familyId }) => familyId });
    const alone = adults.filter(({ dropped }) => dropped.actsAlone).map(({ kept }) => kept.id);
    await work.rows(FamilyAdult).update(alone, { actsAlone: true });
    await repoint(work.rows(Guardianship), { ...between, keyOf: ({ childId }) => childId });
    const keyOf = ({ classroomId, termId }: TeachingAssignment) => `${classroomId} ${termId}`;
    const today = await schoolDay(work);
    for (const { kept, dropped } of await repoint(work.rows(TeachingAssignment), { ...between, keyOf })) {
      await work.rows(TeachingAssignment).update(kept.id, joinedAsOf(today, kept, dropped));
    }
  }
}
