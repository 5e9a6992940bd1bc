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

/** As AudienceChanged, of many at once: whose guardians they are has changed, or the classes of their children. */
export class AudiencesChanged extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly personIds: readonly string[],
  ) {
    super();
  }
}

/** A person sees, and is asked for, other classes than before: by a right, a restriction, or a child's place in a class. */
export class AudienceChanged extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly personId: string,
  ) {
    super();
  }
}
