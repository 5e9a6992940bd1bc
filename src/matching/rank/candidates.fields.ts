import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ShiftType } from '../../events/index.js';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { ListSize } from '../../platform/graphql/list-size.js';
import { NeedType } from '../needs/need.type.js';
import { FirstArgs, lengthOf } from './candidates.args.js';
import { CandidateType } from './candidate.type.js';
import { Candidates } from './candidates.js';
import { MatchOutlookType } from './outlook.type.js';
import { RankingService } from './ranking.service.js';
import { RankingPolicy } from './ranking.policy.js';

/** Who can meet a need, for the staff. */
@Resolver(() => NeedType)
export class NeedCandidatesFields {
  constructor(
    private readonly policy: RankingPolicy,
    private readonly ranking: RankingService,
    private readonly told: Candidates,
  ) {}

  @ResolveField(() => [CandidateType], {
    nullable: true,
    description:
      'The best people to ask, best first, for the staff. Empty where nobody is known who fits: see outlook.',
  })
  @ListSize(20)
  async candidates(
    @Parent() need: NeedType,
    @Args() args: FirstArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<CandidateType[] | null> {
    if (!this.policy.maySeeOfNeed(viewer, need)) return null;
    const prepared = await this.ranking.forNeed(viewer, need);
    return prepared ? this.told.of(viewer, prepared, await this.ranking.best(viewer, prepared, lengthOf(args))) : [];
  }

  @ResolveField(() => MatchOutlookType, {
    nullable: true,
    description: 'Whether anybody is known who fits, for the staff.',
  })
  async outlook(@Parent() need: NeedType, @CurrentViewer() viewer: Viewer): Promise<MatchOutlookType | null> {
    if (!this.policy.maySeeOfNeed(viewer, need)) return null;
    const prepared = await this.ranking.forNeed(viewer, need);
    const confident = prepared !== null && (await this.ranking.best(viewer, prepared, 1)).length > 0;
    const message = await this.told.outlook(viewer, need.schoolId, confident);
    return { confident, message, need, prepared };
  }
}

/** Who can take a place, for the office and for staff who organize the event. */
@Resolver(() => ShiftType)
export class ShiftCandidatesFields {
  constructor(
    private readonly policy: RankingPolicy,
    private readonly ranking: RankingService,
    private readonly told: Candidates,
  ) {}

  @ResolveField(() => [CandidateType], {
    nullable: true,
    description: 'The best people to ask, best first, for the office and for staff who organize the event.',
  })
  @ListSize(20)
  async candidates(
    @Parent() shift: ShiftType,
    @Args() args: FirstArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<CandidateType[] | null> {
    if (!(await this.policy.maySeeOfShift(viewer, shift))) return null;
    const prepared = await this.ranking.forShift(viewer, shift);
    return prepared ? this.told.of(viewer, prepared, await this.ranking.best(viewer, prepared, lengthOf(args))) : [];
  }
}
