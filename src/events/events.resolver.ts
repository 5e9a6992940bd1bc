import { Args, Field, ID, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Duty, OFFICE } from '../identity/index.js';
import { Allow } from '../platform/access/allow.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import {
  CancelEventInput,
  CreateEventInput,
  DuplicateEventInput,
  PublishEventInput,
  RemoveDraftInput,
  UpdateEventInput,
} from './event.inputs.js';
import { EventType, toEvent } from './event.type.js';
import { DuplicatesService } from './duplicates.service.js';
import { EventsService } from './events.service.js';
import { AddRoleInput, UpdateRoleInput } from './role.inputs.js';
import { RolesService } from './roles.service.js';
import { AddShiftInput, UpdateShiftInput } from './shift.inputs.js';
import { toShift, ShiftType } from './shift.type.js';
import { ShiftsService } from './shifts.service.js';
import { toRole, VolunteerRoleType } from './volunteer-role.type.js';

@ObjectType('RemoveDraftPayload', { description: 'What is left of a removed draft.' })
class RemoveDraftPayload {
  @Field(() => ID, { description: 'Of the draft that is gone.' })
  eventId: string;
}

@Resolver()
export class EventsResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: EventsService,
    private readonly roles: RolesService,
    private readonly shifts: ShiftsService,
    private readonly duplicates: DuplicatesService,
  ) {}

  @Mutation(() => EventType, { description: 'With roles and shifts nested; starts as a draft.' })
  @Allow(Duty.TEACHER, ...OFFICE)
  async createEvent(@Args('input') input: CreateEventInput, @CurrentViewer() viewer: Viewer): Promise<EventType> {
    const once = { operation: 'createEvent', input };
    return toEvent(await this.unitOfWork.once(viewer, input.schoolId, once, (work) => this.events.create(work, input)));
  }

  @Mutation(() => EventType, { description: 'The same event on another day, as a draft and without its sign-ups.' })
  @Allow(Duty.TEACHER, ...OFFICE)
  async duplicateEvent(@Args('input') input: DuplicateEventInput, @CurrentViewer() viewer: Viewer): Promise<EventType> {
    const once = { operation: 'duplicateEvent', input };
    return toEvent(
      await this.unitOfWork.once(viewer, input.eventId, once, (work) => this.duplicates.duplicate(work, input)),
    );
  }

  @Mutation(() => EventType, { description: 'Changes what it is; shifts keep their own times.' })
  @Allow.signedIn()
  async updateEvent(@Args('input') input: UpdateEventInput, @CurrentViewer() viewer: Viewer): Promise<EventType> {
    return toEvent(await this.unitOfWork.run(viewer, input.eventId, (work) => this.events.update(work, input)));
  }

  @Mutation(() => EventType, { description: 'Shows it to its audience, who can sign up from now on.' })
  @Allow.signedIn()
  async publishEvent(@Args('input') input: PublishEventInput, @CurrentViewer() viewer: Viewer): Promise<EventType> {
    return toEvent(await this.unitOfWork.run(viewer, input.eventId, (work) => this.events.publish(work, input)));
  }

  @Mutation(() => EventType, { description: 'Ends every sign-up; the event stays visible as cancelled.' })
  @Allow.signedIn()
  async cancelEvent(@Args('input') input: CancelEventInput, @CurrentViewer() viewer: Viewer): Promise<EventType> {
    return toEvent(await this.unitOfWork.run(viewer, input.eventId, (work) => this.events.cancel(work, input)));
  }

  @Mutation(() => RemoveDraftPayload, { description: 'Removes an event that was never published.' })
  @Allow.signedIn()
  async removeDraft(
    @Args('input') input: RemoveDraftInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<RemoveDraftPayload> {
    await this.unitOfWork.run(viewer, input.eventId, (work) => this.events.removeDraft(work, input));
    return { eventId: input.eventId };
  }

  @Mutation(() => VolunteerRoleType, { description: 'Adds a role, with its shifts, to an event.' })
  @Allow.signedIn()
  async addRole(@Args('input') input: AddRoleInput, @CurrentViewer() viewer: Viewer): Promise<VolunteerRoleType> {
    const once = { operation: 'addRole', input };
    return toRole(await this.unitOfWork.once(viewer, input.eventId, once, (work) => this.roles.add(work, input)));
  }

  @Mutation(() => VolunteerRoleType, { description: 'Changes what is to be done; shifts stay as they are.' })
  @Allow.signedIn()
  async updateRole(@Args('input') input: UpdateRoleInput, @CurrentViewer() viewer: Viewer): Promise<VolunteerRoleType> {
    return toRole(await this.unitOfWork.run(viewer, input.roleId, (work) => this.roles.update(work, input)));
  }

  @Mutation(() => ShiftType, { description: 'Adds a shift to a role.' })
  @Allow.signedIn()
  async addShift(@Args('input') input: AddShiftInput, @CurrentViewer() viewer: Viewer): Promise<ShiftType> {
    const once = { operation: 'addShift', input };
    return toShift(await this.unitOfWork.once(viewer, input.roleId, once, (work) => this.shifts.add(work, input)));
  }

  @Mutation(() => ShiftType, {
    description:
      'Moves or resizes a shift. New places go to the waitlist; a cut below what is taken names whom to withdraw.',
  })
  @Allow.signedIn()
  async updateShift(@Args('input') input: UpdateShiftInput, @CurrentViewer() viewer: Viewer): Promise<ShiftType> {
    return toShift(await this.unitOfWork.run(viewer, input.shiftId, (work) => this.shifts.update(work, input)));
  }
}
