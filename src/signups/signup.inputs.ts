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
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsShownText, IsText } from '../platform/graphql/input-rules.js';
import { PageArgs } from '../platform/graphql/page.js';
import { GraphQLDateTime, GraphQLLocalDate } from '../platform/graphql/scalars.js';
import { IdOf } from '../platform/ids/id-of.js';
import type { Instant } from '../platform/text/instant.js';
import { Attendance } from './attendance.js';
import { MOST_MINUTES } from './attendance.rules.js';
import { SignupStatus } from './signup-status.js';
import { IdempotencyKeyField, IdField } from '../platform/graphql/input-fields.js';

const MOST_AT_ONCE = 100;
const DAY = /^(19|2\d)\d\d-\d\d-\d\d$/;

@InputType({ description: 'For coordinators: sets aside what Shift.eligibility calls overridable.' })
export class OverrideInput {
  @Field(() => String, { description: 'Recorded in the audit log.' })
  @IsShownText()
  @Length(1, 1_000)
  reason: string;
}

@InputType()
export class SignUpInput {
  @IdField('shift')
  shiftId: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Another adult of the viewer’s family, or anyone for a coordinator; by default the viewer’s person there.',
  })
  @IsOptional()
  @IdOf('person')
  volunteerId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'False: a full shift refuses with SHIFT_FULL instead of putting the volunteer in line.',
  })
  @IsOptional()
  @IsBoolean()
  joinWaitlist?: boolean | null;

  @Field(() => OverrideInput, { nullable: true, description: 'For coordinators; a full shift stays full.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => OverrideInput)
  override?: OverrideInput | null;

  @IdempotencyKeyField('sign-up')
  idempotencyKey?: string | null;
}

@InputType()
export class WithdrawInput {
  @IdField('signup')
  signupId: string;

  @Field(() => String, { nullable: true, description: 'For the organizers.' })
  @IsOptional()
  @IsText()
  @MaxLength(1_000)
  reason?: string | null;

  @IdempotencyKeyField('sign-up')
  idempotencyKey?: string | null;
}

@InputType()
export class InviteInput {
  @IdField('shift')
  shiftId: string;

  @Field(() => [ID], { description: `1 to ${MOST_AT_ONCE}; whoever is already invited or signed up stays so.` })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE)
  @IdOf('person', { each: true })
  personIds: string[];

  @Field(() => String, { nullable: true, description: 'What they are asked with.' })
  @IsOptional()
  @IsText()
  @MaxLength(500)
  message?: string | null;

  @IdempotencyKeyField('sign-ups')
  idempotencyKey?: string | null;
}

@InputType()
export class RespondInput {
  @IdField('signup')
  signupId: string;

  @Field(() => Boolean, { description: 'False declines.' })
  @IsBoolean()
  accept: boolean;

  @IdempotencyKeyField('sign-up')
  idempotencyKey?: string | null;
}

@InputType({ description: 'Whether one person came.' })
export class AttendanceEntryInput {
  @IdField('signup')
  signupId: string;

  @Field(() => Attendance, { description: 'UNRECORDED takes back what was recorded.' })
  @IsEnum(Attendance)
  attendance: Attendance;

  @Field(() => Int, {
    nullable: true,
    description: `0 to ${MOST_MINUTES}; without it all of the shift to whoever came, nothing to whoever did not.`,
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_MINUTES)
  minutes?: number | null;
}

@InputType()
export class RecordAttendanceInput {
  @Field(() => [AttendanceEntryInput], {
    description: `1 to ${MOST_AT_ONCE} of one school: all are recorded, or none.`,
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE)
  @ValidateNested({ each: true })
  @Type(() => AttendanceEntryInput)
  entries: AttendanceEntryInput[];

  @IdempotencyKeyField('sign-ups')
  idempotencyKey?: string | null;
}

@InputType({ description: 'Which sign-ups to list.' })
export class SignupFilter {
  @Field(() => [SignupStatus], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsEnum(SignupStatus, { each: true })
  statuses?: SignupStatus[] | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'For shifts that start then or later.' })
  @IsOptional()
  @IsString()
  @MaxLength(24)
  startsFrom?: Instant | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'For shifts that start earlier.' })
  @IsOptional()
  @IsString()
  @MaxLength(24)
  startsBefore?: Instant | null;
}

@ArgsType()
export class SignupListArgs extends PageArgs {
  @Field(() => SignupFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => SignupFilter)
  filter?: SignupFilter | null;
}

@ArgsType()
export class DaysArgs {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The first day; from 1900 to 2999.' })
  @IsOptional()
  @Matches(DAY, { message: '$property must be a day from 1900 to 2999' })
  @MaxLength(10)
  from?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The day after the last; from 1900 to 2999.' })
  @IsOptional()
  @Matches(DAY, { message: '$property must be a day from 1900 to 2999' })
  @MaxLength(10)
  before?: string | null;
}
