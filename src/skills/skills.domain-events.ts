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
