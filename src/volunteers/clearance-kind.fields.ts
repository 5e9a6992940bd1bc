import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { ListSize } from '../platform/graphql/list-size.js';
import { ResolvesNodes } from '../platform/graphql/node.js';
import { GraphQLLocale } from '../platform/graphql/scalars.js';
import { mapValues } from '../platform/text/map-values.js';
import { SchoolType } from '../schools/index.js';
import { ClearanceKindType, toClearanceKind } from './clearance.type.js';
import { VolunteersQueries } from './volunteers.queries.js';

@Resolver(() => ClearanceKindType)
export class ClearanceKindFields {
  constructor(private readonly queries: VolunteersQueries) {}

  @ResolveField(() => String, { description: 'In this language, else the viewer’s, else the school’s.' })
  name(
    @Parent() kind: ClearanceKindType,
    @Args('locale', { type: () => GraphQLLocale, nullable: true, description: 'To be called in.' })
    locale: string | null | undefined,
    @CurrentViewer() viewer: Viewer,
  ): Promise<string> {
    return this.queries.nameOf(viewer, kind, locale ?? null);
  }

  @ResolvesNodes('clearance_kind', 'ClearanceKind')
  async kindNodes(viewer: Viewer, ids: string[]): Promise<Map<string, ClearanceKindType>> {
    return mapValues(await this.queries.kindsByIds(viewer, ids), toClearanceKind);
  }
}

@Resolver(() => SchoolType)
export class SchoolClearanceKindsFields {
  constructor(private readonly queries: VolunteersQueries) {}

  @ResolveField(() => [ClearanceKindType], { description: 'What it checks of its volunteers, by name.' })
  @ListSize(5)
  async clearanceKinds(@Parent() school: SchoolType, @CurrentViewer() viewer: Viewer): Promise<ClearanceKindType[]> {
    return (await this.queries.kindsOf(viewer, school.id)).map(toClearanceKind);
  }
}
