import { DomainEvent } from '../platform/domain-events/domain-event.js';

export class EventPublished extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly eventId: string,
  ) {
    super();
  }
}

/** An event is for other classes, or has other organizers, than before. */
export class EventAudienceChanged extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly eventId: string,
  ) {
    super();
  }
}

export class EventCancelled extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly eventId: string,
  ) {
    super();
  }
}

/** A shift is about to be cut or moved, and these sign-ups, perhaps none, are to end for it. Announced before it is. */
export class PlacesCut extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly shiftId: string,
    readonly signupIds: readonly string[],
  ) {
    super();
  }
}

/** A shift has new times or a new capacity. */
export class ShiftChanged extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly shiftId: string,
    readonly moved: boolean,
  ) {
    super();
  }
}
