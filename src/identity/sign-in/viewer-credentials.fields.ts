import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { IsNull, MoreThan } from 'typeorm';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Reads } from '../../platform/database/reads.js';
import { ListSize } from '../../platform/graphql/list-size.js';
import { ApiToken } from '../api-token.entity.js';
import { ViewerType } from '../viewer.type.js';
import { ApiTokenType, toApiToken } from './api-token.type.js';
import { Session } from './session.entity.js';
import { SessionType, toSession } from './session.type.js';

const REASON = 'the viewer’s own account';

/** What acts for the viewer's account: to be looked through, and ended, by its owner. */
@Resolver(() => ViewerType)
export class ViewerCredentialsFields {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => [SessionType], { description: 'Where the account is signed in, the latest sign-in first.' })
  @ListSize(5)
  async sessions(@Parent() { id: accountId }: ViewerType, @CurrentViewer() viewer: Viewer): Promise<SessionType[]> {
    const open = { accountId, endedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) };
    const rows = await this.reads.acrossSchools(REASON, Session).find(open, { createdAt: 'DESC', id: 'DESC' });
    return rows.map((row) => toSession(row, viewer.credentialId));
  }

  @ResolveField(() => [ApiTokenType], { description: 'Of programs, the latest first; expired ones too.' })
  @ListSize(5)
  async apiTokens(@Parent() { id: accountId }: ViewerType, @CurrentViewer() viewer: Viewer): Promise<ApiTokenType[]> {
    const order = { createdAt: 'DESC', id: 'DESC' } as const;
    const rows = await this.reads.acrossSchools(REASON, ApiToken).find({ accountId }, order);
    return rows.map((row) => toApiToken(row, viewer.credentialId));
  }
}
