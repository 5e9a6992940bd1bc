import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { IsShownText, MayBeAbsent } from '../../platform/graphql/input-rules.js';
import { GraphQLDateTime, GraphQLLocalDate } from '../../platform/graphql/scalars.js';
import { IdOf } from '../../platform/ids/id-of.js';
import type { Instant } from '../../platform/text/instant.js';
import { RestrictionKind } from './restriction-kind.js';
import { IdempotencyKeyField, IdField, VersionField } from '../../platform/graphql/input-fields.js';

@InputType({ description: 'What is absent stays as it is.' })
export class SetGuardianshipRightsInput {
  @IdField('child')
  childId: string;

  @IdField('person')
  guardianId: string;

  @VersionField('Of the guardianship, as it was last read.')
  version: number;

  @Field(() => Boolean, { nullable: true, description: 'See the child, its classes and their events.' })
  @MayBeAbsent()
  @IsBoolean()
  seesSchedule?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'See the directories of its classes.' })
  @MayBeAbsent()
  @IsBoolean()
  seesDirectory?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Get mail about the child.' })
  @MayBeAbsent()
  @IsBoolean()
  receivesMail?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Pick the child up, and come to conferences about it.' })
  @MayBeAbsent()
  @IsBoolean()
  picksUp?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Change what the school holds of the child.' })
  @MayBeAbsent()
  @IsBoolean()
  changesData?: boolean;
}

@InputType()
export class RestrictGuardianInput {
  @IdField('person', 'Whom it is against.')
  guardianId: string;

  @Field(() => RestrictionKind)
  @IsEnum(RestrictionKind)
  kind: RestrictionKind;

  @Field(() => ID, { nullable: true, description: 'From which child; for NO_ACCESS.' })
  @IsOptional()
  @IdOf('child')
  childId?: string | null;

  @Field(() => ID, { nullable: true, description: 'With whom there must be no contact; for NO_CONTACT.' })
  @IsOptional()
  @IdOf('person')
  otherGuardianId?: string | null;

  @Field(() => String, { description: 'Where the paper is: a court’s number, a folder.' })
  @IsShownText()
  @Length(1, 500)
  document: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'From this school day on; today by default.' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  startsOn?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The first school day on which it no longer holds.' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  endsBefore?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it ends by itself.' })
  @IsOptional()
  @IsString()
  @MaxLength(24)
  expiresAt?: Instant | null;

  @IdempotencyKeyField('restriction')
  idempotencyKey?: string | null;
}

@InputType()
export class LiftRestrictionInput {
  @IdField('restriction')
  restrictionId: string;
}
