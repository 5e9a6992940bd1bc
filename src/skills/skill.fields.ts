import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleQueries, PersonType, toPerson } from '../identity/index.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { ResolvesNodes } from '../platform/graphql/node.js';
import { notFound } from '../platform/refusal.js';
import { mapValues } from '../platform/text/map-values.js';
import { ExpertiseLinkType, PersonSkillType, SkillType, toSkill } from './skill.type.js';
import { SchoolCatalogs } from './school-catalogs.js';
import { LanguageArgs } from './skill.inputs.js';
import { SkillsQueries } from './skills.queries.js';

@Resolver(() => SkillType)
export class SkillFields {
  constructor(
    private readonly queries: SkillsQueries,
    private readonly catalogs: SchoolCatalogs,
  ) {}

  @ResolveField(() => String, { description: 'In this language, else the viewer’s, else the school’s.' })
  name(@Parent() skill: SkillType, @Args() { locale }: LanguageArgs, @CurrentViewer() viewer: Viewer): Promise<string> {
    return this.queries.nameOf(viewer, skill, locale ?? null);
  }

  @ResolveField(() => [String], { description: 'What else it is called, in this language or in all.' })
  async synonyms(
    @Parent() { id, schoolId }: SkillType,
    @Args() { locale }: LanguageArgs,
    @CurrentViewer() viewer: Viewer,
  ) {
    return (await this.catalogs.of(viewer, schoolId)).synonymsOf(id, locale ?? null);
  }

  @ResolveField(() => [String], { description: 'What it can speak to in class, in this language or in all.' })
  async topics(
    @Parent() { id, schoolId }: SkillType,
    @Args() { locale }: LanguageArgs,
    @CurrentViewer() viewer: Viewer,
  ) {
    return (await this.catalogs.of(viewer, schoolId)).topicsOf(id, locale ?? null);
  }

  @ResolveField(() => SkillType, { nullable: true, description: 'The wider skill that it is a part of.' })
  async broader(@Parent() { broaderId }: SkillType, @CurrentViewer() viewer: Viewer): Promise<SkillType | null> {
    const skill = broaderId ? await this.queries.skill(viewer, broaderId) : undefined;
    return skill ? toSkill(skill) : null;
  }

  @ResolvesNodes('skill', 'Skill')
  async skillNodes(viewer: Viewer, ids: string[]): Promise<Map<string, SkillType>> {
    return mapValues(await this.queries.skillsByIds(viewer, ids), toSkill);
  }
}

@Resolver(() => PersonSkillType)
export class PersonSkillFields {
  constructor(
    private readonly queries: SkillsQueries,
    private readonly people: PeopleQueries,
  ) {}

  @ResolveField(() => SkillType)
  skill(@Parent() { skillId }: PersonSkillType, @CurrentViewer() viewer: Viewer): Promise<SkillType> {
    return skillOf(this.queries, viewer, skillId);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who of the staff has seen that it is so.' })
  async verifiedBy(
    @Parent() { verifiedById }: PersonSkillType,
    @CurrentViewer() viewer: Viewer,
  ): Promise<PersonType | null> {
    const person = verifiedById ? await this.people.named(viewer, verifiedById) : undefined;
    return person ? toPerson(person) : null;
  }
}

@Resolver(() => ExpertiseLinkType)
export class ExpertiseLinkFields {
  constructor(private readonly queries: SkillsQueries) {}

  @ResolveField(() => SkillType)
  skill(@Parent() { skillId }: ExpertiseLinkType, @CurrentViewer() viewer: Viewer): Promise<SkillType> {
    return skillOf(this.queries, viewer, skillId);
  }
}

async function skillOf(queries: SkillsQueries, viewer: Viewer, id: string): Promise<SkillType> {
  const skill = await queries.skill(viewer, id);
  if (!skill) throw notFound();
  return toSkill(skill);
}
