import { isIP } from 'node:net';
import { createTransport } from 'nodemailer';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { needsSmtpUtf8 } from '../text/email-address.js';
import { MailFailure, Mailer, type Mail, type MailAddress } from './mailer.js';
import { messageOf } from './message.js';
import { smtpFailure, type SmtpError } from './smtp-failure.js';

/** Connections that a process keeps to the server; so many mails are in flight at most. */
export const SMTP_CONNECTIONS = 4;

const SECOND = 1_000;
const TIMEOUTS = { connectionTimeout: 10 * SECOND, greetingTimeout: 10 * SECOND, socketTimeout: 30 * SECOND };
const LONGEST_ANSWER = 300;
const SMTPUTF8 = /^250[ -]SMTPUTF8\b/im;
const closed = (): SmtpError & Error => Object.assign(new Error('the connection was closed'), { code: 'EABORT' });

/** Sends through an SMTP server. */
export class SmtpMailer extends Mailer {
  private readonly transport: ReturnType<typeof poolTo>;

  constructor(
    private readonly smtpUrl: string,
    private readonly from: MailAddress,
  ) {
    super();
    this.transport = poolTo(smtpUrl);
  }

  override async send(mail: Mail, signal?: AbortSignal): Promise<string> {
    const message = messageOf(mail, this.from);
    try {
      if (needsSmtpUtf8(mail.to.address)) await this.requireSmtpUtf8(signal);
      const { response = '' } = await this.transport.sendMail({ ...message, ...(signal ? { signal } : {}) });
      return response.slice(0, LONGEST_ANSWER);
    } catch (error) {
      throw error instanceof MailFailure ? error : smtpFailure(error as SmtpError);
    }
  }

  /**
   * nodemailer declares such a mailbox where the server offers SMTPUTF8, and elsewhere sends it all the same. No
   * connection of the pool says what its server offers, so one more is asked.
   */
  private async requireSmtpUtf8(signal?: AbortSignal): Promise<void> {
    const connection = new SMTPConnection({ ...parseConnectionUrl(this.smtpUrl), ...sessionWith(this.smtpUrl) });
    const cut = () => connection.close();
    signal?.addEventListener('abort', cut);
    try {
      await new Promise<void>((resolve, reject) => {
        connection.once('error', reject);
        connection.once('end', () => reject(closed()));
        connection.connect(() => resolve());
      });
      if (SMTPUTF8.test(connection.lastServerResponse || '')) return;
    } finally {
      signal?.removeEventListener('abort', cut);
      connection.removeAllListeners().on('error', () => undefined);
      connection.close();
    }
    throw new MailFailure('ADDRESS', 'the mail server does not offer SMTPUTF8, which this mailbox needs');
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
    ...sessionWith(url),
  });
}

/** A password goes out encrypted, or only to this very machine. */
const sessionWith = (url: string) => ({
  requireTLS: new URL(url).username !== '' && !isLoopback(new URL(url).hostname),
  ...TIMEOUTS,
});

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || (isIP(host) === 4 && host.startsWith('127.'));
