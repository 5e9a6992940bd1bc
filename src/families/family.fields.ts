import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OFFICE, PeopleQueries, toPerson } from '../identity/index.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { ListSize } from '../platform/graphql/list-size.js';
import { ResolvesNodes } from '../platform/graphql/node.js';
import { notFound } from '../platform/refusal.js';
import { mapValues } from '../platform/text/map-values.js';
import { SchoolsQueries, SchoolType, toSchool } from '../schools/index.js';
import { ChildType, GuardianshipType, toChild } from './child.type.js';
import { FamiliesQueries } from './families.queries.js';
import { FamilyAdultType, FamilyType, toFamily } from './family.type.js';

@Resolver(() => FamilyType)
export class FamilyFields {
  constructor(
    private readonly queries: FamiliesQueries,
    private readonly people: PeopleQueries,
    private readonly schools: SchoolsQueries,
  ) {}

  @ResolveField(() => SchoolType)
  async school(@Parent() family: FamilyType, @CurrentViewer() viewer: Viewer): Promise<SchoolType> {
    const school = await this.schools.school(viewer, family.schoolId);
    if (!school) throw notFound();
    return toSchool(school);
  }

  @ResolveField(() => [FamilyAdultType], { description: 'Those who live in it, and what they are to its children.' })
  @ListSize(2)
  async adults(@Parent() family: FamilyType, @CurrentViewer() viewer: Viewer): Promise<FamilyAdultType[]> {
    const ids = await this.queries.adultIdsOfFamily(viewer, family.id);
    const people = await Promise.all(ids.map((id) => this.people.named(viewer, id)));
    return people.flatMap((person) => (person ? [{ familyId: family.id, person: toPerson(person) }] : []));
  }

  @ResolveField(() => [ChildType], { description: 'A child can belong to two families.' })
  @ListSize(3)
  async children(@Parent() family: FamilyType, @CurrentViewer() viewer: Viewer): Promise<ChildType[]> {
    return (await this.queries.childrenOfFamily(viewer, family.id)).map(toChild);
  }

  @ResolvesNodes('family', 'Family')
  async familyNodes(viewer: Viewer, ids: string[]): Promise<Map<string, FamilyType>> {
    return mapValues(await this.queries.familiesByIds(viewer, ids), toFamily);
  }
}

@Resolver(() => FamilyAdultType)
export class FamilyAdultFields {
  constructor(private readonly queries: FamiliesQueries) {}

  @ResolveField(() => Boolean, {
    nullable: true,
    description: 'Whether this adult and the others act for each other; for this adult and the office.',
  })
  async actingForEachOther(@Parent() adult: FamilyAdultType, @CurrentViewer() viewer: Viewer): Promise<boolean | null> {
    const { id, schoolId } = adult.person;
    if (!viewer.personIds.includes(id) && !viewer.hasDuty(schoolId, ...OFFICE)) return null;
    return this.queries.actsForOthers(viewer, adult.familyId, id);
  }

  @ResolveField(() => [GuardianshipType], { description: 'What this adult is to the children of this family.' })
  @ListSize(3)
  async relationships(@Parent() adult: FamilyAdultType, @CurrentViewer() viewer: Viewer): Promise<GuardianshipType[]> {
    const children = new Map(
      (await this.queries.childrenOfFamily(viewer, adult.familyId)).map((child) => [child.id, child]),
    );
    const guardianships = await this.queries.guardianshipsOf(viewer, adult.person.id);
    return guardianships.flatMap(({ schoolId, personId, childId, relation }) => {
      const child = children.get(childId);
      return child ? [{ schoolId, personId, child: toChild(child), relation }] : [];
    });
  }
}
