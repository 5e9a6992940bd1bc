import { DomainEvent } from '../platform/domain-events/domain-event.js';

/** Somebody has a place: at once, or moved up from the line. */
export class PlaceConfirmed extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly signupId: string,
    readonly movedUp: boolean,
  ) {
    super();
  }
}
