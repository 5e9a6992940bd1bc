import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsShownText, IsText, MayBeAbsent } from '../platform/graphql/input-rules.js';
import { GraphQLLocale, GraphQLLocalDate } from '../platform/graphql/scalars.js';
import { IdempotencyKeyField, IdField } from '../platform/graphql/input-fields.js';

const LONGEST_NAME = 100;
const MOST_NAMES = 20;
const LONGEST_NOTE = 1_000;

@InputType({ description: 'What a kind of clearance is called in one language.' })
export class ClearanceKindNameInput {
  @Field(() => GraphQLLocale, { description: 'Of the name.' })
  @IsString()
  @MaxLength(35)
  locale: string;

  @Field(() => String)
  @IsShownText()
  @Length(1, LONGEST_NAME)
  name: string;
}

@InputType()
export class AddClearanceKindInput {
  @IdField('school')
  schoolId: string;

  @Field(() => [ClearanceKindNameInput], {
    description: 'One in each language; the first is shown where there is no other, and no two kinds share it.',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_NAMES)
  @ValidateNested({ each: true })
  @Type(() => ClearanceKindNameInput)
  names: ClearanceKindNameInput[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether a coordinator may let somebody help without it, with a reason.',
  })
  @IsBoolean()
  overridable: boolean;

  @IdempotencyKeyField('kind')
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is absent stays as it is.' })
export class UpdateClearanceKindInput {
  @IdField('clearance_kind', 'Of the kind.')
  clearanceKindId: string;

  @Field(() => Int, {
    description: 'As it was last read: a change by somebody else in between is refused with STALE_VERSION.',
  })
  @IsInt()
  version: number;

  @Field(() => [ClearanceKindNameInput], { nullable: true, description: 'Replaces those before.' })
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_NAMES)
  @ValidateNested({ each: true })
  @Type(() => ClearanceKindNameInput)
  names?: ClearanceKindNameInput[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a coordinator may let somebody help without it, with a reason.',
  })
  @MayBeAbsent()
  @IsBoolean()
  overridable?: boolean;
}

@InputType({ description: 'Recording the same kind of the same day again corrects it, unless it was revoked.' })
export class RecordClearanceInput {
  @IdField('person')
  personId: string;

  @IdField('clearance_kind', 'Of the kind.')
  clearanceKindId: string;

  @Field(() => GraphQLLocalDate, { description: 'The first day on which it holds.' })
  @IsString()
  @MaxLength(10)
  issuedOn: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The last day on which it holds; null: no end.' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  expiresOn?: string | null;

  @Field(() => String, { nullable: true, description: 'For the office and the person.' })
  @IsOptional()
  @IsText()
  @MaxLength(LONGEST_NOTE)
  note?: string | null;
}

@InputType({ description: 'It and everything issued before counts no more; what is issued later does.' })
export class RevokeClearanceInput {
  @IdField('clearance')
  clearanceId: string;

  @Field(() => String, { nullable: true, description: 'Kept in the audit log.' })
  @IsOptional()
  @IsText()
  @MaxLength(LONGEST_NOTE)
  reason?: string | null;
}
