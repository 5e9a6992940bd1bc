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
