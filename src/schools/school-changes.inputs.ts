import { Field, InputType } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsEnum,
  IsOptional,
  IsString,
  Length,
  MaxLength,
} from 'class-validator';
import { IsName, IsShownText, MayBeAbsent } from '../platform/graphql/input-rules.js';
import { GraphQLLocalDate, GraphQLLocale, GraphQLTimeZone } from '../platform/graphql/scalars.js';
import { VolunteerNames } from './school.entity.js';
import { IdempotencyKeyField, IdField, VersionField } from '../platform/graphql/input-fields.js';

const LONGEST_GRADE = 20;
const LONGEST_DATE = 10;
@InputType({ description: 'What is absent stays as it is.' })
export class UpdateSchoolInput {
  @IdField('school')
  schoolId: string;

  @VersionField()
  version: number;

  @Field(() => String, { nullable: true })
  @MayBeAbsent()
  @IsName()
  name?: string;

  @Field(() => GraphQLTimeZone, {
    nullable: true,
    description: 'A place, such as America/New_York. Events stay at their instant, so their time of day changes.',
  })
  @MayBeAbsent()
  @IsString()
  @MaxLength(60)
  timeZone?: string;

  @Field(() => [GraphQLLocale], { nullable: true, description: 'That it writes to families in, the default first.' })
  @MayBeAbsent()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(35, { each: true })
  locales?: string[];

  @Field(() => VolunteerNames, { nullable: true, description: 'How volunteers are named to other parents.' })
  @MayBeAbsent()
  @IsEnum(VolunteerNames)
  volunteerNames?: VolunteerNames;
}

@InputType()
export class AddClassroomInput {
  @IdField('school')
  schoolId: string;

  @Field(() => String)
  @IsName()
  name: string;

  @Field(() => String, { nullable: true, description: 'CEDS code, such as KG or 03.' })
  @IsOptional()
  @IsShownText()
  @Length(1, LONGEST_GRADE)
  grade?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Whether children belong to it, or only come to a subject.',
  })
  @IsOptional()
  @IsBoolean()
  isHomeroom?: boolean | null;

  @IdempotencyKeyField('class')
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is absent stays as it is; null clears.' })
export class UpdateClassroomInput {
  @IdField('classroom')
  classroomId: string;

  @VersionField()
  version: number;

  @Field(() => String, { nullable: true })
  @MayBeAbsent()
  @IsName()
  name?: string;

  @Field(() => String, { nullable: true, description: 'CEDS code, such as KG or 03.' })
  @IsOptional()
  @IsShownText()
  @Length(1, LONGEST_GRADE)
  grade?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether children belong to it, or only come to a subject.' })
  @MayBeAbsent()
  @IsBoolean()
  isHomeroom?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'False: kept for its history, but in no list any more.' })
  @MayBeAbsent()
  @IsBoolean()
  active?: boolean;
}

@InputType()
export class AddTermInput {
  @IdField('school')
  schoolId: string;

  @Field(() => String, { description: 'Unique at the school.' })
  @IsName()
  name: string;

  @Field(() => GraphQLLocalDate)
  @IsString()
  @MaxLength(LONGEST_DATE)
  startsOn: string;

  @Field(() => GraphQLLocalDate, { description: 'The first day after the term.' })
  @IsString()
  @MaxLength(LONGEST_DATE)
  endsBefore: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'Until then the office alone sees who is in its classes; by default from 45 days before the term starts.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_DATE)
  shownFrom?: string | null;

  @IdempotencyKeyField('term')
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is absent stays as it is. Stays in classes keep their own dates.' })
export class UpdateTermInput {
  @IdField('term')
  termId: string;

  @VersionField()
  version: number;

  @Field(() => String, { nullable: true })
  @MayBeAbsent()
  @IsName()
  name?: string;

  @Field(() => GraphQLLocalDate, { nullable: true })
  @MayBeAbsent()
  @IsString()
  @MaxLength(LONGEST_DATE)
  startsOn?: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The first day after the term.' })
  @MayBeAbsent()
  @IsString()
  @MaxLength(LONGEST_DATE)
  endsBefore?: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'Until then the office alone sees who is in its classes. Absent: moves with the start, unless somebody chose it.',
  })
  @MayBeAbsent()
  @IsString()
  @MaxLength(LONGEST_DATE)
  shownFrom?: string;
}
