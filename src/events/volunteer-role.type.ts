import { Field, Int, ObjectType } from '@nestjs/graphql';
import { NodeType } from '../platform/graphql/node.js';
import { SkillLevel } from '../skills/index.js';
import type { VolunteerRole } from './volunteer-role.entity.js';

@ObjectType('VolunteerRole', { implements: () => NodeType, description: 'What is to be done at an event.' })
export class VolunteerRoleType extends NodeType {
  eventId: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  description: string | null;

  @Field(() => Int, { description: 'To be given back with a change.' })
  version: number;
}

export const toRole = ({ id, eventId, title, description, version }: RoleRow): VolunteerRoleType => ({
  id,
  eventId,
  title,
  description,
  version,
});

export type RoleRow = Pick<VolunteerRole, 'id' | 'eventId' | 'title' | 'description' | 'version'>;

@ObjectType('SkillRequirement', { description: 'A skill that a role takes, or is better done with.' })
export class SkillRequirementType {
  skillId: string;

  @Field(() => SkillLevel, { nullable: true, description: 'Null: any.' })
  minimumLevel: SkillLevel | null;
}
