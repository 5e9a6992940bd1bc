import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { MayBeAbsent } from '../platform/graphql/input-rules.js';
import { GraphQLDateTime } from '../platform/graphql/scalars.js';
import { IdOf } from '../platform/ids/id-of.js';
import type { Instant } from '../platform/text/instant.js';
import { LARGEST_CAPACITY } from './input-limits.js';
import { IdempotencyKeyField, IdField, VersionField } from '../platform/graphql/input-fields.js';

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

@InputType()
export class AddShiftInput extends CreateShiftInput {
  @IdField('role')
  roleId: string;

  @IdempotencyKeyField('shift')
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is absent stays as it is; null clears.' })
export class UpdateShiftInput {
  @IdField('shift')
  shiftId: string;

  @VersionField()
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
