import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { languagesOf } from '../messages/messages.js';

const TOKEN = /^[A-Za-z0-9_-]{16,200}$/;
const BEARER = /^Bearer +(\S+)$/i;
const LONGEST_USER_AGENT = 200;

/** The other end of a request: what it presents, where it comes from, and the cookie that a browser keeps for us. */
export class Client {
  constructor(
    private readonly request: Pick<FastifyRequest, 'headers' | 'cookies' | 'ip'>,
    /** Null on a socket, which sets no cookies. */
    private readonly reply: FastifyReply | null,
    private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** An IP address: of a proxy's client only where TRUST_PROXY names the proxy. */
  get address(): string {
    return this.request.ip;
  }

  /** BCP 47 tags, best first. */
  get languages(): string[] {
    return languagesOf(this.request.headers['accept-language']);
  }

  /** For people to recognize their own devices by. */
  get userAgent(): string | null {
    const shown = this.request.headers['user-agent']?.replace(/[^\x20-\x7e]/g, '').slice(0, LONGEST_USER_AGENT);
    return shown?.trim() || null;
  }

  /** What is presented, null where it cannot be a token. Whoever sends a header means it: it wins over the cookie. */
  get token(): string | null {
    const { authorization } = this.request.headers;
    const presented = authorization === undefined ? this.cookie : BEARER.exec(authorization)?.[1];
    return presented !== undefined && TOKEN.test(presented) ? presented : null;
  }

  get presentsCookie(): boolean {
    return this.request.headers.authorization === undefined && this.cookie !== undefined;
  }

  /**
   * Whether a browser sends this for a page of another origin. A header that holds a token is no browser's own doing.
   * A page that hides its origin, as ours do with their addresses, says `null`: then the browser's own word counts.
   */
  get isForeign(): boolean {
    const { origin, authorization } = this.request.headers;
    if (origin === undefined || BEARER.test(authorization ?? '')) return false;
    if (origin === 'null') return this.request.headers['sec-fetch-site'] !== 'same-origin';
    return !this.isOwn(origin);
  }

  /** Of a form: old browsers say `null` for our own pages and nothing else, so only a named stranger is refused. */
  get isForeignForm(): boolean {
    const { origin, 'sec-fetch-site': site } = this.request.headers;
    return this.isForeign && !(origin === 'null' && site === undefined);
  }

  /** Lets the browser present the token from now on, for so long at most. */
  keep(token: string, seconds: number): void {
    void this.reply?.setCookie(this.cookieName, token, { ...this.cookieOptions, maxAge: seconds });
  }

  forget(): void {
    void this.reply?.clearCookie(this.cookieName, this.cookieOptions);
  }

  private isOwn(origin: string): boolean {
    const { origin: own, protocol } = new URL(this.config.publicUrl);
    return origin === own || origin === `${protocol}//${this.request.headers.host}`;
  }

  private get cookie(): string | undefined {
    return this.request.cookies?.[this.cookieName];
  }

  private get isSecure(): boolean {
    return this.config.publicUrl.startsWith('https:');
  }

  /** The prefix makes browsers refuse it from a sibling host, without encryption, or for a part of the site. */
  private get cookieName(): string {
    return this.isSecure ? '__Host-session' : 'session';
  }

  private get cookieOptions() {
    return { httpOnly: true, sameSite: 'lax', path: '/', secure: this.isSecure } as const;
  }
}
