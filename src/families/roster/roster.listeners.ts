import { Injectable } from '@nestjs/common';
import type { Row } from '../../platform/database/columns.js';
import type { EntityClass } from '../../platform/database/tables.js';
import type { Work } from '../../platform/database/work.js';
import { Within } from '../../platform/domain-events/domain-event.js';
import { PersonMerged } from '../../identity/index.js';
import { FamilyMerged } from '../families.domain-events.js';
import { Guardianship } from '../guardianship.entity.js';
import { TeachingAssignment } from '../teaching-assignment.entity.js';
import { RosterRecord, type RosterKind } from './roster-record.entity.js';

/** Lets the records of a merged row lead to the one that was kept: a roster must not bring the other one back. */
@Injectable()
export class RosterListeners {
  @Within(PersonMerged)
  async onPersonMerged(work: Work, { keptId, mergedId }: PersonMerged): Promise<void> {
    await repoint(work, 'person', new Map([[mergedId, keptId]]));
    // Where both had the same link, the merged one goes.
    const ofWhom = { keptId, mergedId };
    await repoint(work, 'guardianship', await twins(work, Guardianship, ofWhom, ({ childId }) => childId));
    const place = ({ classroomId, termId }: TeachingAssignment) => `${classroomId} ${termId}`;
    await repoint(work, 'teaching', await twins(work, TeachingAssignment, ofWhom, place));
  }

  @Within(FamilyMerged)
  async onFamilyMerged(work: Work, { keptId, mergedId }: FamilyMerged): Promise<void> {
    await repoint(work, 'family', new Map([[mergedId, keptId]]));
  }
}

async function repoint(work: Work, kind: RosterKind, keptIds: ReadonlyMap<string, string>): Promise<void> {
  for (const [mergedId, keptId] of keptIds) {
    const records = await work.rows(RosterRecord).find({ kind, entityId: mergedId });
    const ids = records.map(({ id }) => id);
    await work.rows(RosterRecord).update(ids, { entityId: keptId });
  }
}

/** The rows of the merged person that the kept one has as well, and which those are. */
async function twins<E extends Row & { personId: string }>(
  work: Work,
  entity: EntityClass<E>,
  { keptId, mergedId }: { keptId: string; mergedId: string },
  keyOf: (row: E) => string,
): Promise<Map<string, string>> {
  const rowsOf = (personId: string) => work.rows(entity).find({ personId } as never);
  const kept = new Map((await rowsOf(keptId)).map((row) => [keyOf(row), row.id]));
  const merged = await rowsOf(mergedId);
  return new Map(
    merged.flatMap((row) => {
      const twin = kept.get(keyOf(row));
      return twin === undefined ? [] : [[row.id, twin] as const];
    }),
  );
}
