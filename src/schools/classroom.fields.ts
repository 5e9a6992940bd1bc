import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { ResolvesNodes } from '../platform/graphql/node.js';
import { notFound } from '../platform/refusal.js';
import { mapValues } from '../platform/text/map-values.js';
import { ClassroomType, toClassroom } from './classroom.type.js';
import { SchoolsQueries } from './schools.queries.js';
import { SchoolType, toSchool } from './school.type.js';

@Resolver(() => ClassroomType)
export class ClassroomFields {
  constructor(private readonly queries: SchoolsQueries) {}

  @ResolveField(() => SchoolType)
  async school(@Parent() classroom: ClassroomType, @CurrentViewer() viewer: Viewer): Promise<SchoolType> {
    const school = await this.queries.school(viewer, classroom.schoolId);
    if (!school) throw notFound();
    return toSchool(school);
  }

  @ResolvesNodes('classroom', 'Classroom')
  async classroomNodes(viewer: Viewer, ids: string[]): Promise<Map<string, ClassroomType>> {
    return mapValues(await this.queries.classroomsByIds(viewer, ids), toClassroom);
  }
}
