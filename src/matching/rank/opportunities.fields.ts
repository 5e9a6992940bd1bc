import { Args, createUnionType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ShiftType } from '../../events/index.js';
import { OFFICE, PersonType, ViewerScopes } from '../../identity/index.js';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { ListSize } from '../../platform/graphql/list-size.js';
import { prefixOf } from '../../platform/ids/ids.js';
import { NeedType } from '../needs/need.type.js';
import { FirstArgs, lengthOf } from './candidates.args.js';
import { Opportunities } from './opportunities.js';

export const OpportunityType = createUnionType({
  name: 'Opportunity',
  description: 'Something that a person can do for the school.',
  types: () => [ShiftType, NeedType] as const,
  resolveType: ({ id }: { id: string }) => (prefixOf(id) === 'need' ? NeedType : ShiftType),
});

@Resolver(() => PersonType)
export class PersonOpportunitiesFields {
  constructor(
    private readonly opportunities: Opportunities,
    private readonly scopes: ViewerScopes,
  ) {}

  @ResolveField(() => [OpportunityType], {
    name: 'opportunities',
    nullable: true,
    description: 'Open shifts and needs that fit this person, best first; for oneself, the family and the office.',
  })
  @ListSize(20)
  async opportunitiesOf(
    @Parent() person: PersonType,
    @Args() args: FirstArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<(ShiftType | NeedType)[] | null> {
    const { viewerFamilyPeople } = await this.scopes.of(viewer);
    const isShown = viewerFamilyPeople.includes(person.id) || viewer.hasDuty(person.schoolId, ...OFFICE);
    return isShown ? this.opportunities.of(viewer, person, lengthOf(args)) : null;
  }
}
