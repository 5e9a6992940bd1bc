import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
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
import { IsShownText, IsText, MayBeAbsent } from '../platform/graphql/input-rules.js';
import { GraphQLDateTime, GraphQLLocalDate } from '../platform/graphql/scalars.js';
import { IdOf } from '../platform/ids/id-of.js';
import type { Instant } from '../platform/text/instant.js';
import { EventKind } from './event.enums.js';

const LONGEST_TITLE = 200;
const LONGEST_TEXT = 20_000;
const MOST_ROLES = 50;
const MOST_SHIFTS = 100;
export const LARGEST_CAPACITY = 1_000;
const VERSION = 'As it was last read: a change by somebody else in between is refused with STALE_VERSION.';

@InputType({ description: 'A shift of a role that is being made.' })
export class CreateShiftInput {
  @Field(() => GraphQLDateTime)
  @IsString()
  @MaxLength(24)
  startsAt: Instant;

  @Field(() => GraphQLDateTime)
  @IsString()
  @MaxLength(24)
  endsAt: Instant;

  @Field(() => Int, { description: `1 to ${LARGEST_CAPACITY}.` })
  @IsInt()
  @Min(1)
  @Max(LARGEST_CAPACITY)
  capacity: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Nobody can sign up before.' })
  @IsOptional()
  @IsString()
  @MaxLength(24)
  signupOpensAt?: Instant | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Nobody can sign up from then on.' })
  @IsOptional()
  @IsString()
  @MaxLength(24)
  signupClosesAt?: Instant | null;
}

@InputType({ description: 'A role of an event that is being made, with its shifts.' })
export class CreateVolunteerRoleInput {
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
export class CreateEventInput {
  @Field(() => ID)
  @IdOf('school')
  schoolId: string;

  @Field(() => String)
  @IsShownText()
  @Length(1, LONGEST_TITLE)
  title: string;

  @Field(() => String, { nullable: true, description: 'Markdown.' })
  @IsOptional()
  @IsText()
  @MaxLength(LONGEST_TEXT)
  description?: string | null;

  @Field(() => EventKind)
  @IsEnum(EventKind)
  kind: EventKind;

  @Field(() => GraphQLDateTime)
  @IsString()
  @MaxLength(24)
  startsAt: Instant;

  @Field(() => GraphQLDateTime)
  @IsString()
  @MaxLength(24)
  endsAt: Instant;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsText()
  @MaxLength(LONGEST_TITLE)
  location?: string | null;

