import { Field, InputType } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IsName, MayBeAbsent } from '../platform/graphql/input-rules.js';
import { GraphQLLocalDate } from '../platform/graphql/scalars.js';
import { IdempotencyKeyField, IdField, VersionField } from '../platform/graphql/input-fields.js';

const LONGEST_DATE = 10;
@InputType()
export class AddChildInput {
  @IdField('family')
  familyId: string;

  @Field(() => String, { description: 'One or several.' })
  @IsName()
  givenName: string;

  @Field(() => String, { nullable: true, description: 'None for a child with a single name.' })
  @IsOptional()
  @IsName()
  familyName?: string | null;

  @IdempotencyKeyField('child')
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is absent stays as it is; null clears.' })
export class UpdateChildInput {
  @IdField('child')
  childId: string;

  @VersionField()
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
  @IdField('child')
  childId: string;

  @VersionField()
  version: number;
}

@InputType()
export class RecordChildReturnInput {
  @IdField('child')
  childId: string;

  @VersionField()
  version: number;
}

@InputType()
export class AddGuardianshipInput {
  @IdField('child')
  childId: string;

  @IdField('person')
  personId: string;

  @Field(() => String, { description: 'As the school calls it: parent, guardian, grandmother.' })
  @IsName()
  relation: string;

  @IdempotencyKeyField('child')
  idempotencyKey?: string | null;
}

@InputType()
export class RemoveGuardianshipInput {
  @IdField('child')
  childId: string;

  @VersionField()
  version: number;

  @IdField('person')
  personId: string;
}

@InputType()
export class EnrollChildInput {
  @IdField('child')
  childId: string;

  @IdField('classroom')
  classroomId: string;

  @IdField('term')
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

  @IdempotencyKeyField('child')
  idempotencyKey?: string | null;
}

@InputType()
export class EndEnrollmentInput {
  @IdField('child')
  childId: string;

  @IdField('classroom')
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
  @IdField('person')
  personId: string;

  @IdField('classroom')
  classroomId: string;

  @IdField('term')
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

  @IdempotencyKeyField('class')
  idempotencyKey?: string | null;
}

@InputType()
export class EndTeachingInput {
  @IdField('person')
  personId: string;

  @IdField('classroom')
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
