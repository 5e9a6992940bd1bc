import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Duty } from '../../identity/index.js';
import { Allow } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { GuardianshipType } from '../child.type.js';
import { GuardianshipsQueries } from './guardianships.queries.js';
import { LiftRestrictionInput, RestrictGuardianInput, SetGuardianshipRightsInput } from './guardian-rights.inputs.js';
import { GuardianRestrictionType, toGuardianRestriction } from './guardian-rights.type.js';
import { GuardianRightsService } from './guardian-rights.service.js';

@Resolver()
export class GuardianRightsResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rights: GuardianRightsService,
    private readonly guardianships: GuardianshipsQueries,
  ) {}

  @Mutation(() => GuardianshipType, { description: 'Gives an adult rights to a child, or takes them; holds at once.' })
  @Allow(Duty.ADMIN)
  async setGuardianshipRights(
    @Args('input') input: SetGuardianshipRightsInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<GuardianshipType> {
    const row = await this.unitOfWork.run(viewer, input.childId, (work) => this.rights.setRights(work, input));
    return this.guardianships.typeOf(viewer, row);
  }

  @Mutation(() => GuardianRestrictionType, {
    description: 'Records what a court or the school forbids an adult. Places in the child’s class events end.',
  })
  @Allow(Duty.ADMIN)
  async restrictGuardian(
    @Args('input') input: RestrictGuardianInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<GuardianRestrictionType> {
    const once = { operation: 'restrictGuardian', input };
    const restricted = this.unitOfWork.once(viewer, input.guardianId, once, (work) =>
      this.rights.restrict(work, input),
    );
    return toGuardianRestriction(await restricted);
  }

  @Mutation(() => GuardianRestrictionType, { description: 'Ends a restriction; what it was stays on record.' })
  @Allow(Duty.ADMIN)
  async liftRestriction(
    @Args('input') input: LiftRestrictionInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<GuardianRestrictionType> {
    const { restrictionId } = input;
    return toGuardianRestriction(
      await this.unitOfWork.run(viewer, restrictionId, (work) => this.rights.lift(work, input)),
    );
  }
}
