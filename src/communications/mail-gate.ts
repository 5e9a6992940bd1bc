import { Injectable } from '@nestjs/common';
import type { SchoolEvent, Shift } from '../events/index.js';
import type { Person } from '../identity/index.js';
import type { Work } from '../platform/database/work.js';
import type { MailKind } from './delivery.enums.js';

/** What a mail is about to tell somebody. */
export interface Telling {
  kind: MailKind;
  recipient: Person;
  event: SchoolEvent;
  /** Null where it is about the whole event. */
  shift: Shift | null;
  /** Whom it would name. */
  named: Person | null;
}

/** Asked for every mail about a school's matters, in the unit of work that writes it: the last word on who hears what. */
@Injectable()
export class MailGate {
  /** Whether the recipient may still hear of the event at all. */
  async mayStillHear(_work: Work, _telling: Telling): Promise<boolean> {
    return true;
  }

  /** How the recipient may know the person whom the mail would name; null: not at all, and the mail does without. */
  async nameFor(_work: Work, { named }: Telling): Promise<string | null> {
    return named?.name ?? null;
  }
}
