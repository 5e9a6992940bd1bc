import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsName, IsText, MayBeAbsent } from '../platform/graphql/input-rules.js';
import { GraphQLLocalDate } from '../platform/graphql/scalars.js';
import { IdOf } from '../platform/ids/id-of.js';

const LONGEST_DATE = 10;
const VERSION = 'As it was last read: a change by somebody else in between is refused with STALE_VERSION.';

@InputType()
export class AddChildInput {
  @Field(() => ID)
  @IdOf('family')
  familyId: string;

  @Field(() => String, { description: 'One or several.' })
  @IsName()
  givenName: string;

  @Field(() => String, { nullable: true, description: 'None for a child with a single name.' })
  @IsOptional()
  @IsName()
  familyName?: string | null;

  @Field(() => String, { nullable: true, description: 'A retry with the same key answers the same child.' })
  @IsOptional()
  @IsText()
  @MaxLength(200)
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is absent stays as it is; null clears.' })
export class UpdateChildInput {
  @Field(() => ID)
  @IdOf('child')
  childId: string;

  @Field(() => Int, { description: VERSION })
  @IsInt()
  version: number;

  @Field(() => String, { nullable: true, description: 'One or several.' })
  @MayBeAbsent()
  @IsName()
  givenName?: string;

  @Field(() => String, { nullable: true, description: 'None for a child with a single name.' })
  @IsOptional()
  @IsName()
  familyName?: string | null;
}

@InputType()
export class RecordChildLeavingInput {
  @Field(() => ID)
  @IdOf('child')
  childId: string;

  @Field(() => Int, { description: VERSION })
  @IsInt()
  version: number;
}

@InputType()
export class RecordChildReturnInput {
  @Field(() => ID)
  @IdOf('child')
  childId: string;

  @Field(() => Int, { description: VERSION })
  @IsInt()
  version: number;
}

@InputType()
export class AddGuardianshipInput {
  @Field(() => ID)
  @IdOf('child')
  childId: string;

  @Field(() => ID)
  @IdOf('person')
  personId: string;

  @Field(() => String, { description: 'As the school calls it: parent, guardian, grandmother.' })
  @IsName()
  relation: string;

  @Field(() => String, { nullable: true, description: 'A retry with the same key answers the same child.' })
  @IsOptional()
  @IsText()
  @MaxLength(200)
  idempotencyKey?: string | null;
}

@InputType()
export class RemoveGuardianshipInput {
  @Field(() => ID)
  @IdOf('child')
  childId: string;

  @Field(() => Int, { description: VERSION })
  @IsInt()
  version: number;

  @Field(() => ID)
  @IdOf('person')
  personId: string;
}

@InputType()
export class EnrollChildInput {
  @Field(() => ID)
  @IdOf('child')
  childId: string;

  @Field(() => ID)
  @IdOf('classroom')
  classroomId: string;

  @Field(() => ID)
  @IdOf('term')
  termId: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'That of the term by default.' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_DATE)
  startsOn?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The first day on which the child is no longer in the class; that of the term by default.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_DATE)
  endsBefore?: string | null;

  @Field(() => String, { nullable: true, description: 'A retry with the same key answers the same child.' })
  @IsOptional()
  @IsText()
  @MaxLength(200)
  idempotencyKey?: string | null;
}

@InputType()
export class EndEnrollmentInput {
  @Field(() => ID)
  @IdOf('child')
  childId: string;

  @Field(() => ID)
  @IdOf('classroom')
  classroomId: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The first day on which the child is no longer in the class; today by default.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_DATE)
  endsBefore?: string | null;
}

@InputType()
export class AssignTeacherInput {
  @Field(() => ID)
  @IdOf('person')
  personId: string;

  @Field(() => ID)
  @IdOf('classroom')
  classroomId: string;

  @Field(() => ID)
  @IdOf('term')
  termId: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'That of the term by default.' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_DATE)
  startsOn?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The first day on which the class is no longer theirs; that of the term by default.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_DATE)
  endsBefore?: string | null;

  @Field(() => String, { nullable: true, description: 'A retry with the same key answers the same class.' })
  @IsOptional()
  @IsText()
  @MaxLength(200)
  idempotencyKey?: string | null;
}

@InputType()
export class EndTeachingInput {
  @Field(() => ID)
  @IdOf('person')
  personId: string;

  @Field(() => ID)
  @IdOf('classroom')
  classroomId: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The first day on which the class is no longer theirs; today by default.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_DATE)
  endsBefore?: string | null;
}
