import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { ListSize } from '../platform/graphql/list-size.js';
import { ResolvesNodes } from '../platform/graphql/node.js';
import { prefixOf } from '../platform/ids/ids.js';
import { badInput, notFound } from '../platform/refusal.js';
import { mapValues } from '../platform/text/map-values.js';
import { ClassroomType, toClassroom } from './classroom.type.js';
import { SchoolsQueries } from './schools.queries.js';
import { SchoolType, toSchool } from './school.type.js';
import { TermType, toTerm } from './term.type.js';

@Resolver(() => SchoolType)
export class SchoolsResolver {
  constructor(private readonly queries: SchoolsQueries) {}

  @Query(() => SchoolType, { nullable: true, description: 'One of the viewer’s schools; without id, the only one.' })
  @Allow.signedIn()
  async school(
    @Args('id', { type: () => ID, nullable: true }) id: string | null | undefined,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SchoolType | null> {
    if (id != null && prefixOf(id) !== 'school') throw badInput({ path: 'id', message: 'must be the id of a school' });
    const [only, ...others] = viewer.schoolIds;
    if (id == null && others.length > 0) {
      throw badInput({ path: 'id', message: 'is needed, since the viewer belongs to several schools' });
    }
    const wanted = id ?? only;
    const school = wanted ? await this.queries.school(viewer, wanted) : undefined;
    if (!school) throw notFound(id == null ? undefined : 'id');
    return toSchool(school);
  }

  @ResolveField(() => [ClassroomType], { description: 'Its classes, by name.' })
  @ListSize(40)
  async classrooms(@Parent() school: SchoolType, @CurrentViewer() viewer: Viewer): Promise<ClassroomType[]> {
    return (await this.queries.classrooms(viewer, school.id)).map(toClassroom);
  }

  @ResolveField(() => [TermType], { description: 'Its terms, oldest first.' })
  @ListSize(10)
  async terms(@Parent() school: SchoolType, @CurrentViewer() viewer: Viewer): Promise<TermType[]> {
    return (await this.queries.terms(viewer, school.id)).map(toTerm);
  }

  @ResolvesNodes('school', 'School')
  async schoolNodes(viewer: Viewer, ids: string[]): Promise<Map<string, SchoolType>> {
    return mapValues(await this.queries.schoolsByIds(viewer, ids), toSchool);
  }
}
