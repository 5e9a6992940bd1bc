import { Injectable } from '@nestjs/common';
import type { Work } from '../platform/database/work.js';
import type { Instant } from '../platform/text/instant.js';

/** What a sign-in mail carries. Nothing of it is stored but hashes, so it exists only while the mail is written. */
export interface SignInSecret {
  email: string;
  /** That was asked for, else that of a person with this address, else null. */
  locale: string | null;
  /** Of the link. */
  token: string;
  /** Six digits. */
  code: string;
  expiresAt: Instant;
}

/** What the mail to the new mailbox carries, and where the old one is told. */
export interface EmailChangeSecret {
  newEmail: string;
  oldEmail: string;
  locale: string | null;
  token: string;
  expiresAt: Instant;
}

/** Mints the secrets that mails carry, when they are written. */
@Injectable()
export class SignInSecrets {
  /** Null where no mail is to be sent: nobody is known at the address, the code is used, expired or superseded. */
  async forSignIn(_work: Work, _signInCodeId: string): Promise<SignInSecret | null> {
    return null;
  }

  /** Null where the change is confirmed, expired or superseded. */
  async forEmailChange(_work: Work, _emailChangeId: string): Promise<EmailChangeSecret | null> {
    return null;
  }
}
