import { DomainEvent } from '../platform/domain-events/domain-event.js';

/** A school was registered: nobody is in it yet. */
export class SchoolCreated extends DomainEvent {
  constructor(readonly schoolId: string) {
    super();
  }
}
