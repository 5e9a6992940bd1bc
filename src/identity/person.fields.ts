import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { BareField } from '../platform/graphql/bare-fields.js';
import type { RequestContext } from '../platform/graphql/graphql.module.js';
import { ListSize } from '../platform/graphql/list-size.js';
import { ResolvesNodes } from '../platform/graphql/node.js';
import { GraphQLDateTime, GraphQLEmailAddress, GraphQLLocale } from '../platform/graphql/scalars.js';
import { notFound } from '../platform/refusal.js';
import type { Instant } from '../platform/text/instant.js';
import { localDateIn } from '../platform/text/local-date.js';
import { mapValues } from '../platform/text/map-values.js';
import { SchoolsQueries, SchoolType, toSchool } from '../schools/index.js';
import { DisplayNames } from './display-names.js';
import { Duty, OFFICE, STAFF } from './duty.js';
import { PeopleQueries } from './people.queries.js';
import { DutyEndType, PersonType, toPerson } from './person.type.js';
import { ViewerScopes } from './viewer-scope.js';

const NEAR = 'For the person, their family, the office, and teachers of their children.';

@Resolver(() => PersonType)
export class PersonFields {
  constructor(
    private readonly queries: PeopleQueries,
    private readonly schools: SchoolsQueries,
    private readonly scopes: ViewerScopes,
    private readonly names: DisplayNames,
  ) {}

  @ResolveField(() => SchoolType)
  async school(@Parent() person: PersonType, @CurrentViewer() viewer: Viewer): Promise<SchoolType> {
    const school = await this.schools.school(viewer, person.schoolId);
    if (!school) throw notFound();
    return toSchool(school);
  }

  @ResolveField(() => String, { description: 'As this viewer may see it: in full, or first name and initial.' })
  @BareField('Person')
  displayName(person: PersonType, _: unknown, { viewer }: RequestContext): string | Promise<string> {
    return person.shownAs ?? this.names.for(viewer).then((nameOf) => nameOf(person));
  }

  @ResolveField(() => GraphQLEmailAddress, { nullable: true, description: NEAR })
  async email(@Parent() person: PersonType, @CurrentViewer() viewer: Viewer): Promise<string | null> {
    return (await this.isNear(viewer, person)) ? this.queries.emailOf(viewer, person.id) : null;
  }

  @ResolveField(() => [GraphQLEmailAddress], {
    nullable: true,
    description: 'All their addresses, the first of them first; for the person and the office.',
  })
  @ListSize(2)
  async emails(@Parent() person: PersonType, @CurrentViewer() viewer: Viewer): Promise<string[] | null> {
    return this.isOwnOrOffice(person, viewer) ? this.queries.emailsOf(viewer, person.id) : null;
  }

  @ResolveField(() => [PersonType], {
    nullable: true,
    description:
      'Others of the school who have one of their addresses: they share a mailbox, or are the same and should be merged. ' +
      'For the office.',
  })
  @ListSize(1)
  async sharesAddressWith(@Parent() person: PersonType, @CurrentViewer() viewer: Viewer): Promise<PersonType[] | null> {
    if (!viewer.hasDuty(person.schoolId, ...OFFICE)) return null;
    return (await this.queries.sharesAddressWith(viewer, person.id)).map(toPerson);
  }

  @ResolveField(() => GraphQLDateTime, { nullable: true, description: 'When they left the school; for the office.' })
  async leftAt(@Parent() person: PersonType, @CurrentViewer() viewer: Viewer): Promise<Instant | null> {
    if (!viewer.hasDuty(person.schoolId, ...OFFICE)) return null;
    return (await this.queries.named(viewer, person.id))?.leftAt ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: NEAR })
  async phone(@Parent() person: PersonType, @CurrentViewer() viewer: Viewer): Promise<string | null> {
    return (await this.isNear(viewer, person)) ? person.phone : null;
  }

  @ResolveField(() => GraphQLLocale, { nullable: true, description: 'The language to write to them in.' })
  async locale(@Parent() person: PersonType, @CurrentViewer() viewer: Viewer): Promise<string | null> {
    return (await this.isNear(viewer, person)) ? person.locale : null;
  }

  @ResolveField(() => [Duty], { nullable: true, description: 'What they do at the school.' })
  async duties(@Parent() person: PersonType, @CurrentViewer() viewer: Viewer): Promise<Duty[] | null> {
    const visible =
      viewer.hasDuty(person.schoolId, ...STAFF) ||
      (await this.isNear(viewer, person)) ||
      (await this.queries.isStaff(viewer, person.id));
    return visible ? this.queries.dutiesOf(viewer, person.id) : null;
  }

  @ResolveField(() => [DutyEndType], {
    nullable: true,
    description: 'Which of the duties end by themselves, and when; for the office.',
  })
  @ListSize(1)
  async dutyEnds(@Parent() person: PersonType, @CurrentViewer() viewer: Viewer): Promise<DutyEndType[] | null> {
    const { id, schoolId } = person;
    if (!viewer.hasDuty(schoolId, ...OFFICE)) return null;
    const held = await this.queries.heldBy(viewer, id);
    const school = await this.schools.school(viewer, schoolId);
    return held.flatMap(({ duty, endsAt }) =>
      endsAt && school ? [{ duty, endsBefore: localDateIn(school.timeZone, endsAt) }] : [],
    );
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'To be given back with a change. For the person and for staff, who verify skills.',
  })
  version(@Parent() person: PersonType, @CurrentViewer() viewer: Viewer): number | null {
    const isOwn = viewer.personIds.includes(person.id);
    return isOwn || viewer.hasDuty(person.schoolId, ...STAFF) ? person.version : null;
  }

  @ResolvesNodes('person', 'Person')
  async personNodes(viewer: Viewer, ids: string[]): Promise<Map<string, PersonType>> {
    return mapValues(await this.queries.visibleByIds(viewer, ids), toPerson);
  }

  private isOwnOrOffice(person: PersonType, viewer: Viewer): boolean {
    return viewer.personIds.includes(person.id) || viewer.hasDuty(person.schoolId, ...OFFICE);
  }

  private async isNear(viewer: Viewer, person: PersonType): Promise<boolean> {
    const batch = async (ids: string[]) => new Map([...(await this.scopes.near(viewer, ids))].map((id) => [id, true]));
    return (await viewer.load('near people', person.id, batch)) ?? false;
  }
}
