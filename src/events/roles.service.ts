import { Injectable } from '@nestjs/common';
import type { Work } from '../platform/database/work.js';
import { badInput } from '../platform/refusal.js';
import { SchoolEvent } from './event.entity.js';
import type { AddRoleInput, CreateShiftInput, CreateVolunteerRoleInput, UpdateRoleInput } from './event.inputs.js';
import { EventsPolicy, refuseCancelled } from './events.policy.js';
import { shiftViolations } from './events.rules.js';
import { requireVersion } from './versions.js';
import { Shift } from './shift.entity.js';
import { VolunteerRole } from './volunteer-role.entity.js';

/** What is to be done at an event. */
@Injectable()
export class RolesService {
  constructor(private readonly policy: EventsPolicy) {}

  async add(work: Work, input: AddRoleInput): Promise<VolunteerRole> {
    const event = await work.rows(SchoolEvent).lockOne(input.eventId);
    await this.policy.requireChange(work, event);
    refuseCancelled(event);
    const violations = input.shifts.flatMap((shift, s) => shiftViolations(shift, `shifts.${s}.`));
    if (violations.length > 0) throw badInput(...violations);
    const position = await work.rows(VolunteerRole).count({ eventId: event.id });
    const role = await this.insert(work, event.id, position, input);
    await work.audit('addRole', role.id);
    return role;
  }

  async update(work: Work, input: UpdateRoleInput): Promise<VolunteerRole> {
    const role = await work.rows(VolunteerRole).lockOne(input.roleId);
    const event = await work.rows(SchoolEvent).get(role.eventId);
    await this.policy.requireChange(work, event);
    requireVersion(role, input.version);
    refuseCancelled(event);
    const change = {
      version: role.version + 1,
      ...(input.title === undefined ? {} : { title: input.title.trim().normalize('NFC') }),
      ...(input.description === undefined ? {} : { description: input.description }),
    };
    await work.rows(VolunteerRole).update(role.id, change);
    await work.audit('updateRole', role.id);
    return Object.assign(role, change);
  }

  async insert(work: Work, eventId: string, position: number, input: CreateVolunteerRoleInput): Promise<VolunteerRole> {
    const role = await work.rows(VolunteerRole).insert({
      eventId,
      title: input.title.trim().normalize('NFC'),
      description: input.description ?? null,
      position,
      version: 1,
    });
    await this.insertShifts(work, eventId, role.id, input.shifts);
    return role;
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
