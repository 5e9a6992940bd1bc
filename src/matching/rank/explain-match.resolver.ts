import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { EventsQueries } from '../../events/index.js';
import { STAFF } from '../../identity/index.js';
import { Allow } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { prefixOf } from '../../platform/ids/ids.js';
import { badInput, notFound, Refusal } from '../../platform/refusal.js';
import { NeedsQueries } from '../needs/needs.queries.js';
import { CandidateType } from './candidate.type.js';
import { Candidates } from './candidates.js';
import { RankingPolicy } from './ranking.policy.js';
import { RankingService, type Prepared } from './ranking.service.js';

@Resolver()
export class ExplainMatchResolver {
  constructor(
    private readonly policy: RankingPolicy,
    private readonly ranking: RankingService,
    private readonly told: Candidates,
    private readonly needs: NeedsQueries,
    private readonly events: EventsQueries,
  ) {}

  @Query(() => CandidateType, {
    description: 'What speaks for one person and what is in the way, listed or not, for whoever sees the candidates.',
  })
  @Allow(...STAFF)
  async explainMatch(
    @Args('personId', { type: () => ID }) personId: string,
    @Args('targetId', { type: () => ID, description: 'Of a need or a shift.' }) targetId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<CandidateType> {
    if (prefixOf(personId) !== 'person') throw badInput({ path: 'personId', message: 'must be the id of a person' });
    const prepared = await this.target(viewer, targetId);
    const judged = await this.ranking.judged(viewer, prepared, personId);
    const [candidate] = judged ? await this.told.of(viewer, prepared, [judged]) : [];
    if (!candidate) throw notFound('personId');
    return candidate;
  }

  private async target(viewer: Viewer, targetId: string): Promise<Prepared> {
    const prefix = prefixOf(targetId);
    if (prefix === 'need') {
      const need = (await this.needs.needsByIds(viewer, [targetId])).get(targetId);
      if (!need) throw notFound('targetId');
      if (!this.policy.maySeeOfNeed(viewer, need)) throw new Refusal('FORBIDDEN');
      return found(await this.ranking.forNeed(viewer, need));
    }
    if (prefix !== 'shift') throw badInput({ path: 'targetId', message: 'must be the id of a need or a shift' });
    const shift = await this.events.shift(viewer, targetId);
    if (!shift) throw notFound('targetId');
    if (!(await this.policy.maySeeOfShift(viewer, shift))) throw new Refusal('FORBIDDEN');
    return found(await this.ranking.forShift(viewer, shift));
  }
}

/** Nobody is looked for any more. */
function found(prepared: Prepared | null): Prepared {
  if (!prepared) throw notFound('targetId');
  return prepared;
}
