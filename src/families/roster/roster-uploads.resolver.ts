import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Duty } from '../../identity/index.js';
import { Allow } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { RosterOutcomeType } from './roster-outcome.type.js';
import { ApplyRosterInput, PreviewRosterInput } from './roster-uploads.inputs.js';
import { RosterUploads } from './roster-uploads.service.js';

@Resolver(() => RosterOutcomeType)
export class RosterUploadsResolver {
  constructor(private readonly uploads: RosterUploads) {}

  @Mutation(() => RosterOutcomeType, {
    description: 'What applying the roster would change. All its schools have to be the administrator’s own.',
  })
  @Allow(Duty.ADMIN)
  async previewRoster(
    @Args('input') input: PreviewRosterInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<RosterOutcomeType> {
    return this.uploads.preview(viewer, input);
  }

  @Mutation(() => RosterOutcomeType, {
    description: 'Applies the roster, planned anew. HELD and REFUSED change nothing.',
  })
  @Allow(Duty.ADMIN)
  async applyRoster(
    @Args('input') input: ApplyRosterInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<RosterOutcomeType> {
    return this.uploads.apply(viewer, input);
  }
}
