import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { PersonType, toPerson } from '../../identity/index.js';
import { Allow } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SetDirectoryInput, SetNameHiddenInput } from './directory.inputs.js';
import { PrivacyService } from './privacy.service.js';

@Resolver()
export class PrivacyResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly privacy: PrivacyService,
  ) {}

  @Mutation(() => PersonType, { description: 'Chooses what other parents find in the directory; holds at once.' })
  @Allow.signedIn()
  async setDirectory(@Args('input') input: SetDirectoryInput, @CurrentViewer() viewer: Viewer): Promise<PersonType> {
    return toPerson(
      await this.unitOfWork.run(viewer, input.personId, (work) => this.privacy.setDirectory(work, input)),
    );
  }

  @Mutation(() => PersonType, { description: 'Hides the name from other parents, or shows it again; holds at once.' })
  @Allow.signedIn()
  async setNameHidden(@Args('input') input: SetNameHiddenInput, @CurrentViewer() viewer: Viewer): Promise<PersonType> {
    return toPerson(
      await this.unitOfWork.run(viewer, input.personId, (work) => this.privacy.setNameHidden(work, input)),
    );
  }
}
