import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleQueries, PersonType, toPerson } from '../identity/index.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { ListSize } from '../platform/graphql/list-size.js';
import { GraphQLLocalDate } from '../platform/graphql/scalars.js';
import { notFound } from '../platform/refusal.js';
import { AvailabilityExceptionType, AvailabilityWindowType } from './availability.type.js';
import { ClearanceKindType, PersonClearanceType, toClearanceKind } from './clearance.type.js';
import { HelpPreferencesType, toHelpPreferences } from './help-preferences.type.js';
import { VolunteersQueries } from './volunteers.queries.js';

const SHOWN = 'For the person, the adults of their family, and staff.';

@Resolver(() => PersonType)
export class PersonVolunteersFields {
  constructor(private readonly queries: VolunteersQueries) {}

  @ResolveField(() => [AvailabilityWindowType], {
    nullable: true,
    description: `When they can help; none: they have not said. ${SHOWN}`,
  })
  @ListSize(7)
  availability(
    @Parent() person: PersonType,
    @CurrentViewer() viewer: Viewer,
  ): Promise<AvailabilityWindowType[] | null> {
    return this.queries.windowsOf(viewer, person.id);
  }

  @ResolveField(() => [AvailabilityExceptionType], {
    nullable: true,
    description: `Times that differ from their week, earliest first. ${SHOWN}`,
  })
  @ListSize(7)
  availabilityExceptions(
    @Parent() person: PersonType,
    @CurrentViewer() viewer: Viewer,
  ): Promise<AvailabilityExceptionType[] | null> {
    return this.queries.exceptionsOf(viewer, person.id);
  }

  @ResolveField(() => HelpPreferencesType, { nullable: true, description: `On what terms they help. ${SHOWN}` })
  async helpPreferences(
    @Parent() person: PersonType,
    @CurrentViewer() viewer: Viewer,
  ): Promise<HelpPreferencesType | null> {
    const preferences = await this.queries.helpPreferencesOf(viewer, person.id);
    return preferences && toHelpPreferences(preferences);
  }

  @ResolveField(() => [PersonClearanceType], {
    nullable: true,
    description:
      'One for each kind of the school, on a day, by default the present one. For the person and the office.',
  })
  @ListSize(5)
  clearances(
    @Parent() person: PersonType,
    @Args('on', { type: () => GraphQLLocalDate, nullable: true, description: 'The day that is asked about.' })
    on: string | null | undefined,
    @CurrentViewer() viewer: Viewer,
  ): Promise<PersonClearanceType[] | null> {
    return this.queries.clearancesOf(viewer, person, on ?? null);
  }
}

@Resolver(() => PersonClearanceType)
export class PersonClearanceFields {
  constructor(
    private readonly queries: VolunteersQueries,
    private readonly people: PeopleQueries,
  ) {}

  @ResolveField(() => ClearanceKindType)
  async kind(@Parent() { kindId }: PersonClearanceType, @CurrentViewer() viewer: Viewer): Promise<ClearanceKindType> {
    const kind = await this.queries.kind(viewer, kindId);
    if (!kind) throw notFound();
    return toClearanceKind(kind);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who wrote it down.' })
  async recordedBy(
    @Parent() { recordedById }: PersonClearanceType,
    @CurrentViewer() viewer: Viewer,
  ): Promise<PersonType | null> {
    const person = recordedById ? await this.people.named(viewer, recordedById) : undefined;
    return person ? toPerson(person) : null;
  }
}
