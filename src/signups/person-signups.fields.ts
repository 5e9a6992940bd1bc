import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OFFICE, PersonType, ViewerScopes } from '../identity/index.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import type { Page } from '../platform/graphql/page.js';
import { SignupListArgs } from './signup.inputs.js';
import { SignupConnection, type SignupType } from './signup.type.js';
import { SignupsQueries } from './signups.queries.js';

@Resolver(() => PersonType)
export class PersonSignupsFields {
  constructor(
    private readonly queries: SignupsQueries,
    private readonly scopes: ViewerScopes,
  ) {}

  @ResolveField(() => SignupConnection, {
    nullable: true,
    description: 'By the start of their shifts; for oneself, the family and the office.',
  })
  async signups(
    @Parent() person: PersonType,
    @Args() { filter, ...page }: SignupListArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Page<SignupType> | null> {
    const { viewerFamilyPeople } = await this.scopes.of(viewer);
    const visible = viewerFamilyPeople.includes(person.id) || viewer.hasDuty(person.schoolId, ...OFFICE);
    return visible ? this.queries.page(viewer, person.id, filter ?? {}, page) : null;
  }
}
