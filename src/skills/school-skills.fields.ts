import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import type { Page } from '../platform/graphql/page.js';
import { SchoolType } from '../schools/index.js';
import { SkillListArgs } from './skill.inputs.js';
import { SkillConnection, type SkillType } from './skill.type.js';
import { SkillsQueries } from './skills.queries.js';

@Resolver(() => SchoolType)
export class SchoolSkillsFields {
  constructor(private readonly queries: SkillsQueries) {}

  @ResolveField(() => SkillConnection, { description: 'What people here may offer, by name.' })
  skills(
    @Parent() school: SchoolType,
    @Args() { search, ...page }: SkillListArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Page<SkillType>> {
    return this.queries.page(viewer, school.id, search ?? null, page);
  }
}
