import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, MaxLength } from 'class-validator';
import { IsText } from '../../platform/graphql/input-rules.js';
import { IdOf } from '../../platform/ids/id-of.js';
import { IdField } from '../../platform/graphql/input-fields.js';

@InputType({ description: 'A roster that was sent to /uploads.' })
export class PreviewRosterInput {
  @IdField('upload', 'What /uploads answered.')
  uploadId: string;

  @Field(() => ID, { nullable: true, description: 'Takes the rows of this school alone.' })
  @IsOptional()
  @IdOf('school')
  schoolId?: string | null;
}

@InputType({ description: 'A roster that was sent to /uploads. Applying it again changes nothing more.' })
export class ApplyRosterInput {
  @IdField('upload', 'What /uploads answered.')
  uploadId: string;

  @Field(() => ID, { nullable: true, description: 'Takes the rows of this school alone.' })
  @IsOptional()
  @IdOf('school')
  schoolId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it may take away more than a tenth of what is here.' })
  @IsOptional()
  @IsBoolean()
  allowRemovals?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'A retry with the same key answers what the upload changed when it was applied.',
  })
  @IsOptional()
  @IsText()
  @MaxLength(200)
  idempotencyKey?: string | null;
}
