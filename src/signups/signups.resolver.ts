import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { SignUpInput, WithdrawInput } from './signup.inputs.js';
import { SignupType, toSignup } from './signup.type.js';
import { SignupsService } from './signups.service.js';

@Resolver(() => SignupType)
export class SignupsResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly signups: SignupsService,
  ) {}

  @Mutation(() => SignupType, {
    description: 'CONFIRMED, or WAITLISTED where the shift is full. Repeating it is harmless.',
  })
  @Allow.signedIn()
  async signUp(@Args('input') input: SignUpInput, @CurrentViewer() viewer: Viewer): Promise<SignupType> {
    const once = { operation: 'signUp', input };
    return toSignup(
      await this.unitOfWork.once(viewer, input.shiftId, once, (work) => this.signups.signUp(work, input)),
    );
  }

  @Mutation(() => SignupType, { description: 'Gives the place back; it goes to the first in line at once.' })
  @Allow.signedIn()
  async withdraw(@Args('input') input: WithdrawInput, @CurrentViewer() viewer: Viewer): Promise<SignupType> {
    const once = { operation: 'withdraw', input };
    return toSignup(
      await this.unitOfWork.once(viewer, input.signupId, once, (work) => this.signups.withdraw(work, input)),
    );
  }
}
