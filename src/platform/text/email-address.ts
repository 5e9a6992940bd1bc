import { domainToASCII, domainToUnicode } from 'node:url';

/** In octets, as they go over the wire: RFC 5321, 4.5.3.1. */
const LONGEST_LOCAL_PART = 64;
export const LONGEST_ADDRESS = 254;
/** Accents may stand apart from their letters, and blanks around it all. */
const LONGEST_TEXT = 1_000;

// A dot-atom of RFC 5322, with the letters that RFC 6531 adds: none of those that nobody sees.
const ATOM = String.raw`(?:[a-z0-9!#$%&'*+/=?^_\x60{|}~-]|[^\p{ASCII}\p{C}\p{Z}])+`;
const LOCAL_PART = new RegExp(String.raw`^${ATOM}(?:\.${ATOM})*$`, 'u');

// Letters, their accents, digits, hyphens and dots, also those of Chinese; in some languages a joiner shapes letters.
// Whatever else a URL would read in a host, such as a port or a path, is no domain.
const DOMAIN = /^(?:[\p{L}\p{M}\p{N}\p{So}\-.\u3002\uff0e\uff61]|\u200c|\u200d)+$/u;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The one spelling of an address by which it is stored, compared and written to: lower case, accents in one piece, the
 * domain in ASCII. Null for what no mail can go to. A mailbox that is not ASCII stays so: RFC 6531.
 */
export function toEmailAddress(text: string): string | null {
  if (text.length > LONGEST_TEXT) return null;
  const [localPart = '', domain, ...more] = text.trim().split('@');
  if (domain === undefined || more.length > 0 || !DOMAIN.test(domain)) return null;
  const name = localPart.normalize('NFC').toLowerCase().normalize('NFC');
  const host = domainToASCII(domain);
  if (!LOCAL_PART.test(name) || !isDomain(host)) return null;
  const isShort =
    Buffer.byteLength(name) <= LONGEST_LOCAL_PART && Buffer.byteLength(`${name}@${host}`) <= LONGEST_ADDRESS;
  return isShort ? `${name}@${host}` : null;
}

/** Two labels at least; a name whose last label has no letter would be read as the number of a machine. */
function isDomain(host: string): boolean {
  const labels = host.split('.');
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && /[a-z]/.test(labels.at(-1) ?? '');
}

export const EMAIL_ADDRESS_RULE = 'must be an e-mail address, such as ana@example.org';

/** By which an address is found among those that are stored, also one from times when others were taken. */
export const addressKey = (text: string): string => toEmailAddress(text) ?? text.trim().toLowerCase();

/** As people write it: the domain in its own letters. Shows whatever is stored, address or not. */
export function shownAddress(stored: string): string {
  const at = stored.lastIndexOf('@');
  const domain = stored.slice(at + 1);
  if (at < 0 || !/(?:^|\.)xn--/.test(domain)) return stored;
  const shown = domainToUnicode(domain);
  return domainToASCII(shown) === domain ? `${stored.slice(0, at)}@${shown}` : stored;
}

/** Whether only servers that offer SMTPUTF8 can take mail for it: its domain is ASCII, its mailbox may not be. */
// eslint-disable-next-line no-control-regex
export const needsSmtpUtf8 = (address: string): boolean => /[^\u0000-\u007f]/.test(address);
