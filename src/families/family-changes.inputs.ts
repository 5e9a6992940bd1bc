import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsOptional } from 'class-validator';
import { IsName } from '../platform/graphql/input-rules.js';
import { IdOf } from '../platform/ids/id-of.js';
import { IdempotencyKeyField, IdField, VersionField } from '../platform/graphql/input-fields.js';

@InputType()
export class AddFamilyInput {
  @IdField('school')
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

  @IdempotencyKeyField('family')
  idempotencyKey?: string | null;
}

@InputType()
export class UpdateFamilyInput {
  @IdField('family')
  familyId: string;

  @VersionField()
  version: number;

  @Field(() => String)
  @IsName()
  name: string;
}

@InputType()
export class AddFamilyAdultInput {
  @IdField('family')
  familyId: string;

  @VersionField()
  version: number;

  @IdField('person')
  personId: string;
}

@InputType()
export class RemoveFamilyAdultInput {
  @IdField('family')
  familyId: string;

  @VersionField()
  version: number;

  @IdField('person')
  personId: string;
}

@InputType({ description: 'Two entries that are one and the same household. Children are not merged.' })
export class MergeFamiliesInput {
  @IdField('family', 'Whose name stays.')
  keepId: string;

  @IdField('family', 'Which becomes the other, with all who live in it.')
  mergeId: string;

  @VersionField()
  keepVersion: number;

  @VersionField()
  mergeVersion: number;
}

@InputType()
export class SetActingForEachOtherInput {
  @IdField('family')
  familyId: string;

  @IdField('person', 'Oneself; for the office, any adult of the family.')
  personId: string;

  @Field(() => Boolean, {
    description: 'False: nobody of the family acts for this adult any more, nor this adult for them. Nobody is told.',
  })
  @IsBoolean()
  allowed: boolean;
}
