import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { BareField } from '../platform/graphql/bare-fields.js';
import { ResolvesNodes } from '../platform/graphql/node.js';
import { notFound } from '../platform/refusal.js';
import { mapValues } from '../platform/text/map-values.js';
import { EventType, toEvent } from './event.type.js';
import { EventsQueries } from './events.queries.js';
import { ShiftType, StaffingType, staffingOf, toShift } from './shift.type.js';
import { toRole, VolunteerRoleType } from './volunteer-role.type.js';

@Resolver(() => ShiftType)
export class ShiftFields {
  constructor(private readonly queries: EventsQueries) {}

  @ResolveField(() => EventType)
  async event(@Parent() shift: ShiftType, @CurrentViewer() viewer: Viewer): Promise<EventType> {
    const event = await this.queries.event(viewer, shift.eventId);
    if (!event) throw notFound();
    return toEvent(event);
  }

  @ResolveField(() => VolunteerRoleType)
  async role(@Parent() shift: ShiftType, @CurrentViewer() viewer: Viewer): Promise<VolunteerRoleType> {
    const role = await this.queries.role(viewer, shift.roleId);
    if (!role) throw notFound();
    return toRole(role);
  }

  @ResolveField(() => StaffingType)
  @BareField('Shift')
  staffing(shift: ShiftType): StaffingType {
    return staffingOf([shift.counts]);
  }

  @ResolvesNodes('shift', 'Shift')
  async shiftNodes(viewer: Viewer, ids: string[]): Promise<Map<string, ShiftType>> {
    return mapValues(await this.queries.shiftsByIds(viewer, ids), toShift);
  }
}
