import { Injectable } from '@nestjs/common';
import { AudienceChanged, AudiencesChanged } from '../../families/index.js';
import { markChanged } from '../../identity/index.js';
import type { Work } from '../../platform/database/work.js';
import { Within } from '../../platform/domain-events/domain-event.js';

/** Where a guardian stands to children changes by rows that are taken away, too: whoever it concerns is read again. */
@Injectable()
export class RankedPeopleListeners {
  @Within(AudienceChanged)
  async note(work: Work, { personId }: AudienceChanged): Promise<void> {
    await markChanged(work, personId);
  }

  @Within(AudiencesChanged)
  async noteAll(work: Work, { personIds }: AudiencesChanged): Promise<void> {
    await markChanged(work, personIds);
  }
}
