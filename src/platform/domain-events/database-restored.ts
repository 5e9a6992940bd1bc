import { DomainEvent } from './domain-event.js';

/**
 * This database was made of a backup, and nobody has used it yet. What must not live on in a copy ends now: the world
 * may know more than the backup does.
 */
export class DatabaseRestored extends DomainEvent {
  readonly schoolId = null;

  constructor(readonly revokeTokens: boolean) {
    super();
  }
}
