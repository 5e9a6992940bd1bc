import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsIn,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsShownText, IsText } from '../platform/graphql/input-rules.js';
import { PageArgs } from '../platform/graphql/page.js';
import { GraphQLLocale } from '../platform/graphql/scalars.js';
import { IdOf } from '../platform/ids/id-of.js';
import { CATEGORIES } from './catalog/catalog.js';
import { SkillLevel } from './skill.enums.js';
import { IdempotencyKeyField, IdField, VersionField } from '../platform/graphql/input-fields.js';

const MOST_SKILLS = 50;
const MOST_NAMES = 20;
const LONGEST_NAME = 100;
const LONGEST_NOTE = 200;
const LONGEST_EXPERTISE = 2_000;
@ArgsType()
export class SkillListArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'What it may be called, in any language: beginnings of words, whatever their case and accents, mistyped or not.',
  })
  @IsOptional()
  @IsText()
  @MaxLength(100)
  search?: string | null;
}

@ArgsType()
export class LanguageArgs {
  @Field(() => GraphQLLocale, { nullable: true, description: 'To be called in.' })
  @IsOptional()
  @IsString()
  @MaxLength(35)
  locale?: string | null;
}

@InputType({ description: 'What a skill is called in one language, and what else it is found by.' })
export class SkillNameInput {
  @Field(() => GraphQLLocale, { description: 'Of the name.' })
  @IsString()
  @MaxLength(35)
  locale: string;

  @Field(() => String)
  @IsShownText()
  @Length(1, LONGEST_NAME)
  name: string;

  @Field(() => [String], { nullable: true, description: 'What else people call it.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_NAMES)
  @IsShownText({ each: true })
  @Length(1, LONGEST_NAME, { each: true })
  synonyms?: string[] | null;
}

@InputType()
export class AddSkillInput {
  @IdField('school')
  schoolId: string;

  @Field(() => String, { description: `One of ${CATEGORIES.join(', ')}.` })
  @IsIn(CATEGORIES)
  category: string;

  @Field(() => [SkillNameInput], { description: 'One in each language; the first is shown where there is no other.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_NAMES)
  @ValidateNested({ each: true })
  @Type(() => SkillNameInput)
  names: SkillNameInput[];

  @Field(() => ID, { nullable: true, description: 'The wider skill that it is a part of.' })
  @IsOptional()
  @IdOf('skill')
  broaderId?: string | null;

  @IdempotencyKeyField('skill')
  idempotencyKey?: string | null;
}

@InputType()
export class RenameSkillInput {
  @IdField('skill')
  skillId: string;

  @VersionField()
  version: number;

  @Field(() => [SkillNameInput], { description: 'Replaces those before.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_NAMES)
  @ValidateNested({ each: true })
  @Type(() => SkillNameInput)
  names: SkillNameInput[];
}

@InputType({
  description: 'Two skills that are one: whoever offers the one, and what asks for it, has the other instead.',
})
export class MergeSkillsInput {
  @IdField('skill')
  skillId: string;

  @VersionField()
  version: number;

  @Field(() => ID, { description: 'The one that stays.' })
  @IdOf('skill')
  intoId: string;
}

@InputType()
export class HideSkillInput {
  @IdField('skill')
  skillId: string;

  @VersionField()
  version: number;

  @Field(() => Boolean, { defaultValue: true, description: 'False proposes it again.' })
  @IsBoolean()
  hidden: boolean;
}

@InputType({ description: 'A skill that a person offers.' })
export class PersonSkillInput {
  @IdField('skill')
  skillId: string;

  @Field(() => SkillLevel)
  @IsEnum(SkillLevel)
  level: SkillLevel;

  @Field(() => String, { nullable: true, description: `In their own words, at most ${LONGEST_NOTE} characters.` })
  @IsOptional()
  @IsText()
  @MaxLength(LONGEST_NOTE)
  note?: string | null;
}

@InputType({ description: 'What is absent stays as it is; null clears.' })
export class SetSkillsInput {
  @IdField('person')
  personId: string;

  @VersionField()
  version: number;

  @Field(() => [PersonSkillInput], { nullable: true, description: 'Replaces those before.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_SKILLS)
  @ValidateNested({ each: true })
  @Type(() => PersonSkillInput)
  skills?: PersonSkillInput[] | null;

  @Field(() => String, { nullable: true, description: 'In their own words: "I study lava at the university."' })
  @IsOptional()
  @IsText()
  @MaxLength(LONGEST_EXPERTISE)
  expertise?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'May teachers find them by these words? Until they say yes, nobody but they and their family sees them. Goes with the words. The office answers it together with words that it writes for them, else NOT_YOURS_TO_SHARE.',
  })
  @IsOptional()
  @IsBoolean()
  expertiseShared?: boolean | null;
}

@InputType()
export class VerifySkillInput {
  @IdField('person')
  personId: string;

  @IdField('skill')
  skillId: string;

  @VersionField()
  version: number;

  @Field(() => Boolean, { defaultValue: true, description: 'False takes it back.' })
  @IsBoolean()
  verified: boolean;
}

@InputType()
export class AnswerExpertiseLinkInput {
  @IdField('person')
  personId: string;

  @VersionField()
  version: number;

  @IdField('skill')
  skillId: string;

  @Field(() => Boolean, {
    description:
      'True: they offer the skill. False: they do not, and it is not suggested again; true still takes that back.',
  })
  @IsBoolean()
  accept: boolean;

  @Field(() => SkillLevel, {
    nullable: true,
    description: 'How well, by default WORKING; whoever offers it already keeps their level.',
  })
  @IsOptional()
  @IsEnum(SkillLevel)
  level?: SkillLevel | null;
}
