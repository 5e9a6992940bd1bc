import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EventsQueries, EventType, SkillRequirementType, toEvent } from '../../events/index.js';
import { PeopleQueries, PersonType, STAFF, toPerson } from '../../identity/index.js';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { ListSize } from '../../platform/graphql/list-size.js';
import { ResolvesNodes } from '../../platform/graphql/node.js';
import { notFound } from '../../platform/refusal.js';
import { mapValues } from '../../platform/text/map-values.js';
import { ClassroomType, SchoolsQueries, SchoolType, toClassroom, toSchool } from '../../schools/index.js';
import { NeedBroadcastType, NeedOutcomeType, NeedType, NeedWindowType, toNeed } from './need.type.js';
import { NeedsQueries } from './needs.queries.js';

@Resolver(() => NeedType)
export class NeedFields {
  constructor(
    private readonly queries: NeedsQueries,
    private readonly people: PeopleQueries,
    private readonly schools: SchoolsQueries,
    private readonly events: EventsQueries,
  ) {}

  @ResolveField(() => SchoolType)
  async school(@Parent() need: NeedType, @CurrentViewer() viewer: Viewer): Promise<SchoolType> {
    return toSchool(found(await this.schools.school(viewer, need.schoolId)));
  }

  @ResolveField(() => ClassroomType)
  async classroom(@Parent() need: NeedType, @CurrentViewer() viewer: Viewer): Promise<ClassroomType> {
    return toClassroom(found(await this.schools.classroom(viewer, need.classroomId)));
  }

  @ResolveField(() => String, { nullable: true, description: 'Of the classroom: CEDS code, such as KG or 03.' })
  async grade(@Parent() need: NeedType, @CurrentViewer() viewer: Viewer): Promise<string | null> {
    return found(await this.schools.classroom(viewer, need.classroomId)).grade;
  }

  @ResolveField(() => PersonType)
  async postedBy(@Parent() need: NeedType, @CurrentViewer() viewer: Viewer): Promise<PersonType> {
    return toPerson(found(await this.people.named(viewer, need.postedById)));
  }

  @ResolveField(() => [SkillRequirementType], { description: 'Nobody is asked without them.' })
  @ListSize(2)
  requiredSkills(@Parent() need: NeedType, @CurrentViewer() viewer: Viewer): Promise<SkillRequirementType[]> {
    return this.skills(viewer, need.id, true);
  }

  @ResolveField(() => [SkillRequirementType], { description: 'Whoever has them is asked first.' })
  @ListSize(2)
  preferredSkills(@Parent() need: NeedType, @CurrentViewer() viewer: Viewer): Promise<SkillRequirementType[]> {
    return this.skills(viewer, need.id, false);
  }

  @ResolveField(() => [NeedWindowType], { description: 'The times that suit, the earliest first.' })
  @ListSize(2)
  async windows(@Parent() need: NeedType, @CurrentViewer() viewer: Viewer): Promise<NeedWindowType[]> {
    const rows = await this.queries.windowsOf(viewer, need.id);
    return rows.map(({ startsAt, endsAt }) => ({ startsAt, endsAt }));
  }

  @ResolveField(() => EventType, { nullable: true, description: 'The visit, once it is scheduled.' })
  async event(@Parent() need: NeedType, @CurrentViewer() viewer: Viewer): Promise<EventType | null> {
    const event = need.eventId === null ? undefined : await this.events.event(viewer, need.eventId);
    return event ? toEvent(event) : null;
  }

  @ResolveField(() => [NeedOutcomeType], {
    nullable: true,
    description: 'How it was with those who came, for the staff; without the viewer’s own family.',
  })
  @ListSize(2)
  async outcomes(@Parent() need: NeedType, @CurrentViewer() viewer: Viewer): Promise<NeedOutcomeType[] | null> {
    if (!viewer.hasDuty(need.schoolId, ...STAFF)) return null;
    const rows = await this.queries.outcomesOf(viewer, need.id);
    return rows.map(({ personId, thanks, askAgain }) => ({ personId, thanks, askAgain: Boolean(askAgain) }));
  }

  @ResolveField(() => [NeedBroadcastType], {
    nullable: true,
    description: 'When families were asked at once, the latest first, for the staff.',
  })
  @ListSize(2)
  async broadcasts(@Parent() need: NeedType, @CurrentViewer() viewer: Viewer): Promise<NeedBroadcastType[] | null> {
    if (!viewer.hasDuty(need.schoolId, ...STAFF)) return null;
    const rows = await this.queries.broadcastsOf(viewer, need.id);
    return rows.map(({ askedById, audience, createdAt, people }) => ({
      ...{ askedById, audience, people },
      askedAt: createdAt,
    }));
  }

  @ResolvesNodes('need', 'Need')
  async needNodes(viewer: Viewer, ids: string[]): Promise<Map<string, NeedType>> {
    return mapValues(await this.queries.needsByIds(viewer, ids), toNeed);
  }

  private async skills(viewer: Viewer, needId: string, wanted: boolean): Promise<SkillRequirementType[]> {
    const rows = await this.queries.skillsOf(viewer, needId);
    return rows
      .filter(({ required }) => Boolean(required) === wanted)
      .map(({ skillId, minimumLevel }) => ({ skillId, minimumLevel }));
  }
}

@Resolver(() => NeedOutcomeType)
export class NeedOutcomeFields {
  constructor(private readonly people: PeopleQueries) {}

  @ResolveField(() => PersonType)
  async person(@Parent() outcome: NeedOutcomeType, @CurrentViewer() viewer: Viewer): Promise<PersonType> {
    return toPerson(found(await this.people.named(viewer, outcome.personId)));
  }
}

@Resolver(() => NeedBroadcastType)
export class NeedBroadcastFields {
  constructor(private readonly people: PeopleQueries) {}

  @ResolveField(() => PersonType)
  async askedBy(@Parent() broadcast: NeedBroadcastType, @CurrentViewer() viewer: Viewer): Promise<PersonType> {
    return toPerson(found(await this.people.named(viewer, broadcast.askedById)));
  }
}

/** What a visible need names is visible too. */
function found<T>(row: T | undefined): T {
  if (row === undefined) throw notFound();
  return row;
}
