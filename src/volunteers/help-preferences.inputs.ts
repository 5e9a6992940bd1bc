import { Field, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IdField, VersionField } from '../platform/graphql/input-fields.js';
import { GraphQLLocalDate } from '../platform/graphql/scalars.js';
import { VisitFormat } from './visit-format.js';

const MOST_MONTHLY = 31;
const MINUTES_OF_A_YEAR = 366 * 24 * 60;

@InputType({ description: 'What is absent stays as it is; null clears.' })
export class SetHelpPreferencesInput {
  @IdField('person')
  personId: string;

  @VersionField()
  version: number;

  @Field(() => Boolean, { nullable: true, description: 'Only for classes of their own children.' })
  @IsOptional()
  @IsBoolean()
  ownClassOnly?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How often in a month they help at most.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_MONTHLY)
  atMostMonthly?: number | null;

  @Field(() => [VisitFormat], { nullable: true, description: 'How they like to bring what they know; none: any way.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(Object.keys(VisitFormat).length)
  @ArrayUnique()
  @IsEnum(VisitFormat, { each: true })
  formats?: VisitFormat[] | null;

  @Field(() => Boolean, { nullable: true, description: 'They would rather help from home.' })
  @IsOptional()
  @IsBoolean()
  fromHome?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes that all adults of their family together give at most in a school year.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MINUTES_OF_A_YEAR)
  familyMinutesCap?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they want to be asked at all; null: yes.' })
  @IsOptional()
  @IsBoolean()
  mayBeAsked?: boolean | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The first day on which they may be asked again.' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  doNotAskUntil?: string | null;
}
