import type { MailAddress } from '../mail/mailer.js';
import { isMailAddress } from '../mail/message.js';

const LONGEST_NAME = 100;
// Neither quotes nor brackets nor anything that is not shown.
// eslint-disable-next-line no-control-regex
const NAME = /^[^"<>\u0000-\u001f\u007f]*$/;

/** `smtp://user:password@host:port`, or `smtps:`, which encrypts from the first byte. */
export function isSmtpUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, pathname } = new URL(value);
  return /^smtps?:$/.test(protocol) && hostname !== '' && /^\/?$/.test(pathname);
}

/** `Oak Elementary <hands@example.org>`, or the address alone. */
export function parseMailFrom(value: string): MailAddress | null {
  const [, name = '', address = ''] = /^(?:(.*?)\s*<([^<>]+)>)$/.exec(value) ?? [null, '', value];
  const shown = name.replace(/^"(.*)"$/, '$1');
  const isShort = shown.length <= LONGEST_NAME && NAME.test(shown);
  return isShort && isMailAddress(address) ? { name: shown, address } : null;
}
