/** Who writes, or whom a mail goes to. Never one string: a comma or a line break in it would make more of it. */
export interface MailAddress {
  name: string;
  address: string;
}

/** One mail to one person. */
export interface Mail {
  /** Without brackets; the same at every attempt, so that mailboxes recognize a mail that comes twice. */
  messageId: string;
  to: MailAddress;
  subject: string;
  text: string;
  html: string;
  /** BCP 47, what the mail is written in. */
  locale: string;
  headers?: Readonly<Record<string, string>>;
}

/**
 * What went wrong: LATER, it may go through another time; ADDRESS, this address takes no mail; REFUSED, the server does
 * not take this from us, which only whoever runs it can change.
 */
export type MailFailureKind = 'LATER' | 'ADDRESS' | 'REFUSED';

export class MailFailure extends Error {
  constructor(
    readonly kind: MailFailureKind,
    message: string,
    /** Whether any other mail would fail just so: the server does not answer, or does not know us. */
    readonly ofEveryMail = false,
  ) {
    super(message);
    this.name = 'MailFailure';
  }
}

/** Sends mail. A mail may arrive although its sending failed; it then has the same Message-ID the next time. */
export abstract class Mailer {
  /** Answers what the server said. Throws MailFailure; `signal` cuts the connection. */
  abstract send(mail: Mail, signal?: AbortSignal): Promise<string>;

  /** Gives the connections back. */
  abstract close(): void;
}
