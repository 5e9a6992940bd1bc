import { Field, Int, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../platform/graphql/node.js';
import { connectionOf } from '../platform/graphql/page.js';
import { ExpertiseLinkStatus } from './expertise-link-status.js';
import type { ExpertiseLink } from './expertise-link.entity.js';
import type { Skill } from './skill.entity.js';
import { SkillLevel } from './skill.enums.js';
import type { SkillOffer } from './skill-offer.entity.js';

@ObjectType('Skill', {
  implements: () => NodeType,
  description: 'Something that people can do, of a school’s catalog.',
})
export class SkillType extends NodeType {
  schoolId: string;
  broaderId: string | null;

  @Field(() => String, {
    description: 'Such as language, arts, music, science, trades, health, sports, culture, food.',
  })
  category: string;

  @Field(() => Boolean, { description: 'No longer proposed; whoever offers it, and what asks for it, keeps it.' })
  hidden: boolean;

  @Field(() => Int, { description: 'To be given back with a change.' })
  version: number;
}

export const toSkill = ({ id, schoolId, broaderId, category, hidden, version }: SkillRow): SkillType => ({
  id,
  schoolId,
  broaderId,
  category,
  hidden: Boolean(hidden),
  version,
});

export type SkillRow = Pick<Skill, 'id' | 'schoolId' | 'broaderId' | 'category' | 'hidden' | 'version'>;

export const SkillConnection = connectionOf<SkillType>('Skill', () => SkillType);

@ObjectType('PersonSkill', { description: 'What a person says that they can do.' })
export class PersonSkillType {
  skillId: string;
  verifiedById: string | null;

  @Field(() => SkillLevel)
  level: SkillLevel;

  @Field(() => String, { nullable: true, description: 'In their own words.' })
  note: string | null;

  @Field(() => Boolean, { description: 'Whether somebody of the staff has seen that it is so.' })
  verified: boolean;
}

export type OfferRow = Pick<SkillOffer, 'skillId' | 'level' | 'note' | 'verifiedById' | 'verifiedAt'>;

export const toPersonSkill = ({ skillId, level, note, verifiedById, verifiedAt }: OfferRow): PersonSkillType => ({
  skillId,
  level,
  note,
  verifiedById,
  verified: verifiedAt !== null,
});

@ObjectType('ExpertiseLink', {
  description: 'A skill that was read out of a person’s own words: "We understood: geologist. Right?"',
})
export class ExpertiseLinkType {
  skillId: string;

  @Field(() => String, {
    nullable: true,
    description: 'The words that it was read out of; null where they say so no longer, and only the answer is kept.',
  })
  phrase: string | null;

  @Field(() => ExpertiseLinkStatus)
  status: ExpertiseLinkStatus;
}

export type ExpertiseLinkRow = Pick<ExpertiseLink, 'skillId' | 'phrase' | 'status'>;

export const toExpertiseLink = ({ skillId, phrase, status }: ExpertiseLinkRow): ExpertiseLinkType => ({
  skillId,
  phrase,
  status,
});
