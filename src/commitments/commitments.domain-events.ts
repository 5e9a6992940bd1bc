import { DomainEvent } from '../platform/domain-events/domain-event.js';

/** A person is free again at a time when they were taken. */
export class CommitmentEnded extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly personId: string,
  ) {
    super();
  }
}
