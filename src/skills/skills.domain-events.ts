import { DomainEvent } from '../platform/domain-events/domain-event.js';

/** What this person offers has changed: they may now be let into a shift whose line passed them over. */
export class SkillsSet extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly personId: string,
  ) {
    super();
  }
}

/** Two skills were one: whatever names the one names the other from now on. */
export class SkillsMerged extends DomainEvent {
  constructor(
    readonly schoolId: string,
    readonly mergedId: string,
    readonly keptId: string,
  ) {
    super();
  }
}
