import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { RequiredSkillsInput } from '../../events/index.js';
import { IdempotencyKeyField, IdField, VersionField } from '../../platform/graphql/input-fields.js';
import { IsShownText, IsText, MayBeAbsent } from '../../platform/graphql/input-rules.js';
import { PageArgs } from '../../platform/graphql/page.js';
import { GraphQLDateTime } from '../../platform/graphql/scalars.js';
import { IdOf } from '../../platform/ids/id-of.js';
import type { Instant } from '../../platform/text/instant.js';
import { VisitFormat } from '../../volunteers/index.js';
import { NeedAudience, NeedStatus, NeedTiming } from './need.enums.js';

const LONGEST_TITLE = 200;
const LONGEST_DESCRIPTION = 2_000;
const LONGEST_WORDS = 1_000;
/** As of every invitation. */
const LONGEST_MESSAGE = 500;
const MOST_WINDOWS = 20;
const MOST_PEOPLE = 50;

@InputType({ description: 'A time that suits the class.' })
export class NeedWindowInput {
  @Field(() => GraphQLDateTime, { description: 'In the future.' })
  @IsString()
  @MaxLength(24)
  startsAt: Instant;

  @Field(() => GraphQLDateTime, { description: 'At most 7 days later.' })
  @IsString()
  @MaxLength(24)
  endsAt: Instant;
}

@InputType()
export class PostNeedInput extends RequiredSkillsInput {
  @IdField('classroom')
  classroomId: string;

  @Field(() => String, { description: 'Such as “Someone who has worked on a farm”.' })
  @IsShownText()
  @Length(1, LONGEST_TITLE)
  title: string;

  @Field(() => String, { nullable: true, description: 'Plain text.' })
  @IsOptional()
  @IsText()
  @MaxLength(LONGEST_DESCRIPTION)
  description?: string | null;

  @Field(() => VisitFormat, { nullable: true, defaultValue: VisitFormat.LIVE })
  @IsOptional()
  @IsEnum(VisitFormat)
  format?: VisitFormat | null;

  @Field(() => NeedTiming, { nullable: true, defaultValue: NeedTiming.FLEXIBLE })
  @IsOptional()
  @IsEnum(NeedTiming)
  timing?: NeedTiming | null;

  @Field(() => [NeedWindowInput], {
    nullable: true,
    description: `FIXED takes one, WINDOWS 1 to ${MOST_WINDOWS}, FLEXIBLE none.`,
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_WINDOWS)
  @ValidateNested({ each: true })
  @Type(() => NeedWindowInput)
  windows?: NeedWindowInput[] | null;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: `How many people: 1 to ${MOST_PEOPLE}.` })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_PEOPLE)
  headCount?: number | null;

  @IdempotencyKeyField('need')
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is absent stays as it is; null clears. Only while the need is open.' })
export class UpdateNeedInput extends RequiredSkillsInput {
  @IdField('need')
  needId: string;

  @VersionField()
  version: number;

  @Field(() => ID, { nullable: true })
  @MayBeAbsent()
  @IdOf('classroom')
  classroomId?: string;

  @Field(() => String, { nullable: true })
  @MayBeAbsent()
  @IsShownText()
  @Length(1, LONGEST_TITLE)
  title?: string;

  @Field(() => String, { nullable: true, description: 'Plain text.' })
  @IsOptional()
  @IsText()
  @MaxLength(LONGEST_DESCRIPTION)
  description?: string | null;

  @Field(() => VisitFormat, { nullable: true })
  @MayBeAbsent()
  @IsEnum(VisitFormat)
  format?: VisitFormat;

  @Field(() => NeedTiming, { nullable: true, description: 'FLEXIBLE clears the windows.' })
  @MayBeAbsent()
  @IsEnum(NeedTiming)
  timing?: NeedTiming;

  @Field(() => [NeedWindowInput], { nullable: true, description: 'Replaces those before.' })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MOST_WINDOWS)
  @ValidateNested({ each: true })
  @Type(() => NeedWindowInput)
  windows?: NeedWindowInput[];

  @Field(() => Int, { nullable: true, description: `1 to ${MOST_PEOPLE}.` })
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(MOST_PEOPLE)
  headCount?: number;
}

@InputType()
export class CloseNeedInput {
  @IdField('need')
  needId: string;

  @VersionField()
  version: number;

  @Field(() => String, { nullable: true, description: 'For colleagues.' })
  @IsOptional()
  @IsText()
  @MaxLength(LONGEST_WORDS)
  reason?: string | null;
}

@InputType()
export class ReopenNeedInput {
  @IdField('need')
  needId: string;

  @VersionField()
  version: number;
}

@InputType()
export class BroadcastNeedInput {
  @IdField('need')
  needId: string;

  @VersionField()
  version: number;

  @Field(() => NeedAudience, { nullable: true, defaultValue: NeedAudience.CLASSROOM })
  @IsOptional()
  @IsEnum(NeedAudience)
  audience?: NeedAudience | null;

  @IdempotencyKeyField('need')
  idempotencyKey?: string | null;
}

@InputType({ description: 'The visit’s time may lie outside the need’s windows: it is the class’s.' })
export class ScheduleNeedInput extends NeedWindowInput {
  @IdField('need')
  needId: string;

  @VersionField()
  version: number;

  @Field(() => [ID], { description: `Who is invited: at most ${MOST_PEOPLE}; none leaves it to whoever signs up.` })
  @IsArray()
  @ArrayMaxSize(MOST_PEOPLE)
  @IdOf('person', { each: true })
  volunteerIds: string[];

  @Field(() => String, { nullable: true, description: 'What they are asked with.' })
  @IsOptional()
  @IsText()
  @MaxLength(LONGEST_MESSAGE)
  message?: string | null;

  @IdempotencyKeyField('event')
  idempotencyKey?: string | null;
}

@InputType({ description: 'How it was with one visitor.' })
export class ThanksInput {
  @IdField('person')
  personId: string;

  @Field(() => String, { nullable: true, description: 'In the class’s words, for the visitor, who gets them once.' })
  @IsOptional()
  @IsText()
  @MaxLength(LONGEST_WORDS)
  thanks?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'For colleagues; the visitor never sees it.',
  })
  @IsOptional()
  @IsBoolean()
  askAgain?: boolean | null;
}

@InputType()
export class ThankForNeedInput {
  @IdField('need')
  needId: string;

  @VersionField()
  version: number;

  @Field(() => [ThanksInput], { description: `1 to ${MOST_PEOPLE}; all are kept, or none.` })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_PEOPLE)
  @ValidateNested({ each: true })
  @Type(() => ThanksInput)
  entries: ThanksInput[];
}

@InputType({ description: 'Which needs to list.' })
export class NeedFilter {
  @Field(() => [NeedStatus], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(5)
  @IsEnum(NeedStatus, { each: true })
  statuses?: NeedStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of one of these classes.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @IdOf('classroom', { each: true })
  classroomIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Words of title or description, whatever case and accents.' })
  @IsOptional()
  @IsText()
  @MaxLength(100)
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those that the viewer posted.' })
  @IsOptional()
  @IsBoolean()
  mine?: boolean | null;
}

@ArgsType()
export class NeedListArgs extends PageArgs {
  @Field(() => NeedFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => NeedFilter)
  filter?: NeedFilter | null;
}
