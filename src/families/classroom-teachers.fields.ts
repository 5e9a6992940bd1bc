import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleQueries, PersonType, toPerson } from '../identity/index.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { ListSize } from '../platform/graphql/list-size.js';
import { ClassroomType, SchoolsQueries } from '../schools/index.js';
import { FamiliesQueries } from './families.queries.js';

@Resolver(() => ClassroomType)
export class ClassroomTeachersFields {
  constructor(
    private readonly queries: FamiliesQueries,
    private readonly people: PeopleQueries,
    private readonly schools: SchoolsQueries,
  ) {}

  @ResolveField(() => [PersonType], { description: 'Whoever teaches it now or will this year.' })
  @ListSize(2)
  async teachers(@Parent() classroom: ClassroomType, @CurrentViewer() viewer: Viewer): Promise<PersonType[]> {
    const today = await this.schools.today(viewer, classroom.schoolId);
    const ids = await this.queries.teacherIdsOf(viewer, classroom.id, today);
    const people = await Promise.all(ids.map((id) => this.people.named(viewer, id)));
    return people.flatMap((person) => (person ? [toPerson(person)] : []));
  }
}