  @Field(() => [ID], { nullable: true, description: 'For whom; none: the whole school.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @IdOf('classroom', { each: true })
  classroomIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Who may change it; the acting person by default.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @IdOf('person', { each: true })
  organizerIds?: string[] | null;

  @Field(() => [CreateVolunteerRoleInput], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_ROLES)
  @ValidateNested({ each: true })
  @Type(() => CreateVolunteerRoleInput)
  roles?: CreateVolunteerRoleInput[] | null;

  @Field(() => String, { nullable: true, description: 'A retry with the same key answers the same event.' })
  @IsOptional()
  @IsText()
  @MaxLength(200)
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is absent stays as it is; null clears.' })
export class UpdateEventInput {
  @Field(() => ID)
  @IdOf('event')
  eventId: string;

  @Field(() => Int, { description: VERSION })
  @IsInt()
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

  @Field(() => EventKind, { nullable: true })
  @MayBeAbsent()
  @IsEnum(EventKind)
  kind?: EventKind;

  @Field(() => GraphQLDateTime, { nullable: true })
  @MayBeAbsent()
  @IsString()
  @MaxLength(24)
  startsAt?: Instant;

  @Field(() => GraphQLDateTime, { nullable: true })
  @MayBeAbsent()
  @IsString()
  @MaxLength(24)
  endsAt?: Instant;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsText()
  @MaxLength(LONGEST_TITLE)
  location?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Replaces those before; an empty list means the whole school.' })
  @MayBeAbsent()
  @ArrayMaxSize(100)
  @IdOf('classroom', { each: true })
  classroomIds?: string[];

  @Field(() => [ID], { nullable: true, description: 'Replaces those before.' })
  @MayBeAbsent()
  @ArrayMaxSize(20)
  @IdOf('person', { each: true })
  organizerIds?: string[];
}

@InputType()
export class DuplicateEventInput {
  @Field(() => ID)
  @IdOf('event')
  eventId: string;

  @Field(() => GraphQLLocalDate, { description: 'In the school’s calendar. All times stay as the clock shows them.' })
  @IsString()
  @MaxLength(10)
  startsOn: string;

  @Field(() => String, { nullable: true, description: 'A retry with the same key answers the same event.' })
  @IsOptional()
  @IsText()
  @MaxLength(200)
  idempotencyKey?: string | null;
}

@InputType()
export class PublishEventInput {
  @Field(() => ID)
  @IdOf('event')
  eventId: string;

  @Field(() => Int, { description: VERSION })
  @IsInt()
  version: number;
}

@InputType()
export class CancelEventInput {
  @Field(() => ID)
  @IdOf('event')
  eventId: string;

  @Field(() => Int, { description: VERSION })
  @IsInt()
  version: number;

  @Field(() => String, { nullable: true, description: 'Shown to everyone who signed up.' })
  @IsOptional()
  @IsText()
  @MaxLength(1_000)
  reason?: string | null;
}

@InputType({ description: 'Only a draft can be removed; a published event is cancelled.' })
export class RemoveDraftInput {
  @Field(() => ID)
  @IdOf('event')
  eventId: string;

  @Field(() => Int, { description: VERSION })
  @IsInt()
  version: number;
}

@InputType()
export class AddRoleInput extends CreateVolunteerRoleInput {
  @Field(() => ID)
  @IdOf('event')
  eventId: string;

  @Field(() => String, { nullable: true, description: 'A retry with the same key answers the same role.' })
  @IsOptional()
  @IsText()
  @MaxLength(200)
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is absent stays as it is; null clears.' })
export class UpdateRoleInput {
  @Field(() => ID)
  @IdOf('role')
  roleId: string;

  @Field(() => Int, { description: VERSION })
  @IsInt()
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

@InputType()
export class AddShiftInput extends CreateShiftInput {
  @Field(() => ID)
  @IdOf('role')
  roleId: string;

  @Field(() => String, { nullable: true, description: 'A retry with the same key answers the same shift.' })
  @IsOptional()
  @IsText()
  @MaxLength(200)
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is absent stays as it is; null clears.' })
export class UpdateShiftInput {
  @Field(() => ID)
  @IdOf('shift')
  shiftId: string;

  @Field(() => Int, { description: VERSION })
  @IsInt()
  version: number;

  @Field(() => GraphQLDateTime, { nullable: true })
  @MayBeAbsent()
  @IsString()
  @MaxLength(24)
  startsAt?: Instant;

  @Field(() => GraphQLDateTime, { nullable: true })
  @MayBeAbsent()
  @IsString()
  @MaxLength(24)
  endsAt?: Instant;

  @Field(() => Int, { nullable: true, description: `1 to ${LARGEST_CAPACITY}; not below the places that are taken.` })
  @MayBeAbsent()
  @IsInt()
  @Min(1)
  @Max(LARGEST_CAPACITY)
  capacity?: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Nobody can sign up before.' })
  @IsOptional()
  @IsString()
  @MaxLength(24)
  signupOpensAt?: Instant | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Nobody can sign up from then on.' })
  @IsOptional()
  @IsString()
  @MaxLength(24)
  signupClosesAt?: Instant | null;

  @Field(() => [ID], { nullable: true, description: 'Whom a cut or a move ends the sign-up of.' })
  @MayBeAbsent()
  @ArrayMaxSize(1_000)
  @IdOf('signup', { each: true })
  withdrawSignupIds?: string[];
}
