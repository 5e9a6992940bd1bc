import { Args, Mutation, Resolver } from '@nestjs/graphql';
import {
  byOtherStaff,
  byThemselves,
  OFFICE,
  PersonType,
  Profiles,
  requireOffice,
  STAFF,
  toPerson,
  type Person,
} from '../identity/index.js';
import { Allow } from '../platform/access/allow.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Work } from '../platform/database/work.js';
import {
  AddSkillInput,
  AnswerExpertiseLinkInput,
  HideSkillInput,
  MergeSkillsInput,
  RenameSkillInput,
  SetSkillsInput,
  VerifySkillInput,
} from './skill.inputs.js';
import { OffersService } from './offers.service.js';
import type { Skill } from './skill.entity.js';
import { SkillType, toSkill } from './skill.type.js';
import { SkillsService } from './skills.service.js';

@Resolver()
export class SkillsResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly profiles: Profiles,
    private readonly skills: SkillsService,
    private readonly offers: OffersService,
  ) {}

  @Mutation(() => PersonType, { description: 'What a person offers, by themselves or the office.' })
  @Allow.signedIn()
  async setSkills(@Args('input') input: SetSkillsInput, @CurrentViewer() viewer: Viewer): Promise<PersonType> {
    return toPerson(await this.profiles.edit(viewer, input, (work, person) => this.offers.set(work, person, input)));
  }

  @Mutation(() => PersonType, { description: 'Right, or not? A person’s answer to what was read out of their words.' })
  @Allow.signedIn()
  async answerExpertiseLink(
    @Args('input') input: AnswerExpertiseLinkInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<PersonType> {
    const answer = (work: Work, person: Person) => this.offers.answer(work, person, input);
    return toPerson(await this.profiles.edit(viewer, input, answer, byThemselves));
  }

  @Mutation(() => PersonType, {
    description: 'Staff have seen that somebody else can do what they offer. Holds until they change its level.',
  })
  @Allow(...STAFF)
  async verifySkill(@Args('input') input: VerifySkillInput, @CurrentViewer() viewer: Viewer): Promise<PersonType> {
    const verify = (work: Work, person: Person) => this.offers.verify(work, person, input);
    return toPerson(await this.profiles.edit(viewer, input, verify, byOtherStaff));
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
  @Mutation(() => SkillType, {
    description:
      'Makes two skills of the school’s catalog one, which is answered. The better level stays where somebody offers both.',
  })
  @Allow(...OFFICE)
  async mergeSkills(@Args('input') input: MergeSkillsInput, @CurrentViewer() viewer: Viewer): Promise<SkillType> {
    const merge = (work: Work): Promise<Skill> => this.skills.merge(requireOffice(work), input);
    return toSkill(await this.unitOfWork.run(viewer, input.skillId, merge));
  }
}
