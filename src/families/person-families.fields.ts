import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonType, ViewerScopes } from '../identity/index.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { ListSize } from '../platform/graphql/list-size.js';
import { FamiliesQueries } from './families.queries.js';
import { FamilyType, toFamily } from './family.type.js';

@Resolver(() => PersonType)
export class PersonFamiliesFields {
  constructor(
    private readonly queries: FamiliesQueries,
    private readonly scopes: ViewerScopes,
  ) {}

  @ResolveField(() => [FamilyType], { nullable: true, description: 'The households that they live in.' })
  @ListSize(2)
  async families(@Parent() person: PersonType, @CurrentViewer() viewer: Viewer): Promise<FamilyType[] | null> {
    const batch = async (ids: string[]) => new Map([...(await this.scopes.near(viewer, ids))].map((id) => [id, true]));
    if (!(await viewer.load('near people', person.id, batch))) return null;
    return (await this.queries.familiesOfPerson(viewer, person.id)).map(toFamily);
  }
}
