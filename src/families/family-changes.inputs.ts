import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsInt, IsOptional, MaxLength } from 'class-validator';
import { IsName, IsText } from '../platform/graphql/input-rules.js';
import { IdOf } from '../platform/ids/id-of.js';

const VERSION = 'As it was last read: a change by somebody else in between is refused with STALE_VERSION.';

@InputType()
export class AddFamilyInput {
  @Field(() => ID)
  @IdOf('school')
  schoolId: string;

  @Field(() => String)
  @IsName()
  name: string;

  @Field(() => [ID], { nullable: true, description: 'Who lives in it.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @IdOf('person', { each: true })
  adultIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Children of the school who live in it; a child can belong to two families.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @IdOf('child', { each: true })
  childIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'A retry with the same key answers the same family.' })
  @IsOptional()
  @IsText()
  @MaxLength(200)
  idempotencyKey?: string | null;
}

@InputType()
export class UpdateFamilyInput {
  @Field(() => ID)
  @IdOf('family')
  familyId: string;

  @Field(() => Int, { description: VERSION })
  @IsInt()
  version: number;

  @Field(() => String)
  @IsName()
  name: string;
}

@InputType()
export class AddFamilyAdultInput {
  @Field(() => ID)
  @IdOf('family')
  familyId: string;

  @Field(() => Int, { description: VERSION })
  @IsInt()
  version: number;

  @Field(() => ID)
  @IdOf('person')
  personId: string;
}

@InputType()
export class RemoveFamilyAdultInput {
  @Field(() => ID)
  @IdOf('family')
  familyId: string;

  @Field(() => Int, { description: VERSION })
  @IsInt()
  version: number;

  @Field(() => ID)
  @IdOf('person')
  personId: string;
}

@InputType({ description: 'Two entries that are one and the same household. Children are not merged.' })
export class MergeFamiliesInput {
  @Field(() => ID, { description: 'Whose name stays.' })
  @IdOf('family')
  keepId: string;

  @Field(() => ID, { description: 'Which becomes the other, with all who live in it.' })
  @IdOf('family')
  mergeId: string;

  @Field(() => Int, { description: VERSION })
  @IsInt()
  keepVersion: number;

  @Field(() => Int, { description: VERSION })
  @IsInt()
  mergeVersion: number;
}

@InputType()
export class SetActingForEachOtherInput {
  @Field(() => ID)
  @IdOf('family')
  familyId: string;

  @Field(() => ID, { description: 'Oneself; for the office, any adult of the family.' })
  @IdOf('person')
  personId: string;

  @Field(() => Boolean, {
    description: 'False: nobody of the family acts for this adult any more, nor this adult for them. Nobody is told.',
  })
  @IsBoolean()
  allowed: boolean;
}
