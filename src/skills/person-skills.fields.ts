import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonType } from '../identity/index.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { ListSize } from '../platform/graphql/list-size.js';
import { PersonSkillType, toPersonSkill } from './skill.type.js';
import { SkillsQueries } from './skills.queries.js';

const SHOWN = 'For the person, the adults of their family, and staff.';

@Resolver(() => PersonType)
export class PersonSkillsFields {
  constructor(private readonly queries: SkillsQueries) {}

  @ResolveField(() => [PersonSkillType], { nullable: true, description: `What they offer. ${SHOWN}` })
  @ListSize(10)
  async skills(@Parent() person: PersonType, @CurrentViewer() viewer: Viewer): Promise<PersonSkillType[] | null> {
    return (await this.queries.offersOf(viewer, person.id))?.map(toPersonSkill) ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: `In their own words. ${SHOWN}` })
  expertise(@Parent() person: PersonType, @CurrentViewer() viewer: Viewer): Promise<string | null> {
    return this.queries.expertiseOf(viewer, person.id);
  }
}
