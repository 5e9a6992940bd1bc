import { MailFailure } from './mailer.js';

/** What nodemailer says of a failure. */
export interface SmtpError {
  message: string;
  code?: string;
  /** The step at which it failed. */
  command?: string;
  response?: string;
  responseCode?: number;
}

const LONGEST_ANSWER = 300;
/** What the enhanced codes (RFC 3463) of a refused recipient say is not about the address: 5.2.2 full, 5.7 policy. */
const MAILBOX_FULL = /^5\d\d[ -]5\.2\.2\b/;
const POLICY = /^(?:530|535|5\d\d[ -]5\.7\.)/;

/** Sorts a failure of SMTP by what is to be done about it. */
export function smtpFailure(error: SmtpError): MailFailure {
  const { code = '', command = '', response = '', responseCode } = error;
  const message = shortened(`${command || code}: ${response || error.message}`.replace(/\s+/g, ' '));
  const isSession = command !== 'MAIL FROM' && command !== 'RCPT TO' && command !== 'DATA';
  if (code === 'EAUTH' && !isTemporary(responseCode)) return new MailFailure('REFUSED', message, true);
  if (code === 'EABORT') return new MailFailure('LATER', message);
  if (responseCode === undefined || isTemporary(responseCode)) {
    return new MailFailure('LATER', message, isSession || responseCode === 421);
  }
  if (command !== 'RCPT TO') return new MailFailure('REFUSED', message, isSession);
  if (MAILBOX_FULL.test(response)) return new MailFailure('LATER', message);
  return new MailFailure(POLICY.test(response) ? 'REFUSED' : 'ADDRESS', message);
}

/** Cut between words: half an address could not be told from a word. */
const shortened = (text: string): string =>
  text.length > LONGEST_ANSWER ? text.slice(0, LONGEST_ANSWER).replace(/\S+$/, '…') : text;

const isTemporary = (code: number | undefined): boolean => code !== undefined && code < 500;
