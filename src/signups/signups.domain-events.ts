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

/** A freed place is held for somebody until the offer expires. */
export class PlaceOffered extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly signupId: string,
  ) {
    super();
  }
}

/** Somebody was asked to help. */
export class PersonInvited extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly signupId: string,
  ) {
    super();
  }
}

/** Somebody lost a place, or a place in line, by another's decision: a cut, a move, an organizer. */
export class PlaceTakenBack extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly signupId: string,
  ) {
    super();
  }
}
