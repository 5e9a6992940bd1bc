import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleQueries, PersonType, toPerson } from '../identity/index.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { CONFIG } from '../platform/config/config.token.js';
import type { Config } from '../platform/config/config.js';
import { BareField } from '../platform/graphql/bare-fields.js';
import type { RequestContext } from '../platform/graphql/graphql.module.js';
import { ListSize } from '../platform/graphql/list-size.js';
import { ResolvesNodes } from '../platform/graphql/node.js';
import { GraphQLURL } from '../platform/graphql/scalars.js';
import { notFound } from '../platform/refusal.js';
import { ClassroomType, SchoolsQueries, SchoolType, toClassroom, toSchool } from '../schools/index.js';
import { EventType } from './event.type.js';
import { EventsQueries, toEvents } from './events.queries.js';
import { renderMarkdown } from './markdown.js';
import { StaffingType, staffingOf } from './shift.type.js';
import { toRole, VolunteerRoleType } from './volunteer-role.type.js';

@Resolver(() => EventType)
export class EventFields {
  constructor(
    private readonly queries: EventsQueries,
    private readonly people: PeopleQueries,
    private readonly schools: SchoolsQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @ResolveField(() => SchoolType)
  async school(@Parent() event: EventType, @CurrentViewer() viewer: Viewer): Promise<SchoolType> {
    const school = await this.schools.school(viewer, event.schoolId);
    if (!school) throw notFound();
    return toSchool(school);
  }

  @ResolveField(() => String, { nullable: true, description: 'The description, rendered and sanitized.' })
  descriptionHtml(@Parent() event: EventType): string | null {
    return event.description === null ? null : renderMarkdown(event.description);
  }

  @ResolveField(() => GraphQLURL, { description: 'Its page in the web client.' })
  url(@Parent() event: EventType): string {
    return `${this.config.publicUrl}/events/${event.id}`;
  }

  @ResolveField(() => [ClassroomType], { description: 'For whom; empty: the whole school.' })
  @ListSize(2)
  async classrooms(@Parent() event: EventType, @CurrentViewer() viewer: Viewer): Promise<ClassroomType[]> {
    const ids = await this.queries.classroomIdsOf(viewer, event.id);
    const classrooms = await Promise.all(ids.map((id) => this.schools.classroom(viewer, id)));
    return classrooms.flatMap((classroom) => (classroom ? [toClassroom(classroom)] : []));
  }

  @ResolveField(() => [PersonType], { description: 'Who may change it, and whom to ask.' })
  @ListSize(2)
  async organizers(@Parent() event: EventType, @CurrentViewer() viewer: Viewer): Promise<PersonType[]> {
    const ids = await this.queries.organizerIdsOf(viewer, event.id);
    const people = await Promise.all(ids.map((id) => this.people.named(viewer, id)));
    return people.flatMap((person) => (person ? [toPerson(person)] : []));
  }

  @ResolveField(() => [VolunteerRoleType], { description: 'What is to be done, as entered.' })
  @ListSize(4)
  @BareField('Event')
  async roles(event: EventType, _: unknown, { viewer }: RequestContext): Promise<VolunteerRoleType[]> {
    return (await this.queries.rolesOf(viewer, event.id)).map(toRole);
  }

  @ResolveField(() => StaffingType, { description: 'Over all its shifts.' })
  @BareField('Event')
  async staffing(event: EventType, _: unknown, { viewer }: RequestContext): Promise<StaffingType> {
    return staffingOf(await this.queries.shiftsOfEvent(viewer, event.id));
  }

  @ResolvesNodes('event', 'Event')
  async eventNodes(viewer: Viewer, ids: string[]): Promise<Map<string, EventType>> {
    return toEvents(await this.queries.eventsByIds(viewer, ids));
  }
}
