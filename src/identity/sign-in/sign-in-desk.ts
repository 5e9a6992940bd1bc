import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/access/request-context.js';
import type { Client } from '../../platform/access/client.js';
import { Viewer } from '../../platform/access/viewer.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ruleBroken } from '../../platform/refusal.js';
import type { Instant } from '../../platform/text/instant.js';
import { Throttle } from '../../platform/throttle/throttle.js';
import { TokenViewers } from '../token-viewers.js';
import { EmailChangesService } from './email-changes.service.js';
import { SessionsService, type OpenedSession } from './sessions.service.js';
import { codeLimits, linkLimits, signInRequestLimits } from './sign-in.limits.js';
import { LONGEST_SESSION_MS } from './sign-in.rules.js';
import { SignInService, type Proof } from './sign-in.service.js';

const REASON = 'whoever signs in is not known yet';

export interface SignedIn {
  token: string;
  expiresAt: Instant;
}

/** Where somebody comes in, from the API and from the pages alike: counts the try, and hands out or takes back. */
@Injectable()
export class SignInDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly throttle: Throttle,
    private readonly signIns: SignInService,
    private readonly sessions: SessionsService,
    private readonly emailChanges: EmailChangesService,
    private readonly viewers: TokenViewers,
  ) {}

  /** The same statements for every address. */
  async request({ address }: Client, email: string, locale: string | null): Promise<void> {
    await this.throttle.count(...signInRequestLimits(address, email));
    await this.unitOfWork.runAcrossSchools(REASON, (work) => this.signIns.request(work, email, locale));
  }

  async signIn(context: RequestContext, proof: Proof, asCookie: boolean): Promise<SignedIn> {
    const { client } = context;
    await this.throttle.count(
      ...('code' in proof ? codeLimits(client.address, proof.email) : linkLimits(client.address)),
    );
    const opened = await this.unitOfWork.runAcrossSchools(REASON, (work) =>
      this.signIns.signIn(work, proof, client.userAgent),
    );
    if (!opened) throw ruleBroken('SIGN_IN_FAILED');
    return this.begin(context, opened, asCookie);
  }

  /** A new session in place of the one that the browser had: what somebody planted there is worth nothing afterwards. */
  async begin(context: RequestContext, { token, session }: OpenedSession, asCookie: boolean): Promise<SignedIn> {
    const { client } = context;
    if (client.presentsCookie) await this.endSessionOf(context.viewer);
    if (asCookie) client.keep(token, LONGEST_SESSION_MS / 1_000);
    context.viewer = (await this.viewers.viewerOf(token, client.languages)) ?? Viewer.anonymous(client.languages);
    return { token, expiresAt: session.expiresAt };
  }

  /** A token of a program is revoked, not signed out. */
  async signOut(context: RequestContext): Promise<void> {
    const { client } = context;
    await this.endSessionOf(context.viewer);
    if (client.presentsCookie) client.forget();
    if (context.viewer.credential?.kind === 'session') context.viewer = Viewer.anonymous(client.languages);
  }

  async confirmEmailChange({ client, viewer }: RequestContext, token: string): Promise<string> {
    await this.throttle.count(...linkLimits(client.address));
    return this.unitOfWork.runAcrossSchools(REASON, (work) => this.emailChanges.confirm(work, token), viewer);
  }

  private async endSessionOf({ accountId, credential }: Viewer): Promise<void> {
    if (accountId === null || credential?.kind !== 'session') return;
    await this.unitOfWork.runAcrossSchools(REASON, (work) => this.sessions.endIfOpen(work, accountId, credential.id));
  }
}
