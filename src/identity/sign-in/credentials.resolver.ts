import { Args, Context, Field, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { RequestContext } from '../../platform/access/request-context.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Work } from '../../platform/database/work.js';
import { Throttle } from '../../platform/throttle/throttle.js';
import { ApiTokensService } from '../api-tokens.service.js';
import { MailboxesService } from '../mailboxes.service.js';
import { ApiTokenType, toApiToken } from './api-token.type.js';
import { EmailChangesService } from './email-changes.service.js';
import { SessionType, toSession } from './session.type.js';
import { SessionsService } from './sessions.service.js';
import {
  ChangeEmailInput,
  CreateApiTokenInput,
  EndOtherSessionsInput,
  EndSessionInput,
  RevokeApiTokenInput,
} from './sign-in.inputs.js';
import { emailChangeLimits, tokenLimits } from './sign-in.limits.js';

@ObjectType('CreateApiTokenPayload', { description: 'The token that was made.' })
class CreateApiTokenPayload {
  @Field(() => String, { description: 'To be sent as a bearer token. Shown only here.' })
  token: string;

  @Field(() => ApiTokenType)
  apiToken: ApiTokenType;
}

@ObjectType('ChangeEmailPayload', { description: 'That the request was taken.' })
class ChangeEmailPayload {
  @Field(() => Boolean, { description: 'Always true: it says nothing of whether another account has the address.' })
  accepted: boolean;
}

/** What an account does with its own sessions, tokens and address. Each handler asks for a sign-in, so it has an account. */
@Resolver()
export class CredentialsResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly throttle: Throttle,
    private readonly sessions: SessionsService,
    private readonly tokens: ApiTokensService,
    private readonly emailChanges: EmailChangesService,
    private readonly mailboxes: MailboxesService,
  ) {}

  @Mutation(() => SessionType, { description: 'Ends a session of the account, this one too.' })
  @Allow.signedIn()
  async endSession(
    @Args('input') { sessionId }: EndSessionInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SessionType> {
    const ended = await this.asAccount(viewer, (work, account) => this.sessions.end(work, account, sessionId));
    return toSession(ended, viewer.credentialId);
  }

  @Mutation(() => Int, { description: 'Ends every other session of the account, and says how many.' })
  @Allow.signedIn()
  async endOtherSessions(
    @Args('input', { defaultValue: {} }) wanted: EndOtherSessionsInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<number> {
    return this.asAccount(viewer, async (work, account) => {
      if (wanted.tokens) await this.tokens.revokeAll(work, account, viewer.credentialId);
      if (wanted.mailboxes) await this.mailboxes.endElsewhere(work, viewer);
      return this.sessions.endAll(work, account, viewer.credentialId);
    });
  }

  @Mutation(() => CreateApiTokenPayload, { description: 'For a program. Needs a sign-in in the last 15 minutes.' })
  @Allow.signedIn()
  async createApiToken(
    @Args('input') { name, scope, expiresInDays }: CreateApiTokenInput,
    @Context() { viewer, client }: RequestContext,
  ): Promise<CreateApiTokenPayload> {
    const accountId = this.sessions.requireFresh(viewer);
    await this.throttle.count(...tokenLimits(client.address, accountId));
    const wanted = { name, scope, days: expiresInDays };
    const { token, row } = await this.asAccount(viewer, (work) => this.tokens.create(work, accountId, wanted));
    return { token, apiToken: toApiToken(row, viewer.credentialId) };
  }

  @Mutation(() => ApiTokenType, { description: 'Takes a token of the account out of use for good.' })
  @Allow.signedIn()
  async revokeApiToken(
    @Args('input') { tokenId }: RevokeApiTokenInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ApiTokenType> {
    const revoked = await this.asAccount(viewer, (work, account) => this.tokens.revoke(work, account, tokenId));
    return toApiToken(revoked, viewer.credentialId);
  }

  @Mutation(() => ChangeEmailPayload, {
    description:
      'Mails a link to the new address, which confirms, and tells the old one. Needs a sign-in in the last 15 minutes.',
  })
  @Allow.signedIn()
  async changeEmail(
    @Args('input') { email, personIds = null }: ChangeEmailInput,
    @Context() { viewer, client }: RequestContext,
  ): Promise<ChangeEmailPayload> {
    const accountId = this.sessions.requireFresh(viewer);
    await this.throttle.count(...emailChangeLimits(client.address, accountId, email));
    const locale = viewer.people.find((person) => person.locale !== null)?.locale ?? viewer.languages[0] ?? null;
    const wanted = { email, locale, personIds };
    await this.asAccount(viewer, (work) => this.emailChanges.request(work, viewer, accountId, wanted));
    return { accepted: true };
  }

  private asAccount<T>(viewer: Viewer, job: (work: Work, accountId: string) => Promise<T>): Promise<T> {
    const { accountId } = viewer;
    if (accountId === null) throw new Error('a handler that needs an account let somebody in without one');
    return this.unitOfWork.runAcrossSchools('the viewer’s own account', (work) => job(work, accountId), viewer);
  }
}
