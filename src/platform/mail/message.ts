import type { SendMailOptions } from 'nodemailer';
import { MailFailure, type Mail, type MailAddress } from './mailer.js';

const LONGEST_ADDRESS = 254;
// Neither blanks nor anything that lists, groups, quotes or comments in a header.
// eslint-disable-next-line no-control-regex
const ADDRESS = /^[^\s\u0000-\u001f\u007f@<>(),;:"[\]\\]+@[^\s\u0000-\u001f\u007f@<>(),;:"[\]\\]+$/;
const HEADER_NAME = /^[A-Za-z][A-Za-z0-9-]*$/;
const MESSAGE_ID = /^[A-Za-z0-9._-]+@[A-Za-z0-9.:_-]+$/;
// eslint-disable-next-line no-control-regex
const BREAK = /[\r\n\u0000]/;

export const isMailAddress = (text: string): boolean => text.length <= LONGEST_ADDRESS && ADDRESS.test(text);

/**
 * The mail as nodemailer takes it: addresses as objects, an envelope of its own, nothing read from files or the network.
 * Throws where a name, an address, a subject or a header would begin another header.
 */
export function messageOf(mail: Mail, from: MailAddress): SendMailOptions {
  const { messageId, to, subject, text, html, locale, headers = {} } = mail;
  if (!isMailAddress(to.address)) throw new MailFailure('ADDRESS', 'this is no address that mail can go to');
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
    envelope: { from: from.address, to: [to.address] },
    subject,
    text,
    html,
    headers: all,
    textEncoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
