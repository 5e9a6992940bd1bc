import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ShiftType } from '../events/index.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { BareField } from '../platform/graphql/bare-fields.js';
import type { RequestContext } from '../platform/graphql/graphql.module.js';
import { ListSize } from '../platform/graphql/list-size.js';
import { prefixOf } from '../platform/ids/ids.js';
import { badInput } from '../platform/refusal.js';
import { EligibilityQueries } from './eligibility.queries.js';
import { EligibilityType } from './eligibility.type.js';
import { SignupStatus } from './signup-status.js';
import { SignupType } from './signup.type.js';
import { SignupsQueries } from './signups.queries.js';

@Resolver(() => ShiftType)
export class ShiftSignupsFields {
  constructor(
    private readonly queries: SignupsQueries,
    private readonly eligibilities: EligibilityQueries,
  ) {}

  @ResolveField(() => [SignupType], {
    nullable: true,
    description: 'Those that the viewer may see; staffing counts all. Without status: those that have not ended.',
  })
  @ListSize(8)
  @BareField('Shift')
  signups(
    shift: ShiftType,
    @Args('status', { type: () => [SignupStatus], nullable: true }) args: { status?: SignupStatus[] | null },
    { viewer }: RequestContext,
  ): Promise<SignupType[]> {
    return this.queries.signupsOfShift(viewer, shift.id, args.status ?? null);
  }

  @ResolveField(() => [SignupType], {
    description: 'Of the viewer’s people and the other adults of their families, those that have not ended.',
  })
  @ListSize(2)
  viewerSignups(@Parent() shift: ShiftType, @CurrentViewer() viewer: Viewer): Promise<SignupType[]> {
    return this.queries.familySignupsOfShift(viewer, shift.id);
  }

  @ResolveField(() => EligibilityType, { description: 'What signUp would say, asked beforehand: the same function.' })
  eligibility(
    @Parent() shift: ShiftType,
    @Args('personId', { type: () => ID, nullable: true }) personId: string | null | undefined,
    @CurrentViewer() viewer: Viewer,
  ): Promise<EligibilityType> {
    if (personId != null && prefixOf(personId) !== 'person') {
      throw badInput({ path: 'personId', message: 'must be the id of a person' });
    }
    return this.eligibilities.eligibility(viewer, shift, personId ?? null);
  }
}
