import { DomainEvent } from '../platform/domain-events/domain-event.js';

/** Two rows were one and the same household: everything of the second becomes the first's. Announced before it is. */
export class FamilyMerged extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly keptId: string,
    readonly mergedId: string,
  ) {
    super();
  }
}
