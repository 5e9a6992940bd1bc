import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { GraphQLDateTime, GraphQLLocalTime } from '../platform/graphql/scalars.js';
import type { Instant } from '../platform/text/instant.js';
import { Weekday } from './weekday.js';
import { IdField } from '../platform/graphql/input-fields.js';

const MOST_WINDOWS = 100;
const MOST_EXCEPTIONS = 200;

@InputType({ description: 'A stretch of every week, on the school’s clock.' })
export class AvailabilityWindowInput {
  @Field(() => Weekday)
  @IsEnum(Weekday)
  weekday: Weekday;

  @Field(() => GraphQLLocalTime, { description: 'When it begins.' })
  @IsString()
  @MaxLength(12)
  from: string;

  @Field(() => GraphQLLocalTime, { description: 'Not after `from`: of the next day.' })
  @IsString()
  @MaxLength(12)
  until: string;
}

@InputType({ description: 'A time that differs from the week.' })
export class AvailabilityExceptionInput {
  @Field(() => GraphQLDateTime, { description: 'When it begins.' })
  @IsString()
  @MaxLength(24)
  from: Instant;

  @Field(() => GraphQLDateTime, { description: 'When it is over.' })
  @IsString()
  @MaxLength(24)
  until: Instant;

  @Field(() => Boolean, { description: 'Whether they can help then, whatever their week says.' })
  @IsBoolean()
  available: boolean;
}

@InputType({ description: 'Without any window nothing is declared: the person can be asked for any time.' })
export class SetAvailabilityInput {
  @IdField('person')
  personId: string;

  @Field(() => Int, {
    description: 'As it was last read: a change by somebody else in between is refused with STALE_VERSION.',
  })
  @IsInt()
  version: number;

  @Field(() => [AvailabilityWindowInput], { description: 'Replaces those before.' })
  @IsArray()
  @ArrayMaxSize(MOST_WINDOWS)
  @ValidateNested({ each: true })
  @Type(() => AvailabilityWindowInput)
  windows: AvailabilityWindowInput[];

  @Field(() => [AvailabilityExceptionInput], {
    nullable: true,
    description: 'Replaces those before; absent keeps them, null clears.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_EXCEPTIONS)
  @ValidateNested({ each: true })
  @Type(() => AvailabilityExceptionInput)
  exceptions?: AvailabilityExceptionInput[] | null;
}
