import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonType } from '../identity/index.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { ListSize } from '../platform/graphql/list-size.js';
import { ExpertiseLinkType, PersonSkillType, toExpertiseLink, toPersonSkill } from './skill.type.js';
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

  @ResolveField(() => String, {
    nullable: true,
    description: 'In their own words. For the person and the adults of their family; for staff where they share them.',
  })
  async expertise(@Parent() person: PersonType, @CurrentViewer() viewer: Viewer): Promise<string | null> {
    return (await this.queries.expertiseOf(viewer, person.id))?.text ?? null;
  }

  @ResolveField(() => Boolean, {
    nullable: true,
    description: 'Whether teachers may find them by these words. For whom the words are shown.',
  })
  async expertiseShared(@Parent() person: PersonType, @CurrentViewer() viewer: Viewer): Promise<boolean | null> {
    return (await this.queries.expertiseOf(viewer, person.id))?.shared ?? null;
  }

  @ResolveField(() => [ExpertiseLinkType], {
    nullable: true,
    description: 'Skills that were read out of their words. For the person and the adults of their family.',
  })
  @ListSize(10)
  async understood(@Parent() person: PersonType, @CurrentViewer() viewer: Viewer): Promise<ExpertiseLinkType[] | null> {
    return (await this.queries.understoodOf(viewer, person.id))?.map(toExpertiseLink) ?? null;
  }
}
