import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AnswersService } from './answers.service.js';
import { AttendanceService } from './attendance.service.js';
import { InvitationsService } from './invitations.service.js';
import { InviteInput, RecordAttendanceInput, RespondInput, SignUpInput, WithdrawInput } from './signup.inputs.js';
import { SignupType, toSignup } from './signup.type.js';
import { SignupsService } from './signups.service.js';

@Resolver(() => SignupType)
export class SignupsResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly signups: SignupsService,
    private readonly invitations: InvitationsService,
    private readonly answers: AnswersService,
    private readonly attendance: AttendanceService,
  ) {}

  @Mutation(() => SignupType, {
    description:
      'CONFIRMED, or WAITLISTED where the shift is full; accepts an invitation or an offer. Repeating it is harmless.',
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

  @Mutation(() => [SignupType], { description: 'Asks people to help; whoever is asked or signed up already stays so.' })
  @Allow.signedIn()
  async invite(@Args('input') input: InviteInput, @CurrentViewer() viewer: Viewer): Promise<SignupType[]> {
    const once = { operation: 'invite', input };
    const invited = await this.unitOfWork.once(viewer, input.shiftId, once, (work) =>
      this.invitations.invite(work, input),
    );
    return invited.map(toSignup);
  }

  @Mutation(() => SignupType, { description: 'Answers an invitation or an offered place. Repeating it is harmless.' })
  @Allow.signedIn()
  async respond(@Args('input') input: RespondInput, @CurrentViewer() viewer: Viewer): Promise<SignupType> {
    const once = { operation: 'respond', input };
    return toSignup(
      await this.unitOfWork.once(viewer, input.signupId, once, (work) => this.answers.respond(work, input)),
    );
  }

  @Mutation(() => [SignupType], {
    description: 'Who came, and for how long, once the shift has begun; to be corrected.',
  })
  @Allow.signedIn()
  async recordAttendance(
    @Args('input') input: RecordAttendanceInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SignupType[]> {
    const once = { operation: 'recordAttendance', input };
    const first = input.entries[0]?.signupId ?? '';
    const recorded = await this.unitOfWork.once(viewer, first, once, (work) => this.attendance.record(work, input));
    return recorded.map(toSignup);
  }
}
