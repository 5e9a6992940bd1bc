import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../platform/access/allow.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { ListSize } from '../platform/graphql/list-size.js';
import { PeopleQueries } from './people.queries.js';
import { PersonType, toPerson } from './person.type.js';
import { toViewer, ViewerType } from './viewer.type.js';

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(private readonly queries: PeopleQueries) {}

  @Query(() => ViewerType, { nullable: true, description: 'Whoever asks; null when signed out.' })
  @Public()
  viewer(@CurrentViewer() viewer: Viewer): ViewerType | null {
    return toViewer(viewer);
  }

  @ResolveField(() => [PersonType], { description: 'Their people: one or more per school.' })
  @ListSize(3)
  async people(@Parent() _viewer: ViewerType, @CurrentViewer() viewer: Viewer): Promise<PersonType[]> {
    const people = await Promise.all(viewer.personIds.map((id) => this.queries.named(viewer, id)));
    return people.flatMap((person) => (person ? [toPerson(person)] : []));
  }
}
