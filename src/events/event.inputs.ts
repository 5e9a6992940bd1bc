import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEnum,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsShownText, IsText, MayBeAbsent } from '../platform/graphql/input-rules.js';
import { GraphQLDateTime, GraphQLLocalDate } from '../platform/graphql/scalars.js';
import { IdOf } from '../platform/ids/id-of.js';
import type { Instant } from '../platform/text/instant.js';
import { EventKind } from './event.enums.js';
import { LONGEST_TEXT, LONGEST_TITLE } from './input-limits.js';
import { CreateVolunteerRoleInput } from './role.inputs.js';
import { IdempotencyKeyField, IdField, VersionField } from '../platform/graphql/input-fields.js';

const MOST_ROLES = 50;

@InputType()
export class CreateEventInput {
  @IdField('school')
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

  @IdempotencyKeyField('event')
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is absent stays as it is; null clears.' })
export class UpdateEventInput {
  @IdField('event')
  eventId: string;

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
  @IdField('event')
  eventId: string;

  @Field(() => GraphQLLocalDate, { description: 'In the school’s calendar. All times stay as the clock shows them.' })
  @IsString()
  @MaxLength(10)
  startsOn: string;

  @IdempotencyKeyField('event')
  idempotencyKey?: string | null;
}

@InputType()
export class PublishEventInput {
  @IdField('event')
  eventId: string;

  @VersionField()
  version: number;
}

@InputType()
export class CancelEventInput {
  @IdField('event')
  eventId: string;

  @VersionField()
  version: number;

  @Field(() => String, { nullable: true, description: 'Shown to everyone who signed up.' })
  @IsOptional()
  @IsText()
  @MaxLength(1_000)
  reason?: string | null;
}

@InputType({ description: 'Only a draft can be removed; a published event is cancelled.' })
export class RemoveDraftInput {
  @IdField('event')
  eventId: string;

  @VersionField()
  version: number;
}
