/** What a request says of where it comes from. */
export interface Knock {
  /** The other end of the connection itself, whatever a proxy says. */
  remoteAddress: string | undefined;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

const LOOPBACK = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/;
/** The names of this machine; a page elsewhere may point a name of its own to it, and browsers say that name. */
const OWN_NAME = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;
const OF_PROXIES = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** Whether somebody at this very machine knocks, by one of its own names and through nobody. */
export const isFromThisMachine = ({ remoteAddress, headers }: Knock): boolean =>
  LOOPBACK.test(remoteAddress ?? '') &&
  typeof headers.host === 'string' &&
  OWN_NAME.test(headers.host) &&
  OF_PROXIES.every((name) => headers[name] === undefined);

/**
 * Whether a browser asks because its user does: by a typed address or a link of our own page. A page of another site, or of
 * another port, signs nobody in. Programs say nothing.
 */
export function isWanted({ headers }: Knock): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'none' || site === 'same-origin';
}
