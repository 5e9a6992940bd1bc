import { isIP } from 'node:net';
import { createTransport } from 'nodemailer';
import { MailFailure, Mailer, type Mail, type MailAddress } from './mailer.js';
import { messageOf } from './message.js';
import { smtpFailure, type SmtpError } from './smtp-failure.js';

/** Connections that a process keeps to the server; so many mails are in flight at most. */
export const SMTP_CONNECTIONS = 4;

const SECOND = 1_000;
const TIMEOUTS = { connectionTimeout: 10 * SECOND, greetingTimeout: 10 * SECOND, socketTimeout: 30 * SECOND };
const LONGEST_ANSWER = 300;

/** Sends through an SMTP server. */
export class SmtpMailer extends Mailer {
  private readonly transport: ReturnType<typeof poolTo>;

  constructor(
    smtpUrl: string,
    private readonly from: MailAddress,
  ) {
    super();
    this.transport = poolTo(smtpUrl);
  }

  override async send(mail: Mail, signal?: AbortSignal): Promise<string> {
    const message = messageOf(mail, this.from);
    try {
      const { response = '' } = await this.transport.sendMail({ ...message, ...(signal ? { signal } : {}) });
      return response.slice(0, LONGEST_ANSWER);
    } catch (error) {
      throw error instanceof MailFailure ? error : smtpFailure(error as SmtpError);
    }
  }

  override close(): void {
    this.transport.close();
  }
}

/** A mail whose connection breaks is never sent again by the pool itself: the caller decides, and counts. */
function poolTo(url: string) {
  return createTransport({
    url,
    pool: true,
    maxConnections: SMTP_CONNECTIONS,
    maxMessages: 100,
    maxRequeues: 0,
    // A password goes out encrypted, or only to this very machine.
    requireTLS: new URL(url).username !== '' && !isLoopback(new URL(url).hostname),
    ...TIMEOUTS,
  });
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || (isIP(host) === 4 && host.startsWith('127.'));
