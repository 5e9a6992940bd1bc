import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { ResolvesNodes } from '../platform/graphql/node.js';
import { GraphQLEmailAddress, GraphQLLocale } from '../platform/graphql/scalars.js';
import { notFound } from '../platform/refusal.js';
import { mapValues } from '../platform/text/map-values.js';
import { SchoolsQueries, SchoolType, toSchool, VolunteerNames } from '../schools/index.js';
import { displayNameOf } from './display-name.js';
import { Duty, OFFICE, STAFF } from './duty.js';
import { PeopleQueries } from './people.queries.js';
import { PersonType, toPerson } from './person.type.js';
import { ViewerScopes } from './viewer-scope.js';

const NEAR = 'For the person, their family, the office, and teachers of their children.';

@Resolver(() => PersonType)
export class PersonFields {
  constructor(
    private readonly queries: PeopleQueries,
    private readonly schools: SchoolsQueries,
    private readonly scopes: ViewerScopes,
  ) {}

  @ResolveField(() => SchoolType)
  async school(@Parent() person: PersonType, @CurrentViewer() viewer: Viewer): Promise<SchoolType> {
    const school = await this.schools.school(viewer, person.schoolId);
    if (!school) throw notFound();
    return toSchool(school);
  }

  @ResolveField(() => String, { description: 'As this viewer may see it: in full, or first name and initial.' })
  async displayName(@Parent() person: PersonType, @CurrentViewer() viewer: Viewer): Promise<string> {
    const known =
      viewer.hasDuty(person.schoolId, ...STAFF) ||
      (await this.isNear(viewer, person)) ||
      (await this.queries.isStaff(viewer, person.id));
    const school = await this.schools.school(viewer, person.schoolId);
    return displayNameOf(person, known, school?.volunteerNames ?? VolunteerNames.NONE);
  }

  @ResolveField(() => GraphQLEmailAddress, { nullable: true, description: NEAR })
  async email(@Parent() person: PersonType, @CurrentViewer() viewer: Viewer): Promise<string | null> {
    return (await this.isNear(viewer, person)) ? this.queries.emailOf(viewer, person.id) : null;
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

  @ResolveField(() => Int, { nullable: true, description: 'To be given back with a change.' })
  version(@Parent() person: PersonType, @CurrentViewer() viewer: Viewer): number | null {
    const own = viewer.personIds.includes(person.id);
    return own || viewer.hasDuty(person.schoolId, ...OFFICE) ? person.version : null;
  }

  @ResolvesNodes('person', 'Person')
  async personNodes(viewer: Viewer, ids: string[]): Promise<Map<string, PersonType>> {
    return mapValues(await this.queries.visibleByIds(viewer, ids), toPerson);
  }

  private async isNear(viewer: Viewer, person: PersonType): Promise<boolean> {
    const batch = async (ids: string[]) => new Map([...(await this.scopes.near(viewer, ids))].map((id) => [id, true]));
    return (await viewer.load('near people', person.id, batch)) ?? false;
  }
}
