import { DomainEvent } from '../../platform/domain-events/domain-event.js';

/** A class has words of thanks for somebody who came. */
export class VisitThanked extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly outcomeId: string,
  ) {
    super();
  }
}

/** Everybody of an audience is asked at once whether they know something about a need. */
export class FamiliesAsked extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly broadcastId: string,
    readonly personIds: readonly string[],
  ) {
    super();
  }
}
