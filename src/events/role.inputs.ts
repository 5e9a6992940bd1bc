import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsEnum, IsOptional, Length, MaxLength, ValidateNested } from 'class-validator';
import { IsShownText, IsText, MayBeAbsent } from '../platform/graphql/input-rules.js';
import { IdOf } from '../platform/ids/id-of.js';
import { SkillLevel } from '../skills/index.js';
import { LONGEST_TEXT, LONGEST_TITLE } from './input-limits.js';
import { CreateShiftInput } from './shift.inputs.js';
import { IdempotencyKeyField, IdField, VersionField } from '../platform/graphql/input-fields.js';

const MOST_SHIFTS = 100;
const MOST_REQUIREMENTS = 20;

@InputType({ description: 'A skill that a role takes, or is better done with.' })
export class SkillRequirementInput {
  @IdField('skill')
  skillId: string;

  @Field(() => SkillLevel, { nullable: true, description: 'Null: any.' })
  @IsOptional()
  @IsEnum(SkillLevel)
  minimumLevel?: SkillLevel | null;
}

@InputType({ isAbstract: true })
export class RequiredSkillsInput {
  @Field(() => [SkillRequirementInput], { nullable: true, description: 'Nobody takes part without them.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_REQUIREMENTS)
  @ValidateNested({ each: true })
  @Type(() => SkillRequirementInput)
  requiredSkills?: SkillRequirementInput[] | null;

  @Field(() => [SkillRequirementInput], { nullable: true, description: 'Whoever has them is asked first.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_REQUIREMENTS)
  @ValidateNested({ each: true })
  @Type(() => SkillRequirementInput)
  preferredSkills?: SkillRequirementInput[] | null;
}

@InputType({ description: 'What a role takes. What is absent stays as it is; null clears.' })
export class RoleRequirementsInput extends RequiredSkillsInput {
  @Field(() => [ID], { nullable: true, description: 'Kinds that must hold on the day of the shift.' })
  @IsOptional()
  @ArrayMaxSize(MOST_REQUIREMENTS)
  @IdOf('clearance_kind', { each: true })
  requiredClearanceIds?: string[] | null;
}

@InputType({ description: 'A role of an event that is being made, with its shifts.' })
export class CreateVolunteerRoleInput extends RoleRequirementsInput {
  @Field(() => String)
  @IsShownText()
  @Length(1, LONGEST_TITLE)
  title: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsText()
  @MaxLength(LONGEST_TEXT)
  description?: string | null;

  @Field(() => [CreateShiftInput])
  @IsArray()
  @ArrayMaxSize(MOST_SHIFTS)
  @ValidateNested({ each: true })
  @Type(() => CreateShiftInput)
  shifts: CreateShiftInput[];
}

@InputType()
export class AddRoleInput extends CreateVolunteerRoleInput {
  @IdField('event')
  eventId: string;

  @IdempotencyKeyField('role')
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is absent stays as it is; null clears.' })
export class UpdateRoleInput extends RoleRequirementsInput {
  @IdField('role')
  roleId: string;

  @VersionField()
  version: number;

  @Field(() => String, { nullable: true })
  @MayBeAbsent()
  @IsShownText()
  @Length(1, LONGEST_TITLE)
  title?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsText()
  @MaxLength(LONGEST_TEXT)
  description?: string | null;
}
