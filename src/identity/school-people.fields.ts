import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import type { Page } from '../platform/graphql/page.js';
import { SchoolType } from '../schools/index.js';
import { STAFF } from './duty.js';
import { PeopleQueries } from './people.queries.js';
import { PersonListArgs } from './person.inputs.js';
import { PersonConnection, type PersonType } from './person.type.js';

@Resolver(() => SchoolType)
export class SchoolPeopleFields {
  constructor(private readonly queries: PeopleQueries) {}

  @ResolveField(() => PersonConnection, { nullable: true, description: 'Its adults by name, for its staff.' })
  async people(
    @Parent() school: SchoolType,
    @Args() { filter, ...page }: PersonListArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Page<PersonType> | null> {
    if (!viewer.hasDuty(school.id, ...STAFF)) return null;
    return this.queries.page(viewer, school.id, filter ?? {}, page);
  }
}
