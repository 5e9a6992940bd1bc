import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { BareField } from '../platform/graphql/bare-fields.js';
import type { RequestContext } from '../platform/graphql/graphql.module.js';
import { ListSize } from '../platform/graphql/list-size.js';
import { ResolvesNodes } from '../platform/graphql/node.js';
import { notFound } from '../platform/refusal.js';
import { mapValues } from '../platform/text/map-values.js';
import { EventType, toEvent } from './event.type.js';
import { EventsQueries } from './events.queries.js';
import { ShiftType, toShift } from './shift.type.js';
import { toRole, VolunteerRoleType } from './volunteer-role.type.js';

@Resolver(() => VolunteerRoleType)
export class VolunteerRoleFields {
  constructor(private readonly queries: EventsQueries) {}

  @ResolveField(() => EventType)
  async event(@Parent() role: VolunteerRoleType, @CurrentViewer() viewer: Viewer): Promise<EventType> {
    const event = await this.queries.event(viewer, role.eventId);
    if (!event) throw notFound();
    return toEvent(event);
  }

  @ResolveField(() => [ShiftType], { description: 'When it is to be done, earliest first.' })
  @ListSize(5)
  @BareField('VolunteerRole')
  async shifts(role: VolunteerRoleType, _: unknown, { viewer }: RequestContext): Promise<ShiftType[]> {
    return (await this.queries.shiftsOfRole(viewer, role)).map(toShift);
  }

  @ResolvesNodes('role', 'VolunteerRole')
  async roleNodes(viewer: Viewer, ids: string[]): Promise<Map<string, VolunteerRoleType>> {
    return mapValues(await this.queries.rolesByIds(viewer, ids), toRole);
  }
}
