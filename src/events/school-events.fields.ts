import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import type { Page } from '../platform/graphql/page.js';
import { SchoolType } from '../schools/index.js';
import { EventOrder } from './event.enums.js';
import { EventListArgs } from './event-list.inputs.js';
import { EventConnection, type EventType } from './event.type.js';
import { EventsQueries } from './events.queries.js';

@Resolver(() => SchoolType)
export class SchoolEventsFields {
  constructor(private readonly queries: EventsQueries) {}

  @ResolveField(() => EventConnection, { description: 'The events that the viewer may see.' })
  events(
    @Parent() school: SchoolType,
    @Args() { filter, orderBy, ...page }: EventListArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Page<EventType>> {
    return this.queries.page(viewer, school.id, filter ?? {}, orderBy ?? EventOrder.STARTS_AT_ASC, page);
  }
}
