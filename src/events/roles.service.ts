import { Injectable } from '@nestjs/common';
import type { Work } from '../platform/database/work.js';
import { badInput } from '../platform/refusal.js';
import { SchoolEvent } from './event.entity.js';
import { EventsPolicy, refuseCancelled } from './events.policy.js';
import { shiftViolations } from './events.rules.js';
import { hasRequirements, RoleRequirementsService } from './role-requirements.service.js';
import type { AddRoleInput, CreateVolunteerRoleInput, UpdateRoleInput } from './role.inputs.js';
import { Shift } from './shift.entity.js';
import type { CreateShiftInput } from './shift.inputs.js';
import { requireVersion } from './versions.js';
import { VolunteerRole } from './volunteer-role.entity.js';

/** What is to be done at an event. */
@Injectable()
export class RolesService {
  constructor(
    private readonly policy: EventsPolicy,
    private readonly requirements: RoleRequirementsService,
  ) {}

  async add(work: Work, input: AddRoleInput): Promise<VolunteerRole> {
    const event = await work.rows(SchoolEvent).lockOne(input.eventId);
    await this.policy.requireChange(work, event);
    refuseCancelled(event);
    const violations = input.shifts.flatMap((shift, s) => shiftViolations(shift, `shifts.${s}.`));
    if (violations.length > 0) throw badInput(...violations);
    const position = await work.rows(VolunteerRole).count({ eventId: event.id });
    const role = await this.insert(work, event.id, position, input);
    work.signal(event.id);
    await work.audit('addRole', role.id);
    return role;
  }

  async update(work: Work, input: UpdateRoleInput): Promise<VolunteerRole> {
    const { eventId } = await work.rows(VolunteerRole).get(input.roleId);
    const event = await work.rows(SchoolEvent).lockOne(eventId);
    const role = await work.rows(VolunteerRole).lockOne(input.roleId);
    await this.policy.requireChange(work, event);
    requireVersion(role, input.version);
    refuseCancelled(event);
    const change = {
      version: role.version + 1,
      ...(input.title === undefined ? {} : { title: input.title.trim().normalize('NFC') }),
      ...(input.description === undefined ? {} : { description: input.description }),
    };
    await work.rows(VolunteerRole).update(role.id, change);
    work.signal(event.id);
    if (hasRequirements(input)) await this.requirements.set(work, role, input);
    await work.audit('updateRole', role.id);
    return Object.assign(role, change);
  }

  /** Those of a role that is copied are given by `copyRequirements`; `path` is where the role stands in the input. */
  async insert(
    work: Work,
    eventId: string,
    position: number,
    input: CreateVolunteerRoleInput,
    path = '',
  ): Promise<VolunteerRole> {
    const role = await work.rows(VolunteerRole).insert({
      eventId,
      title: input.title.trim().normalize('NFC'),
      description: input.description ?? null,
      position,
      version: 1,
    });
    if (hasRequirements(input)) await this.requirements.set(work, role, input, path);
    await this.insertShifts(work, eventId, role.id, input.shifts);
    return role;
  }

  /** Gives the roles of a copied event what the roles took: by the id of a role, the id of its copy. */
  copyRequirements(work: Work, eventId: string, copies: ReadonlyMap<string, string>): Promise<void> {
    return this.requirements.copy(work, eventId, copies);
  }

  /** Before the roles of a draft are removed. */
  removeRequirements(work: Work, eventId: string): Promise<void> {
    return this.requirements.removeOf(work, eventId);
  }

  /** The same role at another event: all that belongs to it comes along, at the times that are given. */
  copy(work: Work, role: VolunteerRole, eventId: string, shifts: CreateShiftInput[]): Promise<VolunteerRole> {
    const { title, description, position } = role;
    return this.insert(work, eventId, position, { title, description, shifts });
  }

  insertShifts(work: Work, eventId: string, roleId: string, shifts: readonly CreateShiftInput[]): Promise<Shift[]> {
    return work.rows(Shift).insertAll(
      shifts.map(({ startsAt, endsAt, capacity, signupOpensAt, signupClosesAt }) => ({
        eventId,
        roleId,
        startsAt,
        endsAt,
        capacity,
        signupOpensAt: signupOpensAt ?? null,
        signupClosesAt: signupClosesAt ?? null,
        confirmed: 0,
        held: 0,
        waitlisted: 0,
        nextWaitlistNumber: 1,
        version: 1,
      })),
    );
  }
}
