import type { SendMailOptions } from 'nodemailer';
import { toEmailAddress } from '../text/email-address.js';
import { MailFailure, type Mail, type MailAddress } from './mailer.js';

const HEADER_NAME = /^[A-Za-z][A-Za-z0-9-]*$/;
const MESSAGE_ID = /^[A-Za-z0-9._-]+@[A-Za-z0-9.:_-]+$/;
// eslint-disable-next-line no-control-regex
const BREAK = /[\r\n\u0000]/;

/**
 * The mail as nodemailer takes it: addresses as objects, an envelope of its own, nothing read from files or the network.
 * Throws where a name, an address, a subject or a header would begin another header.
 */
export function messageOf(mail: Mail, from: MailAddress): SendMailOptions {
  const { messageId, to: recipient, subject, text, html, locale, headers = {} } = mail;
  const address = toEmailAddress(recipient.address);
  if (address === null) throw new MailFailure('ADDRESS', 'this is no address that mail can go to');
  const to = { name: recipient.name, address };
  if (!MESSAGE_ID.test(messageId)) throw new Error('a Message-ID is malformed');
  const all = { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale, ...headers };
  for (const value of [to.name, from.name, from.address, subject, ...Object.values(all)]) {
    if (BREAK.test(value)) throw new Error('a header of a mail holds a line break');
  }
  const odd = Object.keys(all).find((name) => !HEADER_NAME.test(name));
  if (odd !== undefined) throw new Error('a header of a mail has a malformed name');
  return {
    messageId: `<${messageId}>`,
    from,
    to,
    envelope: { from: from.address, to: [address] },
    subject,
    text,
    html,
    headers: all,
    textEncoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
