import { Injectable } from '@nestjs/common';
import { EventsQueries } from '../../events/index.js';
import { OFFICE, STAFF } from '../../identity/index.js';
import type { Viewer } from '../../platform/access/viewer.js';

/**
 * Who may know whom ranking proposes. What people offer is for staff to see, so a parent who organizes an event is not
 * told, but invites whom they know.
 */
@Injectable()
export class RankingPolicy {
  constructor(private readonly events: EventsQueries) {}

  maySeeOfNeed(viewer: Viewer, { schoolId }: { schoolId: string }): boolean {
    return viewer.hasDuty(schoolId, ...STAFF);
  }

  async maySeeOfShift(viewer: Viewer, { schoolId, eventId }: { schoolId: string; eventId: string }): Promise<boolean> {
    if (viewer.hasDuty(schoolId, ...OFFICE)) return true;
    if (!viewer.hasDuty(schoolId, ...STAFF)) return false;
    const organizers = await this.events.organizerIdsOf(viewer, eventId);
    return organizers.some((id) => viewer.personIds.includes(id));
  }
}
