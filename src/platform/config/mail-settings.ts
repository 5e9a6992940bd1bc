import type { MailAddress } from '../mail/mailer.js';
import { needsSmtpUtf8, toEmailAddress } from '../text/email-address.js';

const LONGEST_NAME = 100;
// Neither quotes nor brackets nor anything that is not shown.
// eslint-disable-next-line no-control-regex
const NAME = /^[^"<>\u0000-\u001f\u007f]*$/;

/** Mail of a computer to itself, or within a network. */
const LOCAL_SENDER = /^[a-z0-9._+-]+@[a-z0-9.-]+$/i;

/** `smtp://user:password@host:port`, or `smtps:`, which encrypts from the first byte. */
export function isSmtpUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, pathname } = new URL(value);
  return /^smtps?:$/.test(protocol) && hostname !== '' && /^\/?$/.test(pathname);
}

/** No mailbox but ASCII: each mail would need a server that offers SMTPUTF8. */
function senderOf(text: string): string | null {
  const address = toEmailAddress(text);
  if (address !== null) return needsSmtpUtf8(address) ? null : address;
  return LOCAL_SENDER.test(text) ? text : null;
}

/** `Oak Elementary <hands@example.org>`, or the address alone. */
export function parseMailFrom(value: string): MailAddress | null {
  const [, name = '', address = ''] = /^(?:(.*?)\s*<([^<>]+)>)$/.exec(value) ?? [null, '', value];
  const shown = name.replace(/^"(.*)"$/, '$1');
  const isShort = shown.length <= LONGEST_NAME && NAME.test(shown);
  const sender = senderOf(address);
  return isShort && sender !== null ? { name: shown, address: sender } : null;
}
