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
import { IsName, IsShownText, MayBeAbsent } from '../platform/graphql/input-rules.js';
import { GraphQLEmailAddress, GraphQLLocalDate, GraphQLLocale } from '../platform/graphql/scalars.js';
import { LONGEST_ADDRESS } from '../platform/text/email-address.js';
import { IdOf } from '../platform/ids/id-of.js';
import { Duty } from './duty.js';
import { IdempotencyKeyField, IdField, VersionField } from '../platform/graphql/input-fields.js';

const LONGEST_PHONE = 50;
const LONGEST_LOCALE = 35;

@InputType({ description: 'When a duty ends by itself.' })
export class DutyEndInput {
  @Field(() => Duty, { description: 'One of the duties that are given.' })
  @IsEnum(Duty)
  duty: Duty;

  @Field(() => GraphQLLocalDate, { description: 'The first school day on which it no longer holds.' })
  @IsString()
  @MaxLength(10)
  endsBefore: string;
}

@InputType()
export class AddPersonInput {
  @IdField('school')
  schoolId: string;

  @Field(() => String, { description: 'As it is shown in full; a single name is a name.' })
  @IsName()
  name: string;

  @Field(() => String, { nullable: true, description: 'One or several; other parents see the first of them.' })
  @IsOptional()
  @IsName()
  givenName?: string | null;

  @Field(() => String, { nullable: true, description: 'None for a person with a single name.' })
  @IsOptional()
  @IsName()
  familyName?: string | null;

  @Field(() => GraphQLEmailAddress, { nullable: true, description: 'By which the person can sign in from now on.' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_ADDRESS)
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'As people write it.' })
  @IsOptional()
  @IsShownText()
  @Length(1, LONGEST_PHONE)
  phone?: string | null;

  @Field(() => GraphQLLocale, { nullable: true, description: 'The language to write to them in.' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_LOCALE)
  locale?: string | null;

  @Field(() => [Duty], {
    nullable: true,
    description: 'GUARDIAN and VOLUNTEER by the office, every other by an administrator.',
  })
  @IsOptional()
  @ArrayMaxSize(10)
  @IsEnum(Duty, { each: true })
  duties?: Duty[] | null;

  @Field(() => [DutyEndInput], { nullable: true, description: 'Of those duties that end by themselves.' })
  @IsOptional()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => DutyEndInput)
  dutyEnds?: DutyEndInput[] | null;

  @IdempotencyKeyField('person')
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is absent stays as it is; null clears.' })
export class UpdatePersonInput {
  @IdField('person')
  personId: string;

  @VersionField()
  version: number;

  @Field(() => String, { nullable: true, description: 'As it is shown in full.' })
  @MayBeAbsent()
  @IsName()
  name?: string;

  @Field(() => String, { nullable: true, description: 'One or several; other parents see the first of them.' })
  @IsOptional()
  @IsName()
  givenName?: string | null;

  @Field(() => String, { nullable: true, description: 'None for a person with a single name.' })
  @IsOptional()
  @IsName()
  familyName?: string | null;

  @Field(() => String, { nullable: true, description: 'As people write it.' })
  @IsOptional()
  @IsShownText()
  @Length(1, LONGEST_PHONE)
  phone?: string | null;

  @Field(() => GraphQLLocale, { nullable: true, description: 'The language to write to them in.' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_LOCALE)
  locale?: string | null;

  @Field(() => [GraphQLEmailAddress], {
    nullable: true,
    description: 'By the office alone. They sign in for the person from now on.',
  })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(LONGEST_ADDRESS, { each: true })
  addEmails?: string[];

  @Field(() => [String], {
    nullable: true,
    description:
      'As they are shown, in any spelling; they stop acting for the person at once. By the office; also by oneself with a ' +
      'sign-in of the last 15 minutes, but not the last by which one signs in.',
  })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(LONGEST_ADDRESS, { each: true })
  removeEmails?: string[];
}

@InputType()
export class SetDutiesInput {
  @IdField('person')
  personId: string;

  @VersionField()
  version: number;

  @Field(() => [Duty], { description: 'All that the person does at the school from now on.' })
  @IsArray()
  @ArrayMaxSize(10)
  @IsEnum(Duty, { each: true })
  duties: Duty[];

  @Field(() => [DutyEndInput], {
    nullable: true,
    description:
      'Of those duties that end by themselves, all of them. Absent: a duty that the person has keeps its end.',
  })
  @IsOptional()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => DutyEndInput)
  dutyEnds?: DutyEndInput[] | null;
}

@InputType()
export class RecordLeavingInput {
  @IdField('person')
  personId: string;

  @VersionField()
  version: number;
}

@InputType({ description: 'Whom to sign out.' })
export class EndSessionsOfInput {
  @IdField('person')
  personId: string;
}

@InputType()
export class RecordReturnInput {
  @IdField('person')
  personId: string;

  @VersionField()
  version: number;
}

@InputType({ description: 'Two entries that are one and the same person.' })
export class MergePeopleInput {
  @IdField('person', 'Whose name and settings stay.')
  keepId: string;

  @IdField('person', 'Who becomes the other, with all that they have.')
  mergeId: string;

  @VersionField()
  keepVersion: number;

  @VersionField()
  mergeVersion: number;

  @Field(() => ID, {
    nullable: true,
    description: 'One of the two: whose mailbox signs in from now on, where each has one of their own.',
  })
  @IsOptional()
  @IdOf('person')
  accountOfId?: string | null;
}
