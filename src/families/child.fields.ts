import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OFFICE } from '../identity/index.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { ListSize } from '../platform/graphql/list-size.js';
import { ResolvesNodes } from '../platform/graphql/node.js';
import { mapValues } from '../platform/text/map-values.js';
import { ClassroomType, SchoolsQueries, toClassroom } from '../schools/index.js';
import { ChildType, toChild } from './child.type.js';
import { FamiliesQueries } from './families.queries.js';
import { FamilyType, toFamily } from './family.type.js';

@Resolver(() => ChildType)
export class ChildFields {
  constructor(
    private readonly queries: FamiliesQueries,
    private readonly schools: SchoolsQueries,
  ) {}

  @ResolveField(() => ClassroomType, { nullable: true, description: 'The homeroom, else the only class.' })
  async classroom(@Parent() child: ChildType, @CurrentViewer() viewer: Viewer): Promise<ClassroomType | null> {
    const links = await this.linksOf(child, viewer);
    const homerooms = links.filter(({ isHomeroom }) => isHomeroom);
    const [chosen, ...others] = homerooms.length > 0 ? homerooms : links;
    if (!chosen || others.length > 0) return null;
    const classroom = await this.schools.classroom(viewer, chosen.id);
    return classroom ? toClassroom(classroom) : null;
  }

  @ResolveField(() => [ClassroomType], { description: 'The classes of today.' })
  @ListSize(6)
  async classrooms(@Parent() child: ChildType, @CurrentViewer() viewer: Viewer): Promise<ClassroomType[]> {
    const links = await this.linksOf(child, viewer);
    const classrooms = await Promise.all(links.map(({ id }) => this.schools.classroom(viewer, id)));
    return classrooms.flatMap((classroom) => (classroom ? [toClassroom(classroom)] : []));
  }

  @ResolveField(() => [FamilyType], {
    nullable: true,
    description: 'Never the other household of separated guardians.',
  })
  @ListSize(2)
  async families(@Parent() child: ChildType, @CurrentViewer() viewer: Viewer): Promise<FamilyType[] | null> {
    return (await this.queries.familiesOfChild(viewer, child.id)).map(toFamily);
  }

  @ResolveField(() => Int, { nullable: true, description: 'For the office, to be given back with a change.' })
  version(@Parent() child: ChildType, @CurrentViewer() viewer: Viewer): number | null {
    return viewer.hasDuty(child.schoolId, ...OFFICE) ? child.version : null;
  }

  @ResolvesNodes('child', 'Child')
  async childNodes(viewer: Viewer, ids: string[]): Promise<Map<string, ChildType>> {
    return mapValues(await this.queries.childrenByIds(viewer, ids), toChild);
  }

  private async linksOf(child: ChildType, viewer: Viewer): Promise<{ id: string; isHomeroom: boolean }[]> {
    return this.queries.classroomsOfChild(viewer, child.id, await this.schools.today(viewer, child.schoolId));
  }
}
