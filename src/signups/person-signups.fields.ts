import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OFFICE, PersonType, ViewerScopes } from '../identity/index.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import type { Page } from '../platform/graphql/page.js';
import { instantOf } from '../platform/text/wall-clock.js';
import { SchoolsQueries } from '../schools/index.js';
import { DaysArgs, SignupListArgs } from './signup.inputs.js';
import { SignupConnection, type SignupType } from './signup.type.js';
import { SignupsQueries } from './signups.queries.js';

/** Within what every date and time of the product lies in. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2999-12-31';

@Resolver(() => PersonType)
export class PersonSignupsFields {
  constructor(
    private readonly queries: SignupsQueries,
    private readonly scopes: ViewerScopes,
    private readonly schools: SchoolsQueries,
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
    return (await this.isShown(viewer, person)) ? this.queries.page(viewer, person.id, filter ?? {}, page) : null;
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Credited for shifts that start on these days of the school; for oneself, the family and the office.',
  })
  async volunteerMinutes(
    @Parent() person: PersonType,
    @Args() { from, before }: DaysArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<number | null> {
    if (!(await this.isShown(viewer, person))) return null;
    const school = await this.schools.school(viewer, person.schoolId);
    const midnight = (date: string) => instantOf(school?.timeZone ?? 'UTC', { date, milliseconds: 0 });
    return this.queries.minutesOf(viewer, person.id, midnight(from ?? FIRST_DAY), midnight(before ?? LAST_DAY));
  }

  private async isShown(viewer: Viewer, person: PersonType): Promise<boolean> {
    const { viewerFamilyPeople } = await this.scopes.of(viewer);
    return viewerFamilyPeople.includes(person.id) || viewer.hasDuty(person.schoolId, ...OFFICE);
  }
}
