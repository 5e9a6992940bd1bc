import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { STAFF } from '../identity/index.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import type { Page } from '../platform/graphql/page.js';
import { SchoolType } from '../schools/index.js';
import { FamiliesQueries } from './families.queries.js';
import { FamilyListArgs } from './family.inputs.js';
import { FamilyConnection, type FamilyType } from './family.type.js';

@Resolver(() => SchoolType)
export class SchoolFamiliesFields {
  constructor(private readonly queries: FamiliesQueries) {}

  @ResolveField(() => FamilyConnection, {
    nullable: true,
    description: 'Its families by name: all for the office, those of their own classes for teachers.',
  })
  async families(
    @Parent() school: SchoolType,
    @Args() { filter, ...page }: FamilyListArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Page<FamilyType> | null> {
    if (!viewer.hasDuty(school.id, ...STAFF)) return null;
    return this.queries.page(viewer, school.id, filter ?? {}, page);
  }
}
