import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { PersonMerged } from '../identity/index.js';
import type { Work } from '../platform/database/work.js';
import { Within } from '../platform/domain-events/domain-event.js';
import { ruleBroken } from '../platform/refusal.js';
import { Commitment } from './commitment.entity.js';
import { overlap } from './commitments.service.js';

/** What becomes of a person's time when the person turns out to be another. */
@Injectable()
export class CommitmentPeopleListeners {
  /** Nobody needs a time that is over: of two that overlapped, it goes. Those that overlap ahead were refused before. */
  @Within(PersonMerged)
  async follow(work: Work, { keptId, mergedId }: PersonMerged): Promise<void> {
    const rows = work.rows(Commitment);
    const kept = await rows.find({ personId: keptId });
    const moving = await rows.find({ personId: mergedId });
    const gone = new Set<string>();
    for (const row of moving) {
      for (const other of kept.filter((each) => overlap(row, each))) {
        const { id, endsAt } = other.endsAt < row.endsAt ? other : row;
        if (endsAt > work.now) throw ruleBroken('SHIFT_OVERLAP');
        gone.add(id);
      }
    }
    if (gone.size > 0) await rows.delete({ id: In([...gone]) });
    await rows.update(
      moving.map(({ id }) => id).filter((id) => !gone.has(id)),
      { personId: keptId },
    );
  }
}
