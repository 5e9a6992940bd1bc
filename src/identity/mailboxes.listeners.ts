import { Injectable } from '@nestjs/common';
import type { Work } from '../platform/database/work.js';
import { Within } from '../platform/domain-events/domain-event.js';
import { PersonLeft } from './identity.domain-events.js';
import { MailboxesService } from './mailboxes.service.js';

/** Whoever leaves is signed out for good: should they return, they sign in anew. */
@Injectable()
export class MailboxesListeners {
  constructor(private readonly mailboxes: MailboxesService) {}

  @Within(PersonLeft)
  async endSessions(work: Work, { personId }: PersonLeft): Promise<void> {
    await this.mailboxes.endFor(work, personId);
  }
}
