import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsEnum, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { IsText } from '../platform/graphql/input-rules.js';
import { PageArgs } from '../platform/graphql/page.js';
import { GraphQLDateTime } from '../platform/graphql/scalars.js';
import { IdOf } from '../platform/ids/id-of.js';
import type { Instant } from '../platform/text/instant.js';
import { SignupStatus } from './signup-status.js';

@InputType()
export class SignUpInput {
  @Field(() => ID)
  @IdOf('shift')
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

  @Field(() => String, { nullable: true, description: 'A retry with the same key answers the same sign-up.' })
  @IsOptional()
  @IsText()
  @MaxLength(200)
  idempotencyKey?: string | null;
}

@InputType()
export class WithdrawInput {
  @Field(() => ID)
  @IdOf('signup')
  signupId: string;

  @Field(() => String, { nullable: true, description: 'For the organizers.' })
  @IsOptional()
  @IsText()
  @MaxLength(1_000)
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'A retry with the same key answers the same sign-up.' })
  @IsOptional()
  @IsText()
  @MaxLength(200)
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
