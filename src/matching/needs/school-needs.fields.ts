import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { STAFF } from '../../identity/index.js';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Page } from '../../platform/graphql/page.js';
import { SchoolType } from '../../schools/index.js';
import { NeedListArgs } from './need.inputs.js';
import { NeedConnection, type NeedType } from './need.type.js';
import { NeedsQueries } from './needs.queries.js';

@Resolver(() => SchoolType)
export class SchoolNeedsFields {
  constructor(private readonly queries: NeedsQueries) {}

  @ResolveField(() => NeedConnection, { nullable: true, description: 'What its classes ask for, for its staff.' })
  async needs(
    @Parent() school: SchoolType,
    @Args() { filter, ...page }: NeedListArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Page<NeedType> | null> {
    if (!viewer.hasDuty(school.id, ...STAFF)) return null;
    return this.queries.page(viewer, school.id, filter ?? {}, page);
  }
}
