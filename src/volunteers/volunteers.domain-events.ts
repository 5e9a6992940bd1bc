import { DomainEvent } from '../platform/domain-events/domain-event.js';

/** A clearance of this person was recorded: they may now be let into a shift whose line passed them over. */
export class ClearanceRecorded extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly personId: string,
  ) {
    super();
  }
}
