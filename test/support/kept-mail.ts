import { Mailer, type Mail } from '../../src/platform/mail/mailer.js';

/** Where mail goes in tests that are about something else. */
export class KeptMail extends Mailer {
  readonly mails: Mail[] = [];

  override async send(mail: Mail): Promise<string> {
    this.mails.push(mail);
    return 'kept';
  }

  override close(): void {
    // There is nothing to close.
  }
}
