import { Injectable } from '@nestjs/common';
import type { Work } from '../platform/database/work.js';
import { badInput, ruleBroken } from '../platform/refusal.js';
import { SchoolEvent } from './event.entity.js';
import type { AddShiftInput, UpdateShiftInput } from './shift.inputs.js';
import { PlacesCut, ShiftChanged } from './events.domain-events.js';
import type { EventReason } from './events.errors.js';
import { EventsPolicy, refuseCancelled } from './events.policy.js';
import { shiftViolations } from './events.rules.js';
import { RolesService } from './roles.service.js';
import { Shift } from './shift.entity.js';
import { definedOnly, requireVersion } from './versions.js';
import { VolunteerRole } from './volunteer-role.entity.js';

/** When roles are to be done, and by how many. */
@Injectable()
export class ShiftsService {
  constructor(
    private readonly policy: EventsPolicy,
    private readonly roles: RolesService,
  ) {}

  async add(work: Work, input: AddShiftInput): Promise<Shift> {
    const role = await work.rows(VolunteerRole).get(input.roleId);
    const event = await work.rows(SchoolEvent).lockOne(role.eventId);
    await this.policy.requireChange(work, event);
    refuseCancelled(event);
    const violations = shiftViolations(input);
    if (violations.length > 0) throw badInput(...violations);
    const [shift] = await this.roles.insertShifts(work, event.id, role.id, [input]);
    work.signal(event.id);
    await work.audit('addShift', (shift as Shift).id);
    return shift as Shift;
  }

  /** A cut below what is taken, or a move into somebody's other commitment, names whom to withdraw. */
  async update(work: Work, input: UpdateShiftInput): Promise<Shift> {
    const shift = await work.rows(Shift).lockOne(input.shiftId);
    const event = await work.rows(SchoolEvent).get(shift.eventId);
    await this.policy.requireChange(work, event);
    requireVersion(shift, input.version);
    refuseCancelled(event);
    const { shiftId, version, withdrawSignupIds, ...fields } = input;
    const change = definedOnly(fields);
    const next = { ...shift, ...change };
    const violations = shiftViolations(next);
    if (violations.length > 0) throw badInput(...violations);
    const named = [...new Set(withdrawSignupIds)];
    if (named.length > 0 || next.capacity < shift.capacity) {
      await work.announce(new PlacesCut(work.schoolId, shiftId, named));
    }
    const { confirmed, held } = await work.rows(Shift).get(shiftId);
    if (next.capacity < confirmed + held) {
      throw ruleBroken('CAPACITY_BELOW_TAKEN' satisfies EventReason, { taken: confirmed + held });
    }
    await work.rows(Shift).update(shiftId, { ...change, version: version + 1 });
    const moved = next.startsAt !== shift.startsAt || next.endsAt !== shift.endsAt;
    await work.announce(new ShiftChanged(work.schoolId, shiftId, moved));
    work.signal(event.id);
    await work.audit('updateShift', shiftId, { moved });
    return work.rows(Shift).get(shiftId);
  }
}
