import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { ListSize } from '../../platform/graphql/list-size.js';
import { BroadcastOffers } from '../needs/broadcast-offers.js';
import { FirstArgs, lengthOf } from './candidates.args.js';
import { NotAnalyzed } from './not-analyzed.js';
import { BroadcastOfferType, MatchOutlookType, NotAnalyzedType } from './outlook.type.js';

/** What can be done where nobody is known; whoever sees an outlook is of the staff. */
@Resolver(() => MatchOutlookType)
export class MatchOutlookFields {
  constructor(
    private readonly offers: BroadcastOffers,
    private readonly unread: NotAnalyzed,
  ) {}

  @ResolveField(() => BroadcastOfferType, {
    nullable: true,
    description: 'Offered where nobody is known and the need is open, unless all were asked lately.',
  })
  async broadcast(
    @Parent() { confident, need }: MatchOutlookType,
    @CurrentViewer() viewer: Viewer,
  ): Promise<BroadcastOfferType | null> {
    return confident ? null : this.offers.of(viewer, need);
  }

  @ResolveField(() => [NotAnalyzedType], {
    description:
      'Who may be asked and shared words in a language that is not analyzed, without those who are candidates anyway.',
  })
  @ListSize(20)
  async notAnalyzed(
    @Parent() { prepared }: MatchOutlookType,
    @Args() args: FirstArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<NotAnalyzedType[]> {
    return prepared ? this.unread.list(viewer, prepared, lengthOf(args)) : [];
  }

  @ResolveField(() => Int, { description: 'How many they are; nobody counts beyond 400.' })
  async notAnalyzedCount(@Parent() { prepared }: MatchOutlookType, @CurrentViewer() viewer: Viewer): Promise<number> {
    return prepared ? this.unread.count(viewer, prepared) : 0;
  }
}
