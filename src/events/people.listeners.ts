import { Injectable } from '@nestjs/common';
import { PersonMerged } from '../identity/index.js';
import { repoint } from '../platform/database/repoint.js';
import type { Work } from '../platform/database/work.js';
import { Within } from '../platform/domain-events/domain-event.js';
import { EventOrganizer } from './event-organizer.entity.js';

/** Who organizes, when somebody turns out to be another. */
@Injectable()
export class EventPeopleListeners {
  @Within(PersonMerged)
  async follow(work: Work, { keptId, mergedId }: PersonMerged): Promise<void> {
    const between = { column: 'personId', from: mergedId, to: keptId } as const;
    await repoint(work.rows(EventOrganizer), { ...between, keyOf: ({ eventId }) => eventId });
  }
}
