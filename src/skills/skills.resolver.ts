import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { OFFICE, PersonType, Profiles, requireOffice, toPerson } from '../identity/index.js';
import { Allow } from '../platform/access/allow.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Work } from '../platform/database/work.js';
import { AddSkillInput, HideSkillInput, RenameSkillInput, SetSkillsInput } from './skill.inputs.js';
import type { Skill } from './skill.entity.js';
import { SkillType, toSkill } from './skill.type.js';
import { SkillsService } from './skills.service.js';

@Resolver()
export class SkillsResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly profiles: Profiles,
    private readonly skills: SkillsService,
  ) {}

  @Mutation(() => PersonType, { description: 'What a person offers, by themselves or the office.' })
  @Allow.signedIn()
  async setSkills(@Args('input') input: SetSkillsInput, @CurrentViewer() viewer: Viewer): Promise<PersonType> {
    return toPerson(
      await this.profiles.edit(viewer, input, (work, person) => this.skills.setOffers(work, person, input)),
    );
  }

  @Mutation(() => SkillType, { description: 'Adds a skill to the school’s catalog.' })
  @Allow(...OFFICE)
  async addSkill(@Args('input') input: AddSkillInput, @CurrentViewer() viewer: Viewer): Promise<SkillType> {
    const once = { operation: 'addSkill', input };
    const add = (work: Work): Promise<Skill> => this.skills.add(requireOffice(work), input);
    return toSkill(await this.unitOfWork.once(viewer, input.schoolId, once, add));
  }

  @Mutation(() => SkillType, { description: 'Calls a skill of the school’s catalog something else.' })
  @Allow(...OFFICE)
  async renameSkill(@Args('input') input: RenameSkillInput, @CurrentViewer() viewer: Viewer): Promise<SkillType> {
    const rename = (work: Work): Promise<Skill> => this.skills.rename(requireOffice(work), input);
    return toSkill(await this.unitOfWork.run(viewer, input.skillId, rename));
  }

  @Mutation(() => SkillType, { description: 'No longer proposes a skill, or does again; nobody loses it.' })
  @Allow(...OFFICE)
  async hideSkill(@Args('input') input: HideSkillInput, @CurrentViewer() viewer: Viewer): Promise<SkillType> {
    const hide = (work: Work): Promise<Skill> => this.skills.hide(requireOffice(work), input);
    return toSkill(await this.unitOfWork.run(viewer, input.skillId, hide));
  }
}
